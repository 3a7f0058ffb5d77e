package org.diplomaticrecord.core.importing;

/**
 * Where something stands in an import.
 *
 * @param file the file's name
 * @param line the line in it, from 1
 */
public record Place(String file, int line) {
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
