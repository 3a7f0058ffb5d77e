package org.diplomaticrecord.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.Socket;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/**
 * Following over HTTP: how soon an event arrives, at how many readers, for how much; and how fast
 * the past is read.
 */
final class Streams {
  private static final int[] READERS = {100, 1_000, 5_000};
  private static final int EVENTS_A_SECOND = 50;
  private static final int SECONDS = 8;
  // As many as are delivered in reasonable time where processors are few.
  private static final int DELIVERIES = 1_000_000;
  private static final int FILES_BESIDES = 500;
  private static final String CATCH_UP = "catch-up, one reader from position 0";
  private static final String CURSOR = "plain cursor read of the same rows";
  private static final String MEMORY = "memory of an idle reader";

  /** Hands over what was recorded, where the readers do not see it themselves. */
  private interface Handover {
    void event(long number);
  }

  private final Service service;
  private final Lab lab;

  Streams(Service service, Lab lab) {
    this.service = service;
    this.lab = lab;
  }

  static void hope(Results results, double scale) {
    results.goalAtLeast(0.3, CATCH_UP, CURSOR);
    results.goalAtMost(
        2, ours(readers(1_000, scale)) + ", p99", bare(readers(1_000, scale)) + ", p99");
    results.goalAtMost(50, MEMORY);
  }

  void measure() throws Exception {
    // First, while the server has not yet kept buffers of connections that were closed.
    memory(Math.max(200, readers(1_000, lab.scale())));
    catchUp();
    for (int all : READERS) {
      int count = readers(all, lab.scale());
      if (files() < count + FILES_BESIDES) {
        System.out.printf(
            "  %,d readers are left out: they take %,d open files, and `ulimit -n` allows %,d%n",
            count, count + FILES_BESIDES, files());
        continue;
      }
      String data = "x".repeat(900);
      live(
          bare(count),
          BareStream.PATH,
          count,
          lab.singly().named("bare-" + all),
          number -> service.bare().send(number, data));
      live(ours(count), "/api/v1/stream", count, lab.singly().named("streamed-" + all), _ -> {});
    }
  }

  private static long files() {
    return ((UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getMaxFileDescriptorCount();
  }

  private static int readers(int all, double scale) {
    return (int) Math.max(5, all * Math.min(1, scale));
  }

  private static String ours(int readers) {
    return "appended → received, %,d readers".formatted(readers);
  }

  private static String bare(int readers) {
    return "bare virtual-thread stream from memory, %,d readers".formatted(readers);
  }

  /**
   * Both sides do the same: an entry is recorded, and the clock starts just before its transaction
   * is committed. Ours is told by the database that it was; the bare one is handed an event of the
   * same size when the writer goes on.
   */
  private void live(
      String name, String path, int count, SyntheticDossier dossier, Handover handover)
      throws Exception {
    int events =
        (int)
            Math.min(
                DELIVERIES / count,
                Math.max(
                    2 * EVENTS_A_SECOND, SECONDS * EVENTS_A_SECOND * Math.min(1, lab.scale())));
    int lives = dossier.lives().size();
    boolean recorded = !path.equals(BareStream.PATH);
    long first = recorded ? service.head() + 1 : 0;
    long[] appended = new long[events];
    Latencies latencies = new Latencies();
    try (StreamReaders readers = new StreamReaders(service.port(), path, count)) {
      OperatingSystemMXBean system =
          (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
      long cpu = system.getProcessCpuTime();
      long start = System.nanoTime();
      for (int number = 0; number < events; number++) {
        LockSupport.parkNanos(
            start + number * 1_000_000_000L / EVENTS_A_SECOND - System.nanoTime());
        appended[number] = service.record(dossier.lives().get(number % lives), number / lives);
        handover.event(number);
      }
      int received =
          readers.stop(
              events * count,
              (position, at) -> latencies.add(at - appended[(int) (position - first)]));
      double spent = (system.getProcessCpuTime() - cpu) / 1e6;
      service.bare().end();
      if (received != events * count) {
        throw new IllegalStateException(
            "%s: %d received of %d".formatted(name, received, events * count));
      }
      lab.results().milliseconds(name + ", p50", latencies.median());
      lab.results().milliseconds(name + ", p99", latencies.below(0.99));
      lab.results().milliseconds(name + ", CPU of the service an event", spent / events);
    }
  }

  private void catchUp() throws Exception {
    int head = service.head();
    cursor(head);
    readTo(head);
    lab.results().events(CURSOR, head, Lab.seconds(() -> cursor(head)));
    lab.results().events(CATCH_UP, head, Lab.seconds(() -> readTo(head)));
  }

  private void cursor(int head) throws Exception {
    int rows = 0;
    try (Connection connection = service.bean(DataSource.class).getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement statement =
          connection.prepareStatement(
              "select position, entry_id, aggregate_identifier, type, revision, recorded_at, payload from record.event order by position")) {
        statement.setFetchSize(1_000);
        ResultSet read = statement.executeQuery();
        while (read.next()) {
          for (int column = 1; column <= 7; column++) {
            read.getString(column);
          }
          rows++;
        }
      }
      connection.rollback();
    }
    if (rows != head) {
      throw new IllegalStateException("%d rows of %d".formatted(rows, head));
    }
  }

  /** Takes what comes, and looks only for the id of the last event. */
  private void readTo(int head) throws IOException {
    byte[] last = "\nid: %d\ndata: {\"specversion".formatted(head).getBytes(US_ASCII);
    try (Socket socket = ask("/api/v1/stream?from=0")) {
      InputStream in = socket.getInputStream();
      byte[] buffer = new byte[1 << 16];
      int matched = 0;
      while (matched < last.length) {
        int read = in.read(buffer);
        if (read < 0) {
          throw new IllegalStateException("The stream ended");
        }
        for (int at = 0; at < read && matched < last.length; at++) {
          matched = buffer[at] == last[matched] ? matched + 1 : buffer[at] == last[0] ? 1 : 0;
        }
      }
    }
  }

  private Socket ask(String path) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), service.port());
    socket
        .getOutputStream()
        .write("GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n".formatted(path).getBytes(US_ASCII));
    return socket;
  }

  /**
   * What the service keeps for readers to whom nothing is sent: all of its heap, connections
   * included.
   */
  private void memory(int count) throws Exception {
    try (StreamReaders few = new StreamReaders(service.port(), "/api/v1/stream", 10)) {
      few.stop(0, (_, _) -> {});
    }
    long before = used();
    try (StreamReaders readers = new StreamReaders(service.port(), "/api/v1/stream", count)) {
      lab.results().kilobytes(MEMORY, (used() - before) / 1_000.0 / count);
      readers.stop(0, (_, _) -> {});
    }
  }

  private static long used() throws InterruptedException {
    for (int times = 0; times < 3; times++) {
      System.gc();
      Thread.sleep(300);
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
