package org.diplomaticrecord.projections.stream;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.diplomaticrecord.api.example.ActivityExamples;
import org.diplomaticrecord.api.example.Examples;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.projections.Recorder;

/** Asks for everything and takes nothing. */
final class DeadReader implements AutoCloseable {
  private final Socket socket = new Socket();

  private DeadReader() {}

  static DeadReader open(int port, long from) throws IOException {
    DeadReader reader = new DeadReader();
    reader.socket.setReceiveBufferSize(4_096);
    reader.socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    reader
        .socket
        .getOutputStream()
        .write(
            "GET /api/v1/stream?from=%d HTTP/1.1\r\nHost: localhost\r\n\r\n"
                .formatted(from)
                .getBytes(StandardCharsets.US_ASCII));
    return reader;
  }

  /** Some ten megabytes: the two ends of a connection hold less. */
  static void fillMoreThanAConnectionHolds(Recorder recorder, DossierId dossier) {
    String note = "n".repeat(7_900);
    for (int hundred = 0; hundred < 12; hundred++) {
      int first = 100 * hundred;
      recorder.record(
          dossier,
          IntStream.range(first, first + 100)
              .mapToObj(number ->
                  Examples.with(
                      "note",
                      note,
                      Examples.about("activity/long-" + number, ActivityExamples.held())))
              .toList());
    }
  }

  boolean isOpen() {
    return !socket.isClosed();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
