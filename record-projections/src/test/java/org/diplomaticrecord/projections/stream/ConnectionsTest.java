package org.diplomaticrecord.projections.stream;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import org.diplomaticrecord.projections.RecordTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a stream is on the connection itself. */
@RecordTest
class ConnectionsTest {
  @Autowired Readers readers;
  @LocalServerPort int port;

  @Test
  void freesThePlaceOfAReaderAsSoonAsItIsGone() throws Exception {
    int others = readers.count();
    try (Socket reader = ask("HTTP/1.1\r\nHost: localhost")) {
      head(reader);
      assertThat(readers.count()).isEqualTo(others + 1);
    }
    long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (readers.count() > others) {
      assertThat(System.nanoTime()).as("sooner than the next heartbeat").isLessThan(deadline);
      Thread.sleep(20);
    }
  }

  @Test
  void isFramedInChunksForThoseWhoKnowThem() throws Exception {
    try (Socket reader = ask("HTTP/1.1\r\nHost: localhost")) {
      assertThat(head(reader))
          .startsWith("HTTP/1.1 200 ")
          .contains("Transfer-Encoding: chunked", "Connection: close")
          .endsWith("");
    }
    try (Socket reader = ask("HTTP/1.0")) {
      assertThat(head(reader))
          .startsWith("HTTP/1.1 200 ")
          .doesNotContain("Transfer-Encoding: chunked")
          .endsWith("");
    }
  }

  private Socket ask(String version) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket
        .getOutputStream()
        .write("GET /api/v1/stream?from=0 %s\r\n\r\n".formatted(version).getBytes(US_ASCII));
    return socket;
  }

  /** All up to the first word of the stream. */
  private static List<String> head(Socket socket) throws IOException {
    return new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII))
        .lines()
        .takeWhile(line -> !line.startsWith("retry: ") && !line.matches("[0-9a-f]+"))
        .toList();
  }
}
