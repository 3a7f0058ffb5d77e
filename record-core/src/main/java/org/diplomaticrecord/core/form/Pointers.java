package org.diplomaticrecord.core.form;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.diplomaticrecord.api.entry.EntryType;
import org.diplomaticrecord.api.value.ImportKey;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SourceId;
import org.diplomaticrecord.api.value.SubjectId;
import tools.jackson.databind.JsonNode;

/** Finds where in a tree something is named. */
public final class Pointers {
  /** The fields that name something of a sort; a title may have the same words. */
  private static final Map<Class<?>, Set<String>> NAMING =
      Map.of(
          PartyId.class, naming(PartyId.class),
          SubjectId.class, naming(SubjectId.class),
          SourceId.class, Set.of("source"),
          ImportKey.class, Set.of("corrects", "retracts", "after"));

  private Pointers() {}

  /**
   * A JSON Pointer to the first place where something is named.
   *
   * @param id the id of a subject, party or source, or an import key
   */
  public static Optional<String> to(JsonNode tree, Object id) {
    return to(tree, "", id, "");
  }

  private static Optional<String> to(JsonNode tree, String field, Object id, String at) {
    if (tree.isString()) {
      return names(field, tree.stringValue(), id) ? Optional.of(at) : Optional.empty();
    }
    for (var property : tree.properties()) {
      String name = property.getKey();
      Optional<String> found = to(property.getValue(), name, id, Explanation.below(at, name));
      if (found.isPresent()) {
        return found;
      }
    }
    for (int element = 0; tree.isArray() && element < tree.size(); element++) {
      Optional<String> found = to(tree.get(element), field, id, at + "/" + element);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean names(String field, String text, Object id) {
    return Objects.requireNonNull(NAMING.get(id.getClass())).contains(field)
        ? text.equals(id.toString())
        : id instanceof SourceId && field.equals("citations") && text.startsWith(id + " ");
  }

  private static Set<String> naming(Class<?> type) {
    Set<String> names = new HashSet<>();
    Arrays.stream(EntryType.values()).forEach(entry -> collect(entry.event(), type, names));
    return names;
  }

  private static void collect(Class<?> holder, Class<?> type, Set<String> names) {
    for (Shape.Field field : Shape.of(holder).fields().values()) {
      if (field.type() == type) {
        names.add(field.name());
      } else if (Shape.isWrittenAsObject(field.type())) {
        collect(field.type(), type, names);
      }
    }
  }
}
