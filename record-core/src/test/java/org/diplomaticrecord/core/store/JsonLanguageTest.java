package org.diplomaticrecord.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.diplomaticrecord.api.command.CorrectEntry;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryType;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.diplomaticrecord.api.example.Examples;
import org.diplomaticrecord.api.example.MeasureExamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.databind.json.JsonMapper;

class JsonLanguageTest {
  private static final JsonMapper MAPPER = mapper();
  private static final String LIFTED = MAPPER.writeValueAsString(MeasureExamples.lifted());

  static JsonMapper mapper() {
    JsonFactoryBuilder factory = JsonFactory.builder();
    JsonLanguage.limit(factory);
    JsonMapper.Builder mapper = JsonMapper.builder(factory.build());
    JsonLanguage.speak(mapper);
    return mapper.build();
  }

  @ParameterizedTest
  @EnumSource
  void writesAndReadsEveryType(EntryType type) {
    RecordEvent event = Examples.of(type);
    String json = MAPPER.writeValueAsString(event);
    assertThat(json).startsWith("{\"type\":\"%s\",".formatted(type.typeName()));
    assertThat(MAPPER.readValue(json, RecordEvent.class)).isEqualTo(event);
    assertThat(MAPPER.readValue(json, type.event())).isEqualTo(event);
  }

  @ParameterizedTest
  @EnumSource
  void leavesOutWhatIsAbsent(EntryType type) {
    assertThat(MAPPER.writeValueAsString(Examples.of(type)))
        .doesNotContain("null")
        .doesNotContain("[]");
  }

  @ParameterizedTest
  @EnumSource
  void writesWhatIsDerivedAndWhatItCameAfterIntoEveryEntry(EntryType type) {
    if (Examples.of(type) instanceof Entry example) {
      Entry entry = Examples.derived("The year.", Examples.after(0, example));
      String json = MAPPER.writeValueAsString(entry);
      assertThat(json).contains("\"derived\":\"The year.\",\"after\":0,");
      assertThat(MAPPER.readValue(json, RecordEvent.class)).isEqualTo(entry);
      refuses(json.replace("\"after\":0", "\"after\":-1"));
      refuses(json.replace("\"after\":0", "\"after\":\"0\""));
      refuses(json.replace("\"The year.\"", "\" \""));
    }
  }

  @Test
  void keepsTheOrderOfTheFields() {
    assertThat(LIFTED)
        .startsWith(
            "{\"type\":\"measure.lifted\",\"subject\":\"measure/port-ban-humanitarian\",\"dated\":\"2014-07\",");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"measure.lifted\",\"colour\":\"red\",",
        "{\"type\":\"measure.lifted\",\"dated\":\"2014-06\",",
        "{\"type\":\"measure.forgotten\",",
        "{"
      })
  void refusesUnknownAndRepeatedFieldsAndUnknownTypes(String beginning) {
    refuses(LIFTED.replace("{\"type\":\"measure.lifted\",", beginning));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "7", "\"x\"", " x"})
  void refusesAnythingAfterTheEnd(String rest) {
    refuses(LIFTED + rest);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2014", "true", "1e3", "{}", "[\"2014-07\"]"})
  void takesNothingButTextForText(String value) {
    refuses(LIFTED.replace("\"2014-07\"", value));
    refuses(LIFTED.replace("\"JP\"", value));
    refuses(LIFTED.replace("\"Lifted as agreed in May.\"", value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"7\"", "7.5", "7.0", "true", "99999999999999999999"})
  void takesNothingButAWholeNumberForANumber(String value) {
    String imposed = MAPPER.writeValueAsString(MeasureExamples.imposed());
    refuses(imposed.replace("\"persons\":0", "\"persons\":" + value));
    refuses(imposed.replace("300000", value));
  }

  @Test
  void takesNoOtherWordOrNumberForAWord() {
    String corrected = MAPPER.writeValueAsString(Examples.of(EntryType.ENTRY_CORRECTED));
    assertThat(corrected).contains("\"refinement\"");
    refuses(corrected.replace("\"refinement\"", "\"REFINEMENT\""));
    refuses(corrected.replace("\"refinement\"", "1"));
    refuses(corrected.replace("\"refinement\"", "\"\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u0000", "\\ud83d", "\\ude00", "a\\ud83db"})
  void refusesTextThatCannotBeKept(String text) {
    refuses(LIFTED.replace("Lifted as agreed in May.", text));
  }

  @Test
  void readsTextOutsideTheBasicPlane() {
    assertThat(read(LIFTED.replace("Lifted as agreed in May.", "\\ud842\\udfb7野家"))).isNotNull();
  }

  @Test
  void refusesWhatIsTooDeepOrTooLong() {
    refuses("[".repeat(100) + "]".repeat(100));
    refuses(LIFTED.replace("Lifted as agreed in May.", "x".repeat(200_000)));
    refuses(LIFTED.replace("\"Lifted as agreed in May.\"", "1".repeat(100)));
  }

  @Test
  void refusesAnArrayForAnObject() {
    refuses("[" + LIFTED + "]");
    assertThatThrownBy(() -> MAPPER.readValue("[]", CorrectEntry.class))
        .isInstanceOf(JacksonException.class);
  }

  private static void refuses(String json) {
    assertThatThrownBy(() -> read(json)).as(json).isInstanceOf(JacksonException.class);
  }

  private static RecordEvent read(String json) {
    return MAPPER.readValue(json, RecordEvent.class);
  }
}
