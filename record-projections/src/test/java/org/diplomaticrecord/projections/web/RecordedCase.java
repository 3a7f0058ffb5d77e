package org.diplomaticrecord.projections.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.projections.Client;
import org.diplomaticrecord.projections.Recorder;
import org.diplomaticrecord.projections.web.PlainHistory.Act;
import org.diplomaticrecord.projections.web.PlainHistory.Event;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

/**
 * Records entries, corrections and retractions of a case over HTTP, and keeps in mind what was
 * recorded. A kind without rules, so that nothing else is refused.
 */
abstract class RecordedCase {
  private static final String SAID =
      "{\"type\":\"%s\",\"subject\":\"%s\",\"dated\":\"%s\",\"accordingTo\":\"JP\",\"citations\":%s,\"%s\":\"%s\"}";
  static final String CORRECTION =
      "{\"replacement\":%s,\"ground\":\"erratum\",\"reason\":\"A misprint.\",\"citations\":%s}";
  static final String RETRACTION = "{\"reason\":\"It was none.\",\"citations\":%s}";
  private static final String CITATIONS = "[{\"source\":\"%s\",\"locator\":\"p. 1\"}]";

  @Autowired Recorder recorder;
  @Autowired Client client;
  @Autowired Environment environment;
  @LocalServerPort int port;

  private final HttpClient http = HttpClient.newHttpClient();
  DossierId dossier;
  String subject;
  PlainHistory history;
  Random random;
  boolean together;

  @BeforeEach
  void begin() {
    dossier = recorder.dossier();
    long seed = Long.getLong("histories.seed", System.nanoTime());
    System.out.printf("InEffectTest: -Dhistories.seed=%d%n", seed);
    random = new Random(seed);
    begin("case/first");
  }

  final void begin(String id) {
    subject = id;
    history = new PlainHistory(List.of(), null);
  }

  final long position(int at) {
    return history.events.get(at).position();
  }

  static String cited(String source) {
    return CITATIONS.formatted(source);
  }

  final String said(String source, String day, @Nullable String title) {
    return title == null
        ? SAID.formatted(
            "case.reclassified", subject, day, cited(source), "classification", "other")
        : SAID.formatted("case.opened", subject, day, cited(source), "title", title);
  }

  final void record() throws Exception {
    put(Act.ENTRY, -1);
  }

  final void correct(int target) throws Exception {
    put(Act.CORRECTION, target);
  }

  final void retract(int target) throws Exception {
    put(Act.RETRACTION, target);
  }

  private void put(Act act, int target) throws Exception {
    String source = random.nextBoolean() ? "P1" : "seed-a";
    String day = act == Act.RETRACTION ? null : "2002-10-0" + (1 + random.nextInt(5));
    String title = day == null || random.nextBoolean() ? null : "Title " + history.events.size();
    String said = day == null ? "" : said(source, day, title);
    HttpResponse<String> answer =
        switch (act) {
          case ENTRY -> post("", said);
          case CORRECTION ->
              post(
                  "/%d/corrections".formatted(position(target)),
                  CORRECTION.formatted(said, cited(source)));
          case RETRACTION ->
              post(
                  "/%d/retractions".formatted(position(target)),
                  RETRACTION.formatted(cited(source)));
        };
    assertThat(answer.statusCode()).as(() -> history + " " + answer.body()).isEqualTo(201);
    long position = client.parsed(answer).at("/positions/0").longValue();
    history = history.with(new Event(act, target, position, source, day, title));
  }

  final JsonNode refused(String what, int target, String body) throws Exception {
    HttpResponse<String> answer = post("/%d/%s".formatted(position(target), what), body);
    assertThat(answer.statusCode()).as(() -> history + " " + answer.body()).isEqualTo(422);
    return client.parsed(answer);
  }

  private HttpResponse<String> post(String path, String body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
                URI.create(
                    "http://127.0.0.1:%d/api/v1/dossiers/%s/entries%s"
                        .formatted(port, dossier, path)))
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + token())
            .POST(BodyPublishers.ofString(body));
    if (together) {
      request.header("Idempotency-Key", UUID.randomUUID().toString());
    }
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private String token() throws IOException {
    return Files.readString(
            Path.of(environment.getRequiredProperty("record.embedded.data-dir"), "write-token"))
        .strip();
  }
}
