package org.diplomaticrecord.projections.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryType;
import org.diplomaticrecord.api.example.Examples;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.InvalidField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

class EntrySchemasTest {
  private static final String HOST = "http://record";
  private static final EntrySchemas SCHEMAS = new EntrySchemas(JsonMapper.builder().build());
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .registerSubtypes(
              Arrays.stream(EntryType.values())
                  .map(type -> new NamedType(type.event(), type.typeName()))
                  .toArray(NamedType[]::new))
          .changeDefaultPropertyInclusion(
              absent -> absent.withValueInclusion(JsonInclude.Include.NON_EMPTY))
          .build();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(served()));

  private static Map<String, String> served() {
    return Arrays.stream(EntryType.values())
        .collect(
            Collectors.toMap(
                type -> HOST + EntrySchemas.address(type),
                type -> SCHEMAS.of(type).toString().replace("\"/api/", "\"" + HOST + "/api/")));
  }

  private static boolean valid(EntryType type, String json) {
    Schema schema = REGISTRY.getSchema(SchemaLocation.of(HOST + EntrySchemas.address(type)));
    return schema.validate(json, InputFormat.JSON).isEmpty();
  }

  private static String imposed(String name, String json) {
    Map<String, String> fields =
        new java.util.LinkedHashMap<>(
            Map.of(
                "type", "\"measure.imposed\"",
                "subject", "\"measure/trade-ban\"",
                "dated", "\"2006-10-14\"",
                "accordingTo", "\"JP\"",
                "citations", "[{\"source\":\"seed-b\",\"locator\":\"§4\"}]",
                "title", "\"Trade ban\"",
                "category", "\"trade\"",
                "scope", "\"All imports\""));
    if (json.isEmpty()) {
      fields.remove(name);
    } else {
      fields.put(name, json);
    }
    return fields.entrySet().stream()
        .map(field -> "\"%s\":%s".formatted(field.getKey(), field.getValue()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  @ParameterizedTest
  @EnumSource
  void namesTheTypeAndWhatEveryEventHas(EntryType type) {
    assertThat(SCHEMAS.of(type).at("/properties/type/const").stringValue())
        .isEqualTo(type.typeName());
    assertThat(SCHEMAS.of(type).get("required").toString())
        .contains("\"type\"", "\"subject\"", "\"citations\"");
  }

  @ParameterizedTest
  @EnumSource
  void takeWhatIsDerivedAndWhatItCameAfterInEveryEntryAndSayWhatTheyMean(EntryType type) {
    if (!(Examples.of(type) instanceof Entry example)) {
      return;
    }
    String both =
        JSON.writeValueAsString(Examples.derived("The year.", Examples.after(0, example)));
    String neither = JSON.writeValueAsString(example);
    assertThat(valid(type, both)).isTrue();
    assertThat(valid(type, neither)).isTrue();
    for (String after : List.of("-1", "\"a-key\"", "0.5", "null")) {
      assertThat(valid(type, both.replace("\"after\":0", "\"after\":" + after)))
          .as(after)
          .isFalse();
    }
    for (String derived : List.of("\"\"", "7", "\"" + "x".repeat(8_001) + "\"")) {
      assertThat(valid(type, both.replace("\"The year.\"", derived))).as(derived).isFalse();
    }
    assertThat(SCHEMAS.of(type).at("/properties/after/description").stringValue())
        .contains("the place", "importKey");
    assertThat(SCHEMAS.of(type).at("/properties/derived/description").stringValue())
        .contains("conclusion of the recorder");
  }

  @Test
  void takesEveryFormOfDateThatIsRead() {
    assertThat(forms())
        .hasSizeGreaterThan(500)
        .allSatisfy(dated ->
            assertThat(valid(EntryType.MEASURE_IMPOSED, imposed("dated", '"' + dated + '"')))
                .as(dated)
                .isTrue());
  }

  /** Those of the table of forms that the record reads. */
  private static List<String> forms() {
    try (var table = EntrySchemasTest.class.getResourceAsStream("/edtf-forms.tsv")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1)[0])
          .filter(EntrySchemasTest::isRead)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean isRead(String dated) {
    try {
      Edtf.of(dated);
      return true;
    } catch (InvalidField refused) {
      return false;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4 July 2014",
        "2014-13",
        "2014-07-32",
        "[..]",
        "../..",
        "2014-7",
        "[2014-07",
        "2014-07-04T10:00",
        "2014-20",
        "2014-07-04-01",
        "{2014,2015}",
        "/",
        "2014/2015/2016",
        "201",
        "201x",
        "Y2014",
        "+2014",
        "2014~~",
        "[2014, 2015]",
        "[2014],[2015]"
      })
  void refusesWhatIsNoDate(String dated) {
    assertThat(valid(EntryType.MEASURE_IMPOSED, imposed("dated", '"' + dated + '"'))).isFalse();
  }

  @Test
  void refusesASubjectOfAnotherKindAnUnknownFieldAnEmptyTextAndAnUncitedEntry() {
    assertThat(valid(EntryType.MEASURE_IMPOSED, imposed("subject", "\"demand/trade-ban\"")))
        .isFalse();
    assertThat(valid(EntryType.MEASURE_IMPOSED, imposed("colour", "\"red\""))).isFalse();
    assertThat(valid(EntryType.MEASURE_IMPOSED, imposed("title", "\"\""))).isFalse();
    assertThat(valid(EntryType.MEASURE_IMPOSED, imposed("citations", "[]"))).isFalse();
    assertThat(valid(EntryType.MEASURE_IMPOSED, imposed("citations", ""))).isFalse();
    assertThat(valid(EntryType.MEASURE_IMPOSED, imposed("category", "\"weather\""))).isFalse();
  }

  @Test
  void holdsTheWholeReplacementOfACorrection() {
    String correction =
        "{\"type\":\"entry.corrected\",\"subject\":\"measure/trade-ban\",\"corrects\":0,\"ground\":\"erratum\","
            + "\"reason\":\"Misread.\",\"citations\":[{\"source\":\"seed-b\",\"locator\":\"§4\"}],\"replacement\":%s}";
    assertThat(
            valid(EntryType.ENTRY_CORRECTED, correction.formatted(imposed("dated", "\"2006-10\""))))
        .isTrue();
    assertThat(
            valid(EntryType.ENTRY_CORRECTED, correction.formatted(imposed("dated", "\"October\""))))
        .isFalse();
  }
}
