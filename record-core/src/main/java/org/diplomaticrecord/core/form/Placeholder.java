package org.diplomaticrecord.core.form;

import java.util.List;
import org.diplomaticrecord.api.entry.EntryType;
import org.diplomaticrecord.api.value.Citation;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SubjectId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something lawful in the place of a field that is at fault, so that the other fields can be
 * judged. Never recorded.
 */
final class Placeholder {
  /** A text of every form that a required text can have: any, a currency, a day of the year. */
  private static final List<String> TEXTS = List.of("x", "XXX", "01-01");

  private Placeholder() {}

  /**
   * Puts something in the place of a field.
   *
   * @param field absent where the record has no such field
   * @param attempt how often that was done before: what was put then did not do
   * @return whether there was something left to be put
   */
  static boolean put(ObjectNode tree, Shape.@Nullable Field field, int attempt) {
    if (field == null) {
      return false;
    }
    if (!field.required()) {
      return tree.remove(field.name()) != null;
    }
    if (attempt >= TEXTS.size()) {
      return false;
    }
    if (field.list()) {
      add(tree.putArray(field.name()), field.type());
    } else {
      tree.set(field.name(), value(field.type(), kind(tree), TEXTS.get(attempt)));
    }
    return true;
  }

  /**
   * Puts something in the place of an element of a list of texts.
   *
   * @param path the list's name, a slash and the element's number
   */
  static boolean putElement(ObjectNode tree, String path, int attempt) {
    String[] names = path.split("/", 2);
    if (attempt > 0 || !(tree.get(names[0]) instanceof ArrayNode list)) {
      return false;
    }
    list.set(Integer.parseInt(names[1]), TEXTS.getFirst());
    return true;
  }

  /** Adds something to a list in the place of an element that is at fault. */
  static void add(ArrayNode list, Class<?> type) {
    if (type == Citation.class) {
      list.addObject().put("source", "x").put("locator", "x");
    } else if (!Shape.isWrittenAsObject(type)) {
      list.add(value(type, "case", TEXTS.getFirst()));
    }
  }

  /** An entry of a type that says no more than it must. */
  static ObjectNode entry(EntryType type) {
    ObjectNode entry = JsonNodeFactory.instance.objectNode().put("type", type.typeName());
    for (Shape.Field field : Shape.of(type.event()).fields().values()) {
      if (field.required()) {
        put(entry, field, 0);
      }
    }
    return entry;
  }

  private static JsonNode value(Class<?> type, String kind, String text) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (Wording.isWhole(type)) {
      return nodes.numberNode(1);
    }
    return nodes.stringNode(
        type == SubjectId.class
            ? kind + "/x"
            : type == Edtf.class
                ? "2000"
                : type == PartyId.class
                    ? "XX"
                    : type == DossierId.class
                        ? "xx"
                        : type.isEnum() ? Wording.words(type).getFirst() : text);
  }

  private static String kind(ObjectNode tree) {
    return EntryType.named(tree.path("type").asString(""))
        .map(type -> type.typeName().substring(0, type.typeName().indexOf('.')))
        .orElse("case");
  }
}
