package org.diplomaticrecord.core.recording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.diplomaticrecord.core.recording.Change.Difference;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Compares, field by field, what is said of the same at different times. */
final class Fields {
  private static final String CITATIONS = "citations";

  private Fields() {}

  /** The fields of which one says something else than the other. */
  static Set<String> differing(ObjectNode one, ObjectNode other) {
    Set<String> names = new LinkedHashSet<>(one.propertyNames());
    names.addAll(other.propertyNames());
    names.removeIf(name -> Objects.equals(one.get(name), other.get(name)));
    return names;
  }

  /** What differs, as deep inside as it can be told. */
  static List<Difference> differences(ObjectNode before, ObjectNode now) {
    List<Difference> differences = new ArrayList<>();
    below("", before, now, differences);
    return differences;
  }

  private static void below(
      String at, @Nullable JsonNode before, @Nullable JsonNode now, List<Difference> found) {
    if (before instanceof ObjectNode one && now instanceof ObjectNode other) {
      for (String name : differing(one, other)) {
        String pointer = at + "/" + name.replace("~", "~0").replace("/", "~1");
        below(pointer, one.get(name), other.get(name), found);
      }
    } else if (before instanceof ArrayNode one
        && now instanceof ArrayNode other
        && one.size() == other.size()) {
      for (int element = 0; element < one.size(); element++) {
        below(at + "/" + element, one.get(element), other.get(element), found);
      }
    } else if (!Objects.equals(before, now)) {
      found.add(new Difference(at, before, now));
    }
  }

  /**
   * The changed fields that are not read as they are said now. Documents are read as cited where
   * others are cited besides.
   */
  static Set<String> unread(ObjectNode before, ObjectNode now, ObjectNode read) {
    Set<String> names = differing(before, now);
    names.retainAll(differing(now, read));
    if (read.path(CITATIONS)
        .valueStream()
        .toList()
        .containsAll(now.path(CITATIONS).valueStream().toList())) {
      names.remove(CITATIONS);
    }
    return names;
  }
}
