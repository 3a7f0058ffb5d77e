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
import tools.jackson.databind.node.ContainerNode;
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
   * The fields that were changed on both sides, and not to the same. Documents that only one side
   * cites are no conflict.
   *
   * @param before what both sides came from
   */
  static Set<String> conflicting(ObjectNode before, ObjectNode now, ObjectNode read) {
    Set<String> names = differing(before, now);
    names.retainAll(differing(before, read));
    names.retainAll(differing(now, read));
    names.remove(CITATIONS);
    return names;
  }

  /** What is read with that changed which differs between before and now. */
  static ObjectNode carriedOver(ObjectNode before, ObjectNode now, ObjectNode read) {
    ObjectNode carried = read.deepCopy();
    for (String name : differing(before, now)) {
      JsonNode value = now.get(name);
      if (name.equals(CITATIONS)) {
        carried.set(name, cited(before.path(name), now.path(name), read.path(name)));
      } else if (value == null) {
        carried.remove(name);
      } else {
        carried.set(name, value);
      }
    }
    return carried;
  }

  /**
   * What was said, after a change of it that was carried over to what was read.
   *
   * @param read what was read before the change was carried over
   * @param after what was read afterwards
   */
  static ObjectNode followed(ObjectNode said, ObjectNode read, ObjectNode after) {
    ObjectNode followed = carriedOver(read, after, said);
    if (followed.has(CITATIONS) && differing(read, after).contains(CITATIONS)) {
      Set<JsonNode> others = new LinkedHashSet<>(read.path(CITATIONS).values());
      others.removeAll(said.path(CITATIONS).values());
      Set<JsonNode> own = new LinkedHashSet<>(after.path(CITATIONS).values());
      own.removeAll(others);
      followed.set(CITATIONS, list(followed, own));
    }
    return followed;
  }

  /** What is cited now, and what others have cited since. */
  private static ArrayNode cited(JsonNode before, JsonNode now, JsonNode read) {
    Set<JsonNode> others = new LinkedHashSet<>(read.values());
    others.removeAll(before.values());
    Set<JsonNode> all = new LinkedHashSet<>(now.values());
    all.addAll(others);
    return list((ContainerNode<?>) now, all);
  }

  private static ArrayNode list(ContainerNode<?> like, Set<JsonNode> elements) {
    ArrayNode list = like.arrayNode();
    elements.forEach(list::add);
    return list;
  }
}
