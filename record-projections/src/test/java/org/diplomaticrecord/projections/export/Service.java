package org.diplomaticrecord.projections.export;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.diplomaticrecord.projections.RecordApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service of its own, asked over HTTP. */
record Service(ConfigurableApplicationContext context, String at, String token) {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  static Service start(Path data, boolean withFirstDossier) throws IOException {
    ConfigurableApplicationContext context =
        SpringApplication.run(
            RecordApplication.class,
            "--server.port=0",
            "--record.embedded.data-dir=" + data,
            "--record.dossier.load-first=" + withFirstDossier);
    return new Service(
        context,
        "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"),
        Files.readString(data.resolve("write-token")).strip());
  }

  /** What is recorded a moment ago may not be readable yet: the service then says to come back. */
  HttpResponse<String> get(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(at + path)).build();
    HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    for (int again = 0; answer.statusCode() == 503 && again < 30; again++) {
      TimeUnit.SECONDS.sleep(answer.headers().firstValueAsLong("Retry-After").orElse(1));
      answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }
    return answer;
  }

  HttpResponse<String> post(String path, String type, String body) throws Exception {
    return HTTP.send(
        HttpRequest.newBuilder(URI.create(at + path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  JsonNode imports(String body) throws Exception {
    return JsonMapper.shared().readTree(post("/api/v1/imports", "application/jsonl", body).body());
  }

  List<String> events() {
    return context
        .getBean(JdbcTemplate.class)
        .query(
            "SELECT e::text FROM record.event e ORDER BY position",
            (row, number) -> row.getString(1));
  }
}
