package org.diplomaticrecord.core.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diplomaticrecord.core.web.RecorderClient.ENTRIES;
import static org.diplomaticrecord.core.web.RecorderClient.imposed;
import static org.diplomaticrecord.core.web.RecorderClient.measure;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.diplomaticrecord.core.store.EventReader;
import org.diplomaticrecord.core.web.RecorderClient.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * An entry that says what no entry can: the answer points at the field, and nothing is recorded.
 */
@WebTest
class InvalidEntryTest {
  private static final String ENTRY = imposed(measure(), "2006");

  @Autowired RecorderClient client;
  @Autowired EventReader record;

  private long before;

  @BeforeEach
  void remember() {
    before = record.head();
  }

  @AfterEach
  void nothingIsRecorded() {
    assertThat(record.head()).isEqualTo(before);
  }

  static Stream<Arguments> bodies() {
    return Stream.of(
        body("a text", "", _ -> "\"text\""),
        body("null", "", _ -> "null"),
        body("an empty list", "", _ -> "[]"),
        body("a list of lists", "/0", entry -> "[[" + entry + "]]"),
        body("too many entries", "", _ -> "[" + "0,".repeat(1_000) + "0]"),
        body("no type", "/type", entry -> entry.replace("\"type\":\"measure.imposed\",", "")),
        body(
            "an unknown type",
            "/type",
            entry -> entry.replace("measure.imposed", "measure.invented")),
        body(
            "a type that is no entry",
            "/type",
            entry -> entry.replace("measure.imposed", "entry.retracted")),
        body("an unknown kind", "/subject", entry -> entry.replace("measure/", "thing/")),
        body(
            "a subject of another kind", "/subject", entry -> entry.replace("measure/", "demand/")),
        body(
            "an unknown field",
            "/a~1b~0c",
            entry -> entry.replace("\"title\"", "\"a/b~c\":1,\"title\"")),
        body("a wrong type", "/title", entry -> entry.replace("\"A measure\"", "5")),
        body("a list for a text", "/title", entry -> entry.replace("\"A measure\"", "[\"A\"]")),
        body("a text for a list", "/citations", entry -> entry.replaceFirst("\\[.*]", "\"s\"")),
        body("a null element", "/citations/0", entry -> entry.replace("[{", "[null,{")),
        body("no citation", "/citations", entry -> entry.replaceFirst("\\[.*]", "[]")),
        body(
            "a citation as a text",
            "/citations/0",
            entry -> entry.replaceFirst("\\[.*]", "[\"s 1\"]")),
        body(
            "too many citations",
            "/citations",
            entry -> entry.replaceFirst("\\[(.*)]", "[" + "$1,".repeat(200) + "$1]")),
        body("an impossible date", "/dated", entry -> entry.replace("2006", "2006-02-30")),
        body("a date that is none", "/dated", entry -> entry.replace("2006", "last summer")),
        body("an unknown word", "/category", entry -> entry.replace("travel", "invented")),
        body("a word by its number", "/category", entry -> entry.replace("\"travel\"", "0")),
        body("a party in small letters", "/accordingTo", entry -> entry.replace("JP", "jp")),
        body("a blank title", "/title", entry -> entry.replace("A measure", " ")),
        body("too long a title", "/title", entry -> entry.replace("A measure", "x".repeat(301))),
        body(
            "a control character",
            "/title",
            entry -> entry.replace("A measure", "A\\u0007measure")),
        body(
            "too large a number",
            "/threshold/value",
            entry -> threshold(entry, "99999999999999999999")),
        body("a number as a text", "/threshold/value", entry -> threshold(entry, "\"1\"")),
        body("a fraction", "/threshold/value", entry -> threshold(entry, "1.5")),
        body("a negative amount", "/threshold/value", entry -> threshold(entry, "-1")),
        body(
            "no import key",
            "/importKey",
            entry -> entry.replace("{\"type\"", "{\"importKey\":\"a b\",\"type\"")),
        body(
            "the second of two",
            "/1/dated",
            entry -> "[" + entry + "," + entry.replace("2006", "2006-13") + "]"));
  }

  private static String threshold(String entry, String value) {
    return entry.replace(
        "\"title\"",
        "\"threshold\":{\"value\":%s,\"currency\":\"JPY\"},\"title\"".formatted(value));
  }

  private static Arguments body(String what, String pointer, UnaryOperator<String> made) {
    return arguments(what, pointer, made.apply(ENTRY));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bodies")
  void isRefused(String what, String pointer, String body) {
    Reply reply = client.post(ENTRIES, body);

    assertThat(reply.status()).as(reply.response().body()).isEqualTo(422);
    assertThat(reply.type()).isEqualTo("urn:diplomatic-record:problem:invalid-entry");
    reply.isAProblemInPlainWords();
    assertThat(reply.error(0).get("pointer").asString()).isEqualTo(pointer);
  }

  @Test
  void everyFaultOfAnEntryIsToldAtOnce() {
    String entry =
        imposed(measure(), "2006-02-30")
            .replace("A measure", " ")
            .replace("\"JP\"", "5")
            .replace("travel", "x")
            .replace("{\"type\"", "{\"more\":1,\"type\"");
    Reply reply = client.post(ENTRIES, entry);

    assertThat(reply.body().get("errors").findValuesAsString("pointer"))
        .containsExactlyInAnyOrder("/more", "/dated", "/accordingTo", "/category", "/title");
  }
}
