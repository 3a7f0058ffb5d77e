package org.diplomaticrecord.projections.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service that is asked over HTTP. What it refuses is a {@link Failure}. */
class Service implements AutoCloseable {
  /** A service of our own answers only who sends what nobody else knows. */
  static final String SECRET = "Record-Command";

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int REFUSED = 400;
  private static final int BROKEN = 500;

  private final URI url;
  private final @Nullable String token;
  private final @Nullable String secret;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  Service(URI url, @Nullable String token, @Nullable String secret) {
    this.url = url;
    this.token = token;
    this.secret = secret;
  }

  /** The answer to a GET. */
  JsonNode get(String path) {
    return JSON.readTree(text(request(path).GET().build()));
  }

  /** The answer to a POST. */
  JsonNode post(String path, String contentType, BodyPublisher body) {
    return JSON.readTree(
        text(request(path).header("Content-Type", contentType).POST(body).build()));
  }

  /**
   * The last line of an answer in JSON Lines.
   *
   * @param before is given those ahead of it
   */
  JsonNode lastLine(String path, Consumer<JsonNode> before) {
    HttpRequest request = request(path).header("Accept", "application/x-ndjson").GET().build();
    try (Stream<String> lines = whole(send(request, BodyHandlers.ofLines()))) {
      JsonNode[] last = new JsonNode[1];
      lines.forEach(line -> {
        last[0] = JSON.readTree(line);
        before.accept(last[0]);
      });
      if (last[0] == null || last[0].has("progress")) {
        throw new Failure(Commands.FAILED, "The service stopped before it had answered.");
      }
      if (last[0].has("type") && last[0].has("status")) {
        throw refused(last[0].path("status").asInt(BROKEN), last[0].toString());
      }
      return last[0];
    } catch (UncheckedIOException e) {
      throw new Failure(Commands.FAILED, "The service went away before it had answered.");
    }
  }

  /** An answer of any length. */
  InputStream stream(String path, String accept) {
    HttpRequest request = request(path).header("Accept", accept).GET().build();
    HttpResponse<InputStream> answer = send(request, BodyHandlers.ofInputStream());
    if (answer.statusCode() < REFUSED) {
      return answer.body();
    }
    try (InputStream problem = answer.body()) {
      throw refused(
          answer.statusCode(), new String(problem.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw refused(answer.statusCode(), "");
    }
  }

  static BodyPublisher nothing() {
    return BodyPublishers.noBody();
  }

  @Override
  public void close() {
    http.close();
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(url.resolve(path));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    if (secret != null) {
      request.header(SECRET, secret);
    }
    return request;
  }

  private String text(HttpRequest request) {
    HttpResponse<String> answer = send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    if (answer.statusCode() >= REFUSED) {
      throw refused(answer.statusCode(), answer.body());
    }
    return answer.body();
  }

  private Stream<String> whole(HttpResponse<Stream<String>> answer) {
    if (answer.statusCode() < REFUSED) {
      return answer.body();
    }
    try (Stream<String> problem = answer.body()) {
      throw refused(answer.statusCode(), String.join("\n", problem.toList()));
    }
  }

  private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
    try {
      return http.send(request, body);
    } catch (IOException e) {
      throw new Failure(
          Commands.FAILED,
          "No service answers at %s. Start it, or say with --url where it is.".formatted(url));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure(Commands.FAILED, "Interrupted.");
    }
  }

  private static Failure refused(int status, String problem) {
    JsonNode read = read(problem);
    int exitCode =
        status >= BROKEN
            ? Commands.FAILED
            : status == REFUSED ? Commands.USAGE : Commands.DIFFERENT;
    return new Failure(
        exitCode, Problems.told(status, read), read == null ? null : read.toString());
  }

  private static @Nullable JsonNode read(String problem) {
    try {
      return JSON.readTree(problem);
    } catch (JacksonException notOfOurs) {
      return null;
    }
  }
}
