package org.diplomaticrecord.core.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import org.diplomaticrecord.api.entry.Designation;
import org.diplomaticrecord.api.entry.Disappearance;
import org.diplomaticrecord.api.entry.EntryType;
import org.diplomaticrecord.api.entry.Figure;
import org.diplomaticrecord.api.entry.Participant;
import org.diplomaticrecord.api.entry.RecordEvent;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * The JSON of the record: what is not exactly right is refused, because what was once accepted is
 * kept as it is. One mapper speaks it everywhere.
 */
final class JsonLanguage {
  private JsonLanguage() {}

  static void limit(JsonFactoryBuilder factory) {
    factory
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(32)
                .maxStringLength(100_000)
                .maxNameLength(200)
                .maxNumberLength(40)
                .maxDocumentLength(64L * 1024 * 1024)
                .build())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
  }

  static void speak(JsonMapper.Builder mapper) {
    mapper
        .enable(
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
            DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(
            MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .withCoercionConfig(LogicalType.Textual, JsonLanguage::onlyText)
        .addModule(new SimpleModule("record").addDeserializer(String.class, new StrictText()));
    Arrays.stream(EntryType.values())
        .forEach(type -> mapper.registerSubtypes(new NamedType(type.event(), type.typeName())));
    List.of(
            RecordEvent.class,
            Designation.class,
            Disappearance.class,
            Figure.class,
            Participant.class)
        .forEach(type -> mapper.addMixIn(type, NothingEmpty.class));
  }

  private static void onlyText(MutableCoercionConfig text) {
    text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
  }

  /** Absent fields and empty lists are not written. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  private interface NothingEmpty {}
}
