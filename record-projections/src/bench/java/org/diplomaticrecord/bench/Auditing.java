package org.diplomaticrecord.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;

/** What auditors ask, over HTTP: replays of everything, and what is different. */
final class Auditing {
  static final String DAY = "replay of a dossier as of a day, both sides, with digests";
  static final String HISTORY =
      "replay of a dossier on all days and bases, both sides, with digests";
  private static final String WORLD = "diff of two days, the first page of 1,000";
  private static final String KNOWLEDGE = "diff of two bases, the first page of 1,000";
  private static final int TIMES = 10;

  private final Service service;
  private final Lab lab;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  Auditing(Service service, Lab lab) {
    this.service = service;
    this.lab = lab;
  }

  /** Reading and parsing is what no replay can do without. */
  static void hope(Results results) {
    results.goalAtLeast(0.5, DAY, Baselines.FOLD);
  }

  void measure() throws Exception {
    int events = service.head();
    lab.results().events(DAY, events, Lab.seconds(() -> agreeing("replay?asOf=2000-07-01")));
    lab.results().events(HISTORY, events, Lab.seconds(() -> agreeing("replay?scope=history")));
    time(WORLD, "diff?axis=valid&limit=1000&from=2000-01-01&to=2000-07-01");
    time(
        KNOWLEDGE,
        "diff?axis=recorded&limit=1000&asOf=2000-07-01&from=%d&to=%d"
            .formatted(events / 2, events));
  }

  private void time(String what, String question) throws Exception {
    Latencies latencies = new Latencies();
    for (int time = 0; time < TIMES; time++) {
      latencies.time(() -> answer(question));
    }
    lab.results().milliseconds(what + ", p50", latencies.median());
  }

  private void agreeing(String question) throws IOException, InterruptedException {
    JsonNode answer = Json.MAPPER.readTree(answer(question));
    if (!answer.get("agree").booleanValue()) {
      throw new IllegalStateException("The projections do not agree: " + answer);
    }
  }

  private String answer(String question) throws IOException, InterruptedException {
    URI uri =
        URI.create(
            "http://localhost:%d/api/v1/dossiers/%s/%s"
                .formatted(service.port(), SyntheticDossier.ID, question));
    HttpResponse<String> response =
        client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IllegalStateException(
          "%s: %d %s".formatted(uri, response.statusCode(), response.body()));
    }
    return response.body();
  }
}
