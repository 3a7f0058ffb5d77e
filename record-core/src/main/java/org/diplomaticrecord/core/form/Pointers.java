package org.diplomaticrecord.core.form;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Finds where in a tree something is named. */
public final class Pointers {
  private Pointers() {}

  /**
   * A JSON Pointer to the first text that is a name, or begins with it and a space as citations do.
   */
  public static Optional<String> to(JsonNode tree, String name) {
    return to(tree, name, "");
  }

  private static Optional<String> to(JsonNode tree, String name, String at) {
    if (tree.isString()) {
      String text = tree.stringValue();
      return text.equals(name) || text.startsWith(name + " ") ? Optional.of(at) : Optional.empty();
    }
    for (var property : tree.properties()) {
      Optional<String> found =
          to(property.getValue(), name, Explanation.below(at, property.getKey()));
      if (found.isPresent()) {
        return found;
      }
    }
    for (int element = 0; tree.isArray() && element < tree.size(); element++) {
      Optional<String> found = to(tree.get(element), name, at + "/" + element);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
