package org.diplomaticrecord.projections.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.diplomaticrecord.projections.RecordApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The first start, seen by who asks from the first moment on. */
class FirstStartTest {
  private static final String DOSSIER = "/api/v1/dossiers/japan-dprk-abductions";

  private record Answer(int status, HttpHeaders headers, String body) {
    JsonNode json() {
      return JsonMapper.shared().readTree(body);
    }
  }

  @TempDir Path parent;
  private final HttpClient http = HttpClient.newHttpClient();
  private int port;

  @Test
  void saysThatItIsNotReadyUntilTheFirstDossierIsThereAndThenHasAllOfIt() throws Exception {
    port = freePort();
    CompletableFuture<ConfigurableApplicationContext> starting =
        CompletableFuture.supplyAsync(() ->
            SpringApplication.run(
                RecordApplication.class,
                "--server.port=" + port,
                "--record.reading.patience=60s",
                "--record.embedded.data-dir=" + parent.resolve("data")));
    Map<String, List<Answer>> refused = new LinkedHashMap<>();
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
    try {
      Answer dossiers = get("/api/v1/dossiers");
      while (dossiers.status() != 200) {
        assertThat(System.nanoTime()).isLessThan(end);
        for (String path :
            List.of(
                "/actuator/health",
                DOSSIER,
                DOSSIER + "/measures",
                "/api/v1/stream?dossier=japan-dprk-abductions",
                "/api/v1/dossiers")) {
          Answer answer = get(path);
          if (answer.status() == 503) {
            refused.computeIfAbsent(path, _ -> new ArrayList<>()).add(answer);
          }
          dossiers = answer;
        }
      }
      assertThat(dossiers.json().get("items")).hasSize(1);
      JsonNode whole = get(DOSSIER).json();
      assertThat(whole.get("entries").longValue()).isGreaterThan(600);
      assertThat(whole.get("basis")).isEqualTo(whole.get("entries"));
      assertThat(refused).hasSize(5);
      assertThat(Objects.requireNonNull(refused.get("/actuator/health")).getLast().body())
          .contains("OUT_OF_SERVICE");
      refused.remove("/actuator/health");
      refused.values().stream()
          .flatMap(List::stream)
          .forEach(answer -> {
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
            assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
            assertThat(answer.json().get("detail").stringValue()).contains("still starting");
          });
    } finally {
      starting.get(1, TimeUnit.MINUTES).close();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** Status 0 while nobody listens yet. What is answered without end is not read. */
  private Answer get(String path) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(port, path))).build();
    try {
      HttpResponse<InputStream> answer =
          http.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        boolean endless = path.contains("stream") && answer.statusCode() == 200;
        return new Answer(
            answer.statusCode(),
            answer.headers(),
            endless ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException _) {
      Thread.sleep(20);
      return new Answer(0, HttpHeaders.of(Map.of(), (_, _) -> true), "");
    }
  }
}
