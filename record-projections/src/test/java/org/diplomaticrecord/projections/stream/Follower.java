package org.diplomaticrecord.projections.stream;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client that follows the record over HTTP, as an integrator would write it. */
public final class Follower implements AutoCloseable {
  /**
   * A message of the stream.
   *
   * @param event the name of the server-sent event; of a line, what it says under {@code control}
   * @param id its id, of a server-sent event
   * @param data what it says; null at the end of the stream
   */
  public record Message(@Nullable String event, @Nullable String id, JsonNode data) {
    /** Whether it is an event of the record. */
    public boolean isOfTheRecord() {
      return data.has("specversion");
    }

    /** The position it bears. */
    public long position() {
      return data.required("position").asLong();
    }

    /** The position of the message before. */
    public long previous() {
      return data.required("previous").asLong();
    }
  }

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final Message END = new Message("end", null, MAPPER.createObjectNode());

  private final HttpResponse<InputStream> response;
  private final BlockingQueue<Message> messages = new LinkedBlockingQueue<>();

  private Follower(HttpResponse<InputStream> response) {
    this.response = response;
    Thread.ofVirtual().start(this::read);
  }

  /** Asks for a stream and begins to read it. */
  public static Follower open(URI uri, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri);
    if (headers.length > 0) {
      request.headers(headers);
    }
    HttpResponse<InputStream> response =
        HTTP.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    if (response.statusCode() != 200) {
      try (InputStream body = response.body()) {
        throw new AssertionError(
            response.statusCode() + " " + new String(body.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return new Follower(response);
  }

  /** The answer's headers and status. */
  public HttpResponse<InputStream> response() {
    return response;
  }

  private void read() {
    boolean lines =
        response.headers().firstValue("Content-Type").orElse("").startsWith("application/x-ndjson");
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
      String event = null;
      String id = null;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (lines) {
          JsonNode data = MAPPER.readTree(line);
          messages.add(new Message(data.path("control").asString(null), null, data));
        } else if (line.startsWith("event: ")) {
          event = line.substring(7);
        } else if (line.startsWith("id: ")) {
          id = line.substring(4);
        } else if (line.startsWith("data: ")) {
          messages.add(new Message(event, id, MAPPER.readTree(line.substring(6))));
          event = null;
        }
      }
    } catch (IOException _) {
      // Cut off, by one side or the other.
    }
    messages.add(END);
  }

  /** The next message; the test fails if none comes. */
  public Message next() throws InterruptedException {
    Message message = messages.poll(60, TimeUnit.SECONDS);
    if (message == null) {
      throw new AssertionError("Nothing came for a minute");
    }
    return message;
  }

  /** The next message, if one comes in time. */
  public @Nullable Message next(long milliseconds) throws InterruptedException {
    return messages.poll(milliseconds, TimeUnit.MILLISECONDS);
  }

  /** The next event of the record, over whatever is said besides. */
  public Message nextOfTheRecord() throws InterruptedException {
    Message message = next();
    while (!message.isOfTheRecord()) {
      if (message.equals(END)) {
        throw new AssertionError("The stream ended");
      }
      message = next();
    }
    return message;
  }

  /** The next so many events of the record. */
  public List<Message> nextOfTheRecord(int count) throws InterruptedException {
    List<Message> events = new ArrayList<>();
    while (events.size() < count) {
      events.add(nextOfTheRecord());
    }
    return events;
  }

  /** Whether the message stands for the end of the stream. */
  public static boolean isEnd(Message message) {
    return message.equals(END);
  }

  /** Goes away without a word. */
  @Override
  public void close() throws IOException {
    response.body().close();
  }
}
