package org.diplomaticrecord.core.form;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryType;
import org.diplomaticrecord.api.value.Citation;
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
  private final ObjectReader reader;

  private EntryForm(ObjectReader reader) {
    this.reader = reader;
  }

  /**
   * Reads trees of JSON: a number is a number, a text is a text.
   *
   * @param mapper the record's own, which is strict
   */
  public static EntryForm ofJson(JsonMapper mapper) {
    return new EntryForm(mapper.reader());
  }

  /** As {@link #ofJson}, and a citation may be written as one text. */
  public static EntryForm ofJsonLines(JsonMapper mapper) {
    return new EntryForm(mapper.rebuild().addModule(citations()).build().reader());
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
            .reader());
  }

  private static JacksonModule citations() {
    return new SimpleModule("citations").addDeserializer(Citation.class, new CitationForm());
  }

  /** Reads an entry by its {@code type}. */
  public Entry entry(JsonNode tree) throws Faulty {
    if (!(tree instanceof ObjectNode object)) {
      throw new Faulty(
          "",
          "%s stands where an entry is expected, an object with a type"
              .formatted(Wording.shown(tree)));
    }
    return (Entry) read(type(object).event(), object, Set.of("type"));
  }

  /** Reads an object that has no {@code type}. */
  public <T extends Record> T read(Class<T> type, ObjectNode tree) throws Faulty {
    return read(type, tree, Set.of());
  }

  private <T> T read(Class<T> type, ObjectNode tree, Set<String> besides) throws Faulty {
    try {
      return reader.forType(type).readValue(tree);
    } catch (JacksonException _) {
      throw new Faulty(Explanation.of(reader, type, tree, besides));
    }
  }

  private static EntryType type(ObjectNode tree) throws Faulty {
    JsonNode name = tree.path("type");
    if (name.isMissingNode() || name.isNull()) {
      throw new Faulty(
          "/type", "is required; it says what kind of entry this is, e.g. measure.imposed");
    }
    Optional<EntryType> type =
        name.isString() ? EntryType.named(name.stringValue()) : Optional.empty();
    return type.filter(found -> Entry.class.isAssignableFrom(found.event()))
        .orElseThrow(() ->
            new Faulty(
                "/type", "%s is no type of entry%s".formatted(Wording.shown(name), hint(tree))));
  }

  private static String hint(ObjectNode tree) {
    String prefix = tree.path("type").asString("").split("\\.", 2)[0] + ".";
    String alike =
        Arrays.stream(EntryType.values())
            .filter(type -> Entry.class.isAssignableFrom(type.event()))
            .map(EntryType::typeName)
            .filter(name -> name.startsWith(prefix))
            .collect(Collectors.joining(", "));
    return alike.isEmpty() ? "; the types are at /api/v1/schemas" : "; there are " + alike;
  }
}
