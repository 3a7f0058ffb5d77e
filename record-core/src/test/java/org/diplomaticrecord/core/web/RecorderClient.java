package org.diplomaticrecord.core.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A recorder's HTTP client. */
final class RecorderClient {
  static final String ENTRIES = "/api/v1/dossiers/test/entries";
  static final String IMPORTS = "/api/v1/imports";
  static final String JSON = "application/json";
  static final String YAML = "application/yaml";

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final AtomicInteger SUBJECTS = new AtomicInteger();

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final int port;
  private final String token;

  RecorderClient(int port, String token) {
    this.port = port;
    this.token = token;
  }

  /** An answer, with its body as JSON. */
  record Reply(int status, String contentType, HttpResponse<String> response) {
    JsonNode body() {
      return MAPPER.readTree(response.body());
    }

    long position() {
      return body().get("positions").get(0).asLong();
    }

    String type() {
      return body().path("type").asString("");
    }

    String detail() {
      return body().path("detail").asString("");
    }

    JsonNode error(int index) {
      return body().path("errors").path(index);
    }

    /** A problem document whose words are for recorders, not for whoever wrote the service. */
    void isAProblemInPlainWords() {
      assertThat(contentType).isEqualTo("application/problem+json");
      assertThat(detail())
          .isNotBlank()
          .doesNotContain("Exception", "java.", "tools.jackson", "org.");
      assertThat(error(0).get("message").asString())
          .isNotBlank()
          .doesNotContain("Exception", "java.", "`");
    }
  }

  /** A subject nothing is recorded of. */
  static String measure() {
    return "measure/m" + SUBJECTS.incrementAndGet();
  }

  static String imposed(String subject, String dated) {
    return """
    {"type":"measure.imposed","subject":"%s","dated":"%s","accordingTo":"JP","citations":[{"source":"s","locator":"1"}],\
    "title":"A measure","category":"travel"}\
    """
        .formatted(subject, dated);
  }

  static String lifted(String subject, String dated) {
    return """
    {"type":"measure.lifted","subject":"%s","dated":"%s","accordingTo":"JP","citations":[{"source":"s","locator":"2"}]}\
    """
        .formatted(subject, dated);
  }

  Reply post(String path, String body, String... headers) {
    return post(path, JSON, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  Reply post(String path, String contentType, byte[] body, String... headers) {
    return send(path, contentType, BodyPublishers.ofByteArray(body), "Bearer " + token, headers);
  }

  Reply postChunked(String path, String contentType, byte[] body) {
    return send(
        path,
        contentType,
        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)),
        "Bearer " + token);
  }

  Reply importYaml(String body) {
    return post(IMPORTS, YAML, body.getBytes(StandardCharsets.UTF_8));
  }

  Reply send(
      String path,
      String contentType,
      BodyPublisher body,
      String authorization,
      String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).POST(body);
    if (!contentType.isEmpty()) {
      request.header("Content-Type", contentType);
    }
    if (!authorization.isEmpty()) {
      request.header("Authorization", authorization);
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  Reply get(String path) {
    return send(HttpRequest.newBuilder(uri(path)).build());
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private Reply send(HttpRequest request) {
    try {
      HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
      return new Reply(
          response.statusCode(),
          response.headers().firstValue("Content-Type").orElse(""),
          response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
