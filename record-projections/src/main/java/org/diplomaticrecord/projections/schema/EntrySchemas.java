package org.diplomaticrecord.projections.schema;

import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryType;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.diplomaticrecord.api.value.InvalidField;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema (2020-12) of every revision of every type of event. That of the present revision
 * is made from its record; those of earlier ones are kept as they once were made.
 */
public final class EntrySchemas {
  /** What the address of every schema begins with: a path on this service. */
  public static final String ADDRESS = "/api/v1/schemas/";

  private static final Map<String, String> TEXT_FORMS =
      Map.of(
          "currency", "^[A-Z]{3}$",
          "from", "^(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
          "to", "^(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$");

  private static final Set<Class<?>> WHOLE = Set.of(Integer.class, long.class, Long.class);

  /** What a reader of a stored payload cannot guess from the name and the form. */
  private static final Map<String, String> DESCRIPTIONS =
      Map.of(
          "derived",
          "What in the entry is a conclusion of the recorder, and from what.",
          "after",
          "What this came after, where the dates do not say so: the place, in the history of the"
              + " same subject from 0, of the event that says it. A request names it by its position"
              + " or its importKey instead.",
          "corrects",
          "The place of the corrected event in the history of the subject, from 0.",
          "retracts",
          "The place of the withdrawn event in the history of the subject, from 0.");

  private final Map<EntryType, List<ObjectNode>> schemas = new EnumMap<>(EntryType.class);

  /** Makes the schemas of all types with the mapper that writes the events. */
  public EntrySchemas(JsonMapper mapper) {
    SchemaGenerator generator = generator(mapper);
    for (EntryType type : EntryType.values()) {
      List<ObjectNode> revisions = new ArrayList<>();
      for (int revision = 1; revision < type.revision(); revision++) {
        revisions.add(kept(type, revision, mapper));
      }
      revisions.add(complete(generator.generateSchema(type.event()), type));
      schemas.put(type, revisions);
    }
  }

  /**
   * Where the schema of a revision of a type is served, for ever: a path on this service, e.g.
   * {@code /api/v1/schemas/measure.lifted/v1}. The {@code dataschema} of a CloudEvent is an
   * absolute URI, so the address at which the service was asked stands before it there.
   *
   * @param revision a revision in which it was stored, from 1
   */
  public static String address(EntryType type, int revision) {
    return ADDRESS + type.typeName() + "/v" + revision;
  }

  /** Where the schema of the form in which a type is written now is served. */
  static String address(EntryType type) {
    return address(type, type.revision());
  }

  /** The schema of the form in which a type is written now. */
  public ObjectNode of(EntryType type) {
    return of(type, type.revision());
  }

  /**
   * The schema of a revision of a type.
   *
   * @param revision from 1 to the type's own
   */
  public ObjectNode of(EntryType type, int revision) {
    return Objects.requireNonNull(schemas.get(type)).get(revision - 1);
  }

  private static ObjectNode kept(EntryType type, int revision, JsonMapper mapper) {
    String file = "/schemas/%s.v%d.json".formatted(type.typeName(), revision);
    try (InputStream kept = EntrySchemas.class.getResourceAsStream(file)) {
      return (ObjectNode) mapper.readTree(Objects.requireNonNull(kept, file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SchemaGenerator generator(JsonMapper mapper) {
    var config =
        new SchemaGeneratorConfigBuilder(
                mapper, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT, Option.INLINE_ALL_SCHEMAS);
    config
        .forTypesInGeneral()
        .withCustomDefinitionProvider(new Words(mapper))
        // The order of the record's components is the order in which its JSON is written.
        .withPropertySorter((_, _) -> 0);
    config
        .forFields()
        .withRequiredCheck(field -> !field.isFakeContainerItemScope() && required(component(field)))
        .withArrayMinItemsResolver(
            field -> is(List.class, field) && field.getName().equals("citations") ? 1 : null)
        .withArrayMaxItemsResolver(field -> is(List.class, field) ? InvalidField.ELEMENTS : null)
        .withNumberInclusiveMinimumResolver(
            field -> WHOLE.contains(field.getType().getErasedType()) ? BigDecimal.ZERO : null)
        .withStringMinLengthResolver(field -> is(String.class, field) ? 1 : null)
        .withStringMaxLengthResolver(
            field -> is(String.class, field) ? longest(field.getName()) : null)
        .withStringPatternResolver(
            field -> is(String.class, field) ? TEXT_FORMS.get(field.getName()) : null)
        .withDescriptionResolver(EntrySchemas::description);
    return new SchemaGenerator(config.build());
  }

  private static boolean is(Class<?> type, FieldScope field) {
    return field.getType().getErasedType() == type;
  }

  private static @Nullable String description(FieldScope field) {
    Class<?> holder = field.getDeclaringType().getErasedType();
    return RecordEvent.class.isAssignableFrom(holder) ? DESCRIPTIONS.get(field.getName()) : null;
  }

  private static int longest(String name) {
    return switch (name) {
      case "title" -> InvalidField.TITLE;
      case "locator" -> 200;
      default -> InvalidField.TEXT;
    };
  }

  private static @Nullable RecordComponent component(FieldScope field) {
    RecordComponent[] components = field.getDeclaringType().getErasedType().getRecordComponents();
    return components == null
        ? null
        : Arrays.stream(components)
            .filter(each -> each.getName().equals(field.getDeclaredName()))
            .findFirst()
            .orElse(null);
  }

  /** An absent list is empty, so only the list that must not be empty is required. */
  private static boolean required(@Nullable RecordComponent component) {
    return component != null
        && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
        && (component.getType() != List.class || component.getName().equals("citations"));
  }

  private static ObjectNode complete(ObjectNode schema, EntryType type) {
    ObjectNode complete = schema.objectNode();
    complete.set("$schema", schema.get("$schema"));
    complete
        .put("$id", address(type))
        .put("title", "%s, revision %d".formatted(type.typeName(), type.revision()));
    complete.set("type", schema.get("type"));
    ObjectNode all = complete.putObject("properties");
    all.putObject("type").put("const", type.typeName());
    all.setAll((ObjectNode) schema.get("properties"));
    if (Entry.class.isAssignableFrom(type.event())) {
      String kind = type.typeName().substring(0, type.typeName().indexOf('.'));
      ((ObjectNode) all.get("subject"))
          .put("pattern", "^%s/%s$".formatted(kind, Words.SUBJECT_NAME));
    }
    complete.putArray("required").add("type").addAll((ArrayNode) schema.get("required"));
    complete.put("additionalProperties", false);
    return complete;
  }
}
