package org.diplomaticrecord.projections.schema;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryType;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SourceId;
import org.diplomaticrecord.api.value.SubjectId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The words entries are made of: what is one string in JSON, and the whole entry inside a
 * correction.
 */
final class Words implements CustomDefinitionProviderV2 {
  static final String SUBJECT_NAME = "[a-z0-9]+(-[a-z0-9]+)*";

  /** One date (ISO 8601-2); M is where a mark of doubt can stand. */
  private static final String DATE =
      ("M((-?[\\dX]{4}|\\+[1-9]\\d{4,6})M(-M(0[1-9X]|1[0-2X]|X[\\dX]|2[1-9]|3\\d|4[01])M(-M(0[1-9X]|[12X][\\dX]|3[01X])M)?)?"
              + "|(Y-?[1-9]\\d{4,6}|Y-?[1-9]\\d{0,6}E[1-9]|-?\\d{4})(S[1-7])?M)")
          .replace("M", "[~?%]?");

  /** A date, what lasted, or one of several dates. */
  private static final String DATED =
      "^(D|D/(D|\\.\\.)?|(\\.\\.)?/D|\\[[-+.,~?%XYES\\d]*[X\\d][-+.,~?%XYES\\d]*\\])$"
          .replace("D", DATE);

  private static final Map<Class<?>, String> PATTERNS =
      Map.of(
          PartyId.class,
          "^(?=.{2,24}$)[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$",
          SourceId.class,
          "^[A-Za-z0-9][A-Za-z0-9-]{0,39}$",
          SubjectId.class,
          "^(%s)/%s$"
              .formatted(
                  Arrays.stream(Kind.values()).map(Kind::word).collect(Collectors.joining("|")),
                  SUBJECT_NAME),
          Edtf.class,
          DATED);

  private final JsonMapper mapper;

  Words(JsonMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public @Nullable CustomDefinition provideCustomSchemaDefinition(
      ResolvedType type, SchemaGenerationContext context) {
    Class<?> word = type.getErasedType();
    if (PATTERNS.containsKey(word)) {
      return inline(
          mapper.createObjectNode().put("type", "string").put("pattern", PATTERNS.get(word)));
    }
    if (word.isEnum()) {
      ObjectNode schema = mapper.createObjectNode().put("type", "string");
      var words = schema.putArray("enum");
      for (Object constant : word.getEnumConstants()) {
        words.add(mapper.<JsonNode>valueToTree(constant));
      }
      return inline(schema);
    }
    if (word == Entry.class) {
      ObjectNode schema = mapper.createObjectNode();
      var choices = schema.putArray("oneOf");
      Arrays.stream(EntryType.values())
          .filter(each -> Entry.class.isAssignableFrom(each.event()))
          .forEach(each -> choices.addObject().put("$ref", EntrySchemas.address(each)));
      return inline(schema);
    }
    return null;
  }

  private static CustomDefinition inline(ObjectNode schema) {
    return new CustomDefinition(
        schema, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.NO);
  }
}
