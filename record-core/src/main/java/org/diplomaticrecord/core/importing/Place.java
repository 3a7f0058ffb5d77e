package org.diplomaticrecord.core.importing;

/**
 * Where something stands in an import.
 *
 * @param file the file's name
 * @param line the line in it, from 1
 * @param pointer the JSON Pointer to it, in a YAML file from the file's top, in JSON Lines from
 *     that of the line; empty where it is all of that
 */
public record Place(String file, int line, String pointer) {
  @Override
  public String toString() {
    return "%s:%d%s".formatted(file, line, pointer.isEmpty() ? "" : " " + pointer);
  }
}
