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

  static Stream<Arguments> malformed() {
    String deep = "[".repeat(5_000) + "]".repeat(5_000);
    return Stream.of(
        body("nothing", _ -> ""),
        body("broken JSON", entry -> entry.substring(0, 40)),
        body("a comma too many", entry -> entry.replace("}", ",}")),
        body("two values", entry -> entry + entry),
        body("a key twice", entry -> entry.replace("{\"type\"", "{\"dated\":\"2006\",\"type\"")),
        body("a NUL, raw", entry -> entry.replace("A measure", "A\0measure")),
        body("a NUL, escaped", entry -> entry.replace("A measure", "A\\u0000measure")),
        body("half a surrogate pair", entry -> entry.replace("A measure", "A\\ud800measure")),
        body("deep nesting", _ -> deep),
        body("deep nesting in a field", entry -> entry.replace("\"A measure\"", deep)),
        body("an endless number", entry -> entry.replace("\"A measure\"", "9".repeat(10_000))));
  }

  private static Arguments body(String what, UnaryOperator<String> made) {
    return arguments(what, made.apply(imposed(measure(), "2006")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("malformed")
  void malformedBodiesAreRefused(String what, String body) {
    Reply reply = client.post(ENTRIES, body);

    assertThat(reply.status()).as(reply.response().body()).isEqualTo(400);
    assertThat(reply.type()).isEqualTo("urn:diplomatic-record:problem:malformed-body");
    reply.isAProblemInPlainWords();
    assertThat(reply.error(0).get("pointer").asString()).isEmpty();
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
