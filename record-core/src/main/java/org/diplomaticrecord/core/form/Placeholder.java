package org.diplomaticrecord.core.form;

import org.diplomaticrecord.api.entry.EntryType;
import org.diplomaticrecord.api.value.Citation;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SubjectId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something lawful in the place of a field that is at fault, so that the other fields can be
 * judged. Never recorded.
 */
final class Placeholder {
  private Placeholder() {}

  /**
   * @param field absent where the record has no such field
   */
  static void put(ObjectNode tree, Shape.@Nullable Field field, String name) {
    if (field == null || !field.required()) {
      tree.remove(name);
    } else if (field.list() && field.type() == Citation.class) {
      tree.putArray(name).addObject().put("source", "x").put("locator", "x");
    } else if (field.type() == SubjectId.class) {
      tree.put(name, kind(tree) + "/x");
    } else if (field.type() == Edtf.class) {
      tree.put(name, "2000");
    } else if (field.type() == PartyId.class) {
      tree.put(name, "XX");
    } else if (field.type().isEnum()) {
      tree.put(name, Wording.words(field.type()).getFirst());
    } else if (Wording.isWhole(field.type())) {
      tree.put(name, 1);
    } else {
      tree.put(name, "x");
    }
  }

  private static String kind(ObjectNode tree) {
    return EntryType.named(tree.path("type").asString(""))
        .map(type -> type.typeName().substring(0, type.typeName().indexOf('.')))
        .orElse("case");
  }
}
