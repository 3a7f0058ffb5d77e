package org.diplomaticrecord.projections;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the running service over HTTP. */
public class Client {
  private final Environment environment;
  private final HttpClient http = HttpClient.newHttpClient();
  private final JsonMapper mapper = JsonMapper.shared();

  Client(Environment environment) {
    this.environment = environment;
  }

  /** The answer to a GET of a path under /api/v1, or of any path that begins with a slash. */
  public HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, headers);
  }

  /** The answer to a request. */
  public HttpResponse<String> send(String method, String path, String... headers) {
    return send(
        HttpRequest.newBuilder(uri(path)).method(method, HttpRequest.BodyPublishers.noBody()),
        headers);
  }

  /** The answer to a POST of a recorder, who has the token. */
  public HttpResponse<String> post(String path, String type, String body) {
    try {
      String token =
          Files.readString(
              Path.of(environment.getRequiredProperty("record.embedded.data-dir"), "write-token"));
      return send(
          HttpRequest.newBuilder(uri(path)).POST(HttpRequest.BodyPublishers.ofString(body)),
          "Authorization",
          "Bearer " + token.strip(),
          "Content-Type",
          type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private URI uri(String path) {
    String at = path.startsWith("/") ? path : "/api/v1/" + path;
    return URI.create(
        "http://127.0.0.1:%s%s".formatted(environment.getProperty("local.server.port"), at));
  }

  private HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The JSON of a successful answer. */
  public JsonNode json(String path) {
    HttpResponse<String> response = get(path);
    if (response.statusCode() != 200) {
      throw new AssertionError(
          "%s answers %d: %s".formatted(path, response.statusCode(), response.body()));
    }
    return parsed(response);
  }

  /** The JSON of an answer. */
  public JsonNode parsed(HttpResponse<String> response) {
    return mapper.readTree(response.body());
  }

  /** The JSON of a text. */
  public JsonNode read(String text) {
    return mapper.readTree(text);
  }

  /** The problem document of a refused request. */
  public JsonNode problem(String path) {
    return mapper.readTree(get(path).body());
  }
}
