package org.diplomaticrecord.core.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diplomaticrecord.core.web.RecorderClient.ENTRIES;
import static org.diplomaticrecord.core.web.RecorderClient.IMPORTS;
import static org.diplomaticrecord.core.web.RecorderClient.JSON;
import static org.diplomaticrecord.core.web.RecorderClient.YAML;
import static org.diplomaticrecord.core.web.RecorderClient.imposed;
import static org.diplomaticrecord.core.web.RecorderClient.measure;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.Function;
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

/** Whatever is sent, the answer says what is wrong, and nothing is recorded. */
@WebTest
class BadInputTest {
  private static final String CORRECTIONS = ENTRIES + "/1/corrections";

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
    String deep = "[".repeat(5_000) + "]".repeat(5_000);
    return Stream.of(
        body("nothing", _ -> "", 400, "malformed-body", ""),
        body("broken JSON", entry -> entry.substring(0, 40), 400, "malformed-body", ""),
        body("a comma too many", entry -> entry.replace("}", ",}"), 400, "malformed-body", ""),
        body("two values", entry -> entry + entry, 400, "malformed-body", ""),
        body(
            "a key twice",
            entry -> entry.replace("{\"type\"", "{\"dated\":\"2006\",\"type\""),
            400,
            "malformed-body",
            ""),
        body(
            "a NUL, raw",
            entry -> entry.replace("A measure", "A\0measure"),
            400,
            "malformed-body",
            ""),
        body(
            "a NUL, escaped",
            entry -> entry.replace("A measure", "A\\u0000measure"),
            400,
            "malformed-body",
            ""),
        body(
            "half a surrogate pair",
            entry -> entry.replace("A measure", "A\\ud800measure"),
            400,
            "malformed-body",
            ""),
        body("deep nesting", _ -> deep, 400, "malformed-body", ""),
        body(
            "deep nesting in a field",
            entry -> entry.replace("\"A measure\"", deep),
            400,
            "malformed-body",
            ""),
        body(
            "an endless number",
            entry -> entry.replace("\"A measure\"", "9".repeat(10_000)),
            400,
            "malformed-body",
            ""),
        body("a text", _ -> "\"text\"", 422, "invalid-entry", ""),
        body("null", _ -> "null", 422, "invalid-entry", ""),
        body("an empty list", _ -> "[]", 422, "invalid-entry", ""),
        body("a list of lists", entry -> "[[" + entry + "]]", 422, "invalid-entry", "/0"),
        body("too many entries", _ -> "[" + "0,".repeat(1_000) + "0]", 422, "invalid-entry", ""),
        body(
            "no type",
            entry -> entry.replace("\"type\":\"measure.imposed\",", ""),
            422,
            "invalid-entry",
            "/type"),
        body(
            "an unknown type",
            entry -> entry.replace("measure.imposed", "measure.invented"),
            422,
            "invalid-entry",
            "/type"),
        body(
            "a type that is no entry",
            entry -> entry.replace("measure.imposed", "entry.retracted"),
            422,
            "invalid-entry",
            "/type"),
        body(
            "an unknown kind",
            entry -> entry.replace("measure/", "thing/"),
            422,
            "invalid-entry",
            "/subject"),
        body(
            "a subject of another kind",
            entry -> entry.replace("measure/", "demand/"),
            422,
            "invalid-entry",
            "/subject"),
        body(
            "an unknown field",
            entry -> entry.replace("\"title\"", "\"a/b~c\":1,\"title\""),
            422,
            "invalid-entry",
            "/a~1b~0c"),
        body(
            "a wrong type",
            entry -> entry.replace("\"A measure\"", "5"),
            422,
            "invalid-entry",
            "/title"),
        body(
            "a list for a text",
            entry -> entry.replace("\"A measure\"", "[\"A\"]"),
            422,
            "invalid-entry",
            "/title"),
        body(
            "a text for a list",
            entry -> entry.replaceFirst("\\[.*]", "\"s\""),
            422,
            "invalid-entry",
            "/citations"),
        body(
            "a null element",
            entry -> entry.replace("[{", "[null,{"),
            422,
            "invalid-entry",
            "/citations/0"),
        body(
            "no citation",
            entry -> entry.replaceFirst("\\[.*]", "[]"),
            422,
            "invalid-entry",
            "/citations"),
        body(
            "a citation as a text",
            entry -> entry.replaceFirst("\\[.*]", "[\"s 1\"]"),
            422,
            "invalid-entry",
            "/citations/0"),
        body(
            "too many citations",
            entry -> entry.replaceFirst("\\[(.*)]", "[" + "$1,".repeat(200) + "$1]"),
            422,
            "invalid-entry",
            "/citations"),
        body(
            "an impossible date",
            entry -> entry.replace("2006", "2006-02-30"),
            422,
            "invalid-entry",
            "/dated"),
        body(
            "a date that is none",
            entry -> entry.replace("2006", "last summer"),
            422,
            "invalid-entry",
            "/dated"),
        body(
            "an unknown word",
            entry -> entry.replace("travel", "invented"),
            422,
            "invalid-entry",
            "/category"),
        body(
            "a word by its number",
            entry -> entry.replace("\"travel\"", "0"),
            422,
            "invalid-entry",
            "/category"),
        body(
            "a party in small letters",
            entry -> entry.replace("JP", "jp"),
            422,
            "invalid-entry",
            "/accordingTo"),
        body(
            "a blank title",
            entry -> entry.replace("A measure", " "),
            422,
            "invalid-entry",
            "/title"),
        body(
            "too long a title",
            entry -> entry.replace("A measure", "x".repeat(301)),
            422,
            "invalid-entry",
            "/title"),
        body(
            "a control character",
            entry -> entry.replace("A measure", "A\\u0007measure"),
            422,
            "invalid-entry",
            "/title"),
        body(
            "too large a number",
            entry -> threshold(entry, "99999999999999999999"),
            422,
            "invalid-entry",
            "/threshold/value"),
        body(
            "a fraction",
            entry -> threshold(entry, "1.5"),
            422,
            "invalid-entry",
            "/threshold/value"),
        body(
            "a negative amount",
            entry -> threshold(entry, "-1"),
            422,
            "invalid-entry",
            "/threshold/value"),
        body(
            "no import key",
            entry -> entry.replace("{\"type\"", "{\"importKey\":\"a b\",\"type\""),
            422,
            "invalid-entry",
            "/importKey"),
        body(
            "the second of two",
            entry -> "[" + entry + "," + entry.replace("2006", "2006-13") + "]",
            422,
            "invalid-entry",
            "/1/dated"));
  }

  private static String threshold(String entry, String value) {
    return entry.replace(
        "\"title\"",
        "\"threshold\":{\"value\":%s,\"currency\":\"JPY\"},\"title\"".formatted(value));
  }

  private static Arguments body(
      String what, Function<String, String> made, int status, String type, String pointer) {
    return arguments(what, made.apply(imposed(measure(), "2006")), status, type, pointer);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bodies")
  void isRefused(String what, String body, int status, String type, String pointer) {
    Reply reply = client.post(ENTRIES, body);

    assertThat(reply.status()).as(reply.response().body()).isEqualTo(status);
    assertThat(reply.contentType()).isEqualTo("application/problem+json");
    assertThat(reply.type()).isEqualTo("urn:diplomatic-record:problem:" + type);
    assertThat(reply.detail())
        .isNotBlank()
        .doesNotContain("Exception", "java.", "tools.jackson", "org.");
    assertThat(reply.error(0).get("pointer").asString()).isEqualTo(pointer);
    assertThat(reply.error(0).get("message").asString())
        .isNotBlank()
        .doesNotContain("Exception", "java.", "`");
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

  @Test
  void invalidUtf8IsRefusedAndNotReplaced() {
    byte[] entry =
        imposed(measure(), "2006")
            .replace("A measure", "A m\u00e9asure")
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(client.post(ENTRIES, JSON, entry).type()).endsWith("malformed-body");
    assertThat(client.post(ENTRIES, JSON, entry).detail()).contains("UTF-8");

    byte[] file = "dossier: { id: x, title: \u00e9 }".getBytes(StandardCharsets.ISO_8859_1);
    Reply reply = client.post(IMPORTS, YAML, file);
    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.error(0).get("line").asInt()).isEqualTo(1);
    assertThat(reply.error(0).get("message").asString()).contains("UTF-8");
  }

  @Test
  void tooMuchIsRefusedWhetherOrNotItsLengthIsAnnounced() {
    byte[] entry =
        imposed(measure(), "2006")
            .replace("A measure", "x".repeat(1024 * 1024))
            .getBytes(StandardCharsets.UTF_8);
    assertThat(client.post(ENTRIES, JSON, entry).status()).isEqualTo(413);
    assertThat(client.postChunked(ENTRIES, JSON, entry).status()).isEqualTo(413);

    byte[] file = new byte[16 * 1024 * 1024 + 1];
    assertThat(client.post(IMPORTS, YAML, file).status()).isEqualTo(413);
    assertThat(client.postChunked(IMPORTS, YAML, file).status()).isEqualTo(413);
  }

  @ParameterizedTest
  @MethodSource("otherTypes")
  void otherTypesOfBodyAreRefused(String path, String type) {
    Reply reply =
        client.post(path, type, imposed(measure(), "2006").getBytes(StandardCharsets.UTF_8));

    assertThat(reply.status()).isEqualTo(415);
    assertThat(reply.type()).endsWith("unsupported-media-type");
  }

  static Stream<Arguments> otherTypes() {
    return Stream.of(ENTRIES, CORRECTIONS, IMPORTS)
        .flatMap(path ->
            Stream.of(
                    "text/plain",
                    "application/x-www-form-urlencoded",
                    "multipart/form-data; boundary=x",
                    "")
                .map(type -> arguments(path, type)));
  }

  @Test
  void unknownParametersAreRefused() {
    Reply reply = client.post(ENTRIES + "?dryRun=true", imposed(measure(), "2006"));
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.type()).endsWith("unknown-parameter");
    assertThat(reply.error(0).get("pointer").asString()).isEqualTo("dryRun");

    assertThat(client.post(IMPORTS + "?dryrun=true", YAML, new byte[0]).status()).isEqualTo(400);
    assertThat(client.post(IMPORTS + "?dryRun=perhaps", YAML, new byte[0]).status()).isEqualTo(400);
  }

  @Test
  void addressesThatAreNoneAreRefused() {
    Reply reply = client.get("/api/v1/dossiers/x%00/entries");
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.contentType()).startsWith("application/problem+json");
    assertThat(reply.detail()).isNotBlank();
  }

  @Test
  void headersThatSayNothingAreRefused() {
    assertThat(client.post(ENTRIES, imposed(measure(), "2006"), "If-Match", "*").status())
        .isEqualTo(400);
    assertThat(
            client
                .post(ENTRIES, "[" + imposed(measure(), "2006") + "]", "If-Match", "\"0\"")
                .status())
        .isEqualTo(400);
    assertThat(
            client
                .post(ENTRIES, imposed(measure(), "2006"), "Idempotency-Key", "x".repeat(201))
                .status())
        .isEqualTo(400);
  }

  @Test
  void mutilatedBodiesNeverMakeTheServiceFail() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      byte[] body = imposed(measure(), "2006").getBytes(StandardCharsets.UTF_8);
      // An unknown party: whatever the mutilation leaves whole is refused for that.
      body[new String(body, StandardCharsets.UTF_8).indexOf("JP")] = 'Q';
      for (int change = random.nextInt(1, 5); change > 0; change--) {
        body[random.nextInt(body.length)] =
            (byte)
                (random.nextBoolean()
                    ? random.nextInt(256)
                    : "{}[]\",:\\0x".charAt(random.nextInt(10)));
      }
      Reply reply = client.post(ENTRIES, JSON, body);
      assertThat(reply.status())
          .as("seed %d, round %d: %s", seed, round, new String(body, StandardCharsets.ISO_8859_1))
          .isBetween(400, 422);
    }
  }
}
