package org.diplomaticrecord.core.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.diplomaticrecord.api.problem.Problem;
import org.diplomaticrecord.api.value.InvalidField;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.node.ObjectNode;

/**
 * Everything that is wrong with a tree that could not be read as a record. Jackson and the record
 * itself stop at the first fault; here what is at fault is set aside and reading goes on.
 */
final class Explanation {
  private final ObjectReader reader;
  private final Set<String> besides;
  private final List<Problem.Fault> faults = new ArrayList<>();

  private Explanation(ObjectReader reader, Set<String> besides) {
    this.reader = reader;
    this.besides = besides;
  }

  /**
   * @param besides fields that may stand at the top although the record has none of that name
   */
  static List<Problem.Fault> of(
      ObjectReader reader, Class<?> type, ObjectNode tree, Set<String> besides) {
    Explanation explanation = new Explanation(reader, besides);
    explanation.fields(type, tree, "");
    explanation.constructor(type, tree);
    return explanation.faults;
  }

  private void fields(Class<?> type, JsonNode tree, String at) {
    if (!tree.isObject()) {
      add(
          at,
          "%s stands where an object with %s is expected"
              .formatted(Wording.shown(tree), Wording.fields(type)));
      return;
    }
    Shape shape = Shape.of(type);
    for (String name : tree.propertyNames()) {
      if (!shape.fields().containsKey(name) && !(at.isEmpty() && besides.contains(name))) {
        add(below(at, name), "is no field here; there are %s".formatted(Wording.fields(type)));
      }
    }
    for (Shape.Field field : shape.fields().values()) {
      field(field, tree.path(field.name()), below(at, field.name()));
    }
  }

  private void field(Shape.Field field, JsonNode value, String at) {
    if (value.isMissingNode() || value.isNull()) {
      if (field.required()) {
        add(at, "is required");
      }
    } else if (!field.list()) {
      value(field.type(), value, at);
    } else if (!value.isArray()) {
      add(at, "%s stands where a list is expected".formatted(Wording.shown(value)));
    } else {
      for (int element = 0; element < Math.min(value.size(), InvalidField.ELEMENTS); element++) {
        value(field.type(), value.get(element), below(at, Integer.toString(element)));
      }
    }
  }

  private void value(Class<?> type, JsonNode value, String at) {
    int before = faults.size();
    if (Shape.isWrittenAsObject(type) && value.isObject()) {
      fields(type, value, at);
      if (faults.size() > before) {
        return;
      }
    }
    if (value.isNull()) {
      add(at, "is null");
      return;
    }
    try {
      reader.forType(type).readValue(value);
    } catch (JacksonException failure) {
      add(
          value.isObject()
              ? Wording.invalidField(failure).map(cause -> below(at, cause.field())).orElse(at)
              : at,
          value.isObject()
              ? Wording.invalidField(failure).map(InvalidField::getMessage).orElse("cannot be read")
              : Wording.unreadable(value, type, failure));
    }
  }

  /**
   * What only the record's own checks see, one after the other, with everything already at fault
   * set right.
   */
  private void constructor(Class<?> type, ObjectNode tree) {
    ObjectNode healed = tree.deepCopy();
    Set<String> seen = new TreeSet<>();
    for (Problem.Fault fault : faults) {
      String name = unescaped(fault.pointer().split("/", 3)[1]);
      if (seen.add(name)) {
        Placeholder.put(healed, Shape.of(type).fields().get(name), name);
      }
    }
    while (true) {
      try {
        reader.forType(type).readValue(healed);
        return;
      } catch (JacksonException failure) {
        InvalidField cause = Wording.invalidField(failure).orElse(null);
        if (cause == null || !seen.add(cause.field())) {
          if (faults.isEmpty()) {
            add("", "cannot be read");
          }
          return;
        }
        add(below("", cause.field()), cause.getMessage());
        Placeholder.put(healed, Shape.of(type).fields().get(cause.field()), cause.field());
      }
    }
  }

  private void add(String pointer, String message) {
    faults.add(new Problem.Fault(pointer, message));
  }

  /** The JSON Pointer of a field or element of what is at a pointer. */
  static String below(String at, String name) {
    return at + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  private static String unescaped(String name) {
    return name.replace("~1", "/").replace("~0", "~");
  }
}
