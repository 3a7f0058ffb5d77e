package org.diplomaticrecord.core.importing;

import tools.jackson.databind.JsonNode;

/** A tree and where its values stand in the file. */
final class Located {
  private final String pointer;
  private final JsonNode tree;
  private final int[] lines;

  private Located(String pointer, JsonNode tree, int[] lines) {
    this.pointer = pointer;
    this.tree = tree;
    this.lines = lines;
  }

  /**
   * A tree that stands on one line.
   *
   * @param pointer the JSON Pointer to it from the top of the line
   */
  static Located on(int line, String pointer, JsonNode tree) {
    return new Located(pointer, tree, new int[] {line});
  }

  /**
   * A tree over many lines.
   *
   * @param lines the line of every value, objects and lists before what is in them
   * @param pointer the JSON Pointer to it from the top of the file
   */
  static Located over(int[] lines, String pointer, JsonNode tree) {
    return new Located(pointer, tree, lines);
  }

  /** What is written. */
  JsonNode tree() {
    return tree;
  }

  /** The line of the whole. */
  int line() {
    return lines[0];
  }

  /** Where the whole stands. */
  Place place(ImportFile file) {
    return place(file, "");
  }

  /**
   * Where the value stands that a JSON Pointer leads to.
   *
   * @param below from the top of this tree
   */
  Place place(ImportFile file, String below) {
    return new Place(file.name(), line(below), pointer + below);
  }

  /**
   * The line of the value a JSON Pointer leads to or, where there is none, of the nearest around
   * it.
   */
  int line(String below) {
    if (lines.length == 1 || below.isEmpty()) {
      return line();
    }
    JsonNode at = tree;
    int index = 0;
    for (String token : below.substring(1).split("/", -1)) {
      String name = token.replace("~1", "/").replace("~0", "~");
      int child = at.isObject() ? property(at, name, index) : element(at, name, index);
      if (child < 0) {
        break;
      }
      at = at.isObject() ? at.get(name) : at.get(Integer.parseInt(name));
      index = child;
    }
    return lines[index];
  }

  private static int property(JsonNode object, String name, int index) {
    int child = index + 1;
    for (var property : object.properties()) {
      if (property.getKey().equals(name)) {
        return child;
      }
      child += size(property.getValue());
    }
    return -1;
  }

  private static int element(JsonNode list, String name, int index) {
    if (!name.matches("\\d{1,6}") || Integer.parseInt(name) >= list.size()) {
      return -1;
    }
    int child = index + 1;
    for (int before = 0; before < Integer.parseInt(name); before++) {
      child += size(list.get(before));
    }
    return child;
  }

  private static int size(JsonNode tree) {
    int size = 1;
    for (JsonNode child : tree.values()) {
      size += size(child);
    }
    return size;
  }
}
