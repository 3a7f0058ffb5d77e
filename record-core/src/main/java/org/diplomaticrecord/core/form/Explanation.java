package org.diplomaticrecord.core.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diplomaticrecord.api.entry.EntryType;
import org.diplomaticrecord.api.problem.Problem;
import org.diplomaticrecord.api.value.InvalidField;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Everything that is wrong with a tree that could not be read as a record. Jackson and the record
 * itself stop at the first fault; here what is at fault is set aside and reading goes on.
 */
final class Explanation {
  private final ObjectReader reader;
  private final Wording wording;
  private final List<Problem.Fault> faults = new ArrayList<>();

  private Explanation(ObjectReader reader, Wording wording) {
    this.reader = reader;
    this.wording = wording;
  }

  /**
   * @param besides fields that may stand at the top although the record has none of that name
   */
  static List<Problem.Fault> of(
      ObjectReader reader, Wording wording, Class<?> type, ObjectNode tree, Set<String> besides) {
    Explanation explanation = new Explanation(reader, wording);
    explanation.object(type, tree, "", besides);
    return explanation.faults;
  }

  /** What is wrong with some fields of an entry whatever type it is of. */
  static List<Problem.Fault> ofAnyType(ObjectReader reader, Wording wording, ObjectNode fields) {
    List<Problem.Fault> faults = new ArrayList<>();
    for (var field : fields.properties()) {
      if (!field.getValue().isNull()) {
        faults.addAll(ofAnyType(reader, wording, field.getKey(), field.getValue()));
      }
    }
    return faults;
  }

  private static List<Problem.Fault> ofAnyType(
      ObjectReader reader, Wording wording, String name, JsonNode value) {
    List<Problem.Fault> fewest =
        List.of(new Problem.Fault(below("", name), "is no field of any type of entry"));
    boolean known = false;
    for (EntryType type : Shape.entriesWith(name, value)) {
      ObjectNode lawful = Placeholder.entry(type);
      lawful.set(name, value);
      List<Problem.Fault> faults = of(reader, wording, type.event(), lawful, Set.of("type"));
      if (faults.isEmpty()) {
        return faults;
      }
      fewest = known && fewest.size() <= faults.size() ? fewest : faults;
      known = true;
    }
    return fewest;
  }

  private void object(Class<?> type, ObjectNode tree, String at, Set<String> besides) {
    Shape shape = Shape.of(type);
    ObjectNode healed = tree.deepCopy();
    Map<String, Integer> attempts = new HashMap<>();
    for (String name : tree.propertyNames()) {
      if (!shape.fields().containsKey(name) && !besides.contains(name)) {
        add(below(at, name), "is no field here; there are %s".formatted(Wording.fields(type)));
        healed.remove(name);
      }
    }
    for (Shape.Field field : shape.fields().values()) {
      JsonNode value = tree.path(field.name());
      int before = faults.size();
      field(field, value, below(at, field.name()), healed);
      boolean partlySound = field.list() && healed.path(field.name()).isArray();
      if (faults.size() > before && !partlySound) {
        Placeholder.put(healed, field, 0);
        attempts.put(field.name(), 1);
      }
    }
    constructor(type, healed, at, attempts);
  }

  /** Looks at a field; of a list, what is sound of it is left to be judged. */
  private void field(Shape.Field field, JsonNode value, String at, ObjectNode healed) {
    if (value.isMissingNode() || value.isNull()) {
      if (field.required()) {
        add(at, "is required");
      }
    } else if (!field.list()) {
      value(field.type(), value, at);
    } else if (!value.isArray()) {
      add(at, Wording.misplaced(value, "a list"));
      healed.remove(field.name());
    } else {
      ArrayNode sound = healed.putArray(field.name());
      for (int element = 0; element < value.size(); element++) {
        int before = faults.size();
        if (element < InvalidField.ELEMENTS) {
          value(field.type(), value.get(element), below(at, Integer.toString(element)));
        }
        if (faults.size() == before) {
          sound.add(value.get(element));
        } else {
          Placeholder.add(sound, field.type());
        }
      }
    }
  }

  private void value(Class<?> type, JsonNode value, String at) {
    if (Shape.isWrittenAsObject(type) && value instanceof ObjectNode object) {
      object(type, object, at, Set.of());
      return;
    }
    if (value.isNull()) {
      add(at, Wording.misplaced(value, wording.wanted(type)));
      return;
    }
    try {
      reader.forType(type).readValue(value);
    } catch (JacksonException | InvalidField failure) {
      add(at, wording.unreadable(value, type, failure));
    }
  }

  /**
   * What only the record's own checks see, one after the other, with everything already at fault
   * set right.
   *
   * @param attempts how often each field was set right
   */
  private void constructor(
      Class<?> type, ObjectNode healed, String at, Map<String, Integer> attempts) {
    while (true) {
      InvalidField cause;
      try {
        reader.forType(type).readValue(healed);
        return;
      } catch (JacksonException | InvalidField failure) {
        cause = Wording.invalidField(failure).orElse(null);
      }
      if (cause == null) {
        return;
      }
      String name = cause.field().split("/", 2)[0];
      int attempt = attempts.merge(cause.field(), 1, Integer::sum) - 1;
      if (attempt == 0) {
        add(at + "/" + cause.field(), cause.getMessage());
      }
      Shape.Field field = Shape.of(type).fields().get(name);
      boolean put =
          name.equals(cause.field())
              ? Placeholder.put(healed, field, attempt)
              : Placeholder.putElement(healed, cause.field(), attempt);
      if (!put) {
        return;
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
}
