package org.diplomaticrecord.core.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A dossier file as it came in. */
public final class ImportFile {
  /** The most bytes a file may have. */
  public static final int LARGEST = 16 * 1024 * 1024;

  private final String name;
  private final Format format;
  private final byte[] content;

  /** How a dossier file is written. */
  public enum Format {
    YAML,
    JSON_LINES;

    static Format of(String name) {
      return name.endsWith(".jsonl") || name.endsWith(".ndjson") ? JSON_LINES : YAML;
    }
  }

  /**
   * A file with this content.
   *
   * @param name how faults name it
   * @param format how it is written
   * @param content its bytes, which are not copied
   */
  public ImportFile(String name, Format format, byte[] content) {
    this.name = name;
    this.format = format;
    this.content = content;
  }

  /** A file of the file system. */
  public static ImportFile of(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    return new ImportFile(name, Format.of(name), Files.readAllBytes(file));
  }

  /** The dossier files of a folder, in the order of their names: together they are one import. */
  public static List<ImportFile> folder(Path folder) throws IOException {
    List<Path> names;
    try (Stream<Path> inside = Files.list(folder)) {
      names =
          inside
              .filter(file -> file.toString().matches(".*\\.(yaml|yml|jsonl|ndjson)"))
              .sorted()
              .toList();
    }
    List<ImportFile> files = new ArrayList<>(names.size());
    for (Path name : names) {
      files.add(of(name));
    }
    return files;
  }

  /** How faults name it. */
  public String name() {
    return name;
  }

  Format format() {
    return format;
  }

  byte[] content() {
    return content;
  }
}
