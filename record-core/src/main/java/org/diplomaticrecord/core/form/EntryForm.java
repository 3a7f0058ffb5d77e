package org.diplomaticrecord.core.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryType;
import org.diplomaticrecord.api.problem.Problem;
import org.diplomaticrecord.api.value.Citation;
import org.diplomaticrecord.api.value.InvalidField;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads entries, and the other objects a recorder writes, from trees; says everything that is wrong
 * with them.
 */
public final class EntryForm {
  private static final String TYPE = "type";

  private final ObjectReader reader;
  private final Wording wording;

  private EntryForm(ObjectReader reader, Notation notation) {
    this.reader = reader;
    this.wording = new Wording(notation);
  }

  /**
   * Reads trees of JSON: a number is a number, a text is a text.
   *
   * @param mapper the record's own, which is strict
   */
  public static EntryForm ofJson(JsonMapper mapper) {
    return new EntryForm(mapper.reader(), Notation.JSON);
  }

  /** As {@link #ofJson}, and a citation may be written as one text. */
  public static EntryForm ofJsonLines(JsonMapper mapper) {
    return new EntryForm(
        mapper.rebuild().addModule(citations()).build().reader(), Notation.JSON_LINES);
  }

  /**
   * Reads trees in which every value is a text, as in YAML: a number is read where a field asks for
   * one, and a citation may be written as one text.
   */
  public static EntryForm ofYaml(JsonMapper mapper) {
    return new EntryForm(
        mapper
            .rebuild()
            .addModule(citations())
            .enable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfigDefaults(
                config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
            .build()
            .reader(),
        Notation.YAML);
  }

  private static JacksonModule citations() {
    return new SimpleModule("citations").addDeserializer(Citation.class, new CitationForm());
  }

  /** Reads an entry by its {@code type}. */
  public Entry entry(JsonNode tree) throws Faulty {
    if (!(tree instanceof ObjectNode object)) {
      throw new Faulty("", misplaced(tree, "an entry, an object with a type,"));
    }
    Optional<EntryType> type = type(object);
    if (type.isEmpty()) {
      throw new Faulty(untyped(object));
    }
    return (Entry) read(type.get().event(), object, Set.of(TYPE));
  }

  /** What is wrong with fields of an entry, whatever type it is of; mostly nothing. */
  public List<Problem.Fault> faults(ObjectNode fields) {
    List<Problem.Fault> faults = new ArrayList<>();
    if (fields.has(TYPE) && type(fields).isEmpty()) {
      faults.add(new Problem.Fault("/" + TYPE, noType(fields)));
    }
    ObjectNode rest = fields.deepCopy();
    rest.remove(TYPE);
    faults.addAll(Explanation.ofAnyType(reader, wording, rest));
    return faults;
  }

  /** Reads an object that has no {@code type}. */
  public <T extends Record> T read(Class<T> type, JsonNode tree) throws Faulty {
    if (!(tree instanceof ObjectNode object)) {
      throw new Faulty("", misplaced(tree, wording.wanted(type)));
    }
    return read(type, object, Set.of());
  }

  private <T> T read(Class<T> type, ObjectNode tree, Set<String> besides) throws Faulty {
    try {
      return reader.forType(type).readValue(tree);
    } catch (JacksonException | InvalidField _) {
      List<Problem.Fault> faults = Explanation.of(reader, wording, type, tree, besides);
      throw faults.isEmpty() ? new Faulty("", "cannot be read") : new Faulty(faults);
    }
  }

  /** Reads what is written as one text. */
  public <T> T value(Class<T> type, JsonNode text) throws Faulty {
    if (text.isMissingNode() || text.isNull()) {
      throw new Faulty("", "is required");
    }
    try {
      return reader.forType(type).readValue(text);
    } catch (JacksonException | InvalidField failure) {
      throw new Faulty("", wording.unreadable(text, type, failure));
    }
  }

  /** That something else stands where a value of some sort is wanted. */
  public static String misplaced(JsonNode value, String wanted) {
    return Wording.misplaced(value, wanted);
  }

  /** What can be said of an entry of no known type. */
  private List<Problem.Fault> untyped(ObjectNode tree) {
    List<Problem.Fault> faults = new ArrayList<>();
    if (!tree.has(TYPE)) {
      faults.add(new Problem.Fault("/" + TYPE, noType(tree)));
    }
    for (String name : Shape.requiredOfEveryEntry()) {
      if (tree.path(name).isMissingNode() || tree.path(name).isNull()) {
        faults.add(new Problem.Fault("/" + name, "is required"));
      }
    }
    faults.addAll(faults(tree));
    return faults;
  }

  private static Optional<EntryType> type(ObjectNode tree) {
    JsonNode name = tree.path(TYPE);
    return (name.isString() ? EntryType.named(name.stringValue()) : Optional.<EntryType>empty())
        .filter(type -> Entry.class.isAssignableFrom(type.event()));
  }

  private static String noType(ObjectNode tree) {
    JsonNode type = tree.path(TYPE);
    if (type.isMissingNode() || type.isNull()) {
      return "is required; it says what kind of entry this is, e.g. measure.imposed";
    }
    return type.isString()
        ? "%s is no type of entry%s".formatted(Wording.shown(type), hint(tree))
        : misplaced(type, "the type of an entry");
  }

  private static String hint(ObjectNode tree) {
    String prefix = tree.path(TYPE).asString("").split("\\.", 2)[0] + ".";
    String alike =
        Arrays.stream(EntryType.values())
            .filter(type -> Entry.class.isAssignableFrom(type.event()))
            .map(EntryType::typeName)
            .filter(name -> name.startsWith(prefix))
            .collect(Collectors.joining(", "));
    return alike.isEmpty() ? "; the types are at /api/v1/schemas" : "; there are " + alike;
  }
}
