package org.diplomaticrecord.projections.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.diplomaticrecord.projections.stream.Follower;
import org.diplomaticrecord.projections.stream.Follower.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StreamedProcessTest {
  private static final String ENTRY =
      """
      {"type": "position.stated", "subject": "position/of-a-test", "dated": "2024-01", "accordingTo": "JP",
       "citations": [{"source": "seed-b", "locator": "§4"}], "title": "A position", "text": "Stated %s."}
      """;

  @TempDir Path parent;
  private final List<ServiceProcess> started = new ArrayList<>();

  @AfterEach
  void leaveNothingRunning() throws Exception {
    for (ServiceProcess service : started) {
      service.terminate();
    }
  }

  /** One story, because each start takes its time. */
  @Test
  void aReaderGoesOnWhereItWasWhenTheServiceWasKilledAndIsSeenOffWhenItStops() throws Exception {
    ServiceProcess first = start();
    List<Long> seen = new ArrayList<>();
    try (Follower follower = follow(first, "from=0")) {
      follower.nextOfTheRecord(200).forEach(event -> seen.add(event.position()));
      record(first, "before the kill");
      first.kill();
      Message next = follower.next();
      while (next.isOfTheRecord()) {
        seen.add(next.position());
        next = follower.next();
      }
      assertThat(Follower.isEnd(next)).isTrue();
    }

    ServiceProcess second = start();
    record(second, "after the kill");
    try (Follower follower = follow(second, "from=" + seen.getLast());
        Socket dead = takesNothing(second)) {
      Message next = follower.next();
      while (!next.data().toString().contains("after the kill")) {
        if (next.isOfTheRecord()) {
          seen.add(next.position());
        }
        next = follower.next();
      }
      seen.add(next.position());
      assertThat(seen)
          .isEqualTo(LongStream.rangeClosed(1, seen.getLast()).boxed().toList())
          .hasSizeGreaterThan(600);

      second.terminate();
      Message last = follower.next();
      assertThat(last.event()).isEqualTo("closing");
      assertThat(last.previous()).isEqualTo(seen.getLast());
      assertThat(Follower.isEnd(follower.next())).isTrue();
      assertThat(dead.isConnected()).isTrue();
    }
    // A phase that had to wait for open streams would say so.
    assertThat(second.lines()).noneMatch(line -> line.contains("WARN") || line.contains("ERROR"));
  }

  private ServiceProcess start() throws Exception {
    ServiceProcess service = ServiceProcess.start(parent.resolve("data"));
    started.add(service);
    return service;
  }

  private static Follower follow(ServiceProcess service, String query) throws Exception {
    return Follower.open(service.at("/api/v1/stream?" + query));
  }

  private static Socket takesNothing(ServiceProcess service) throws Exception {
    URI at = service.at("/");
    Socket socket = new Socket();
    socket.setReceiveBufferSize(4_096);
    socket.connect(new java.net.InetSocketAddress(at.getHost(), at.getPort()));
    OutputStream request = socket.getOutputStream();
    request.write(
        "GET /api/v1/stream?from=0 HTTP/1.1\r\nHost: localhost\r\n\r\n"
            .getBytes(StandardCharsets.US_ASCII));
    request.flush();
    return socket;
  }

  private void record(ServiceProcess service, String text) throws Exception {
    String token = Files.readString(parent.resolve("data").resolve("write-token")).strip();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> answer =
          client.send(
              HttpRequest.newBuilder(service.at("/api/v1/dossiers/japan-dprk-abductions/entries"))
                  .header("Authorization", "Bearer " + token)
                  .header("Content-Type", "application/json")
                  .POST(HttpRequest.BodyPublishers.ofString(ENTRY.formatted(text)))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }
  }
}
