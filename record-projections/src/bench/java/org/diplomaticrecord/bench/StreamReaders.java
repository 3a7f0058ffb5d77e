package org.diplomaticrecord.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Many readers of a stream, in a process of their own: when each received which event, by the clock
 * all processes share.
 */
final class StreamReaders implements AutoCloseable {
  /** Takes what the readers received. */
  interface Received {
    void event(long position, long at);
  }

  private final Process process;
  private final DataInputStream from;

  /** Returns once all of them are being served. */
  StreamReaders(int port, String path, int count) throws IOException {
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                StreamReaders.class.getName(),
                String.valueOf(port),
                path,
                String.valueOf(count))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    from = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    from.readByte();
  }

  /** Ends them once they received so many, or nothing for a while, and tells what they received. */
  int stop(int expected, Received received) throws IOException {
    process.getOutputStream().write((expected + "\n").getBytes(US_ASCII));
    process.getOutputStream().flush();
    int count = from.readInt();
    for (int each = 0; each < count; each++) {
      received.event(from.readLong(), from.readLong());
    }
    return count;
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }

  /** One connection: how far its line has come. */
  private static final class Reader {
    private final byte[] line = new byte[24];
    private int length;
    private boolean told;
    private boolean named;
  }

  private static final int MOST = 4_000_000;
  private static final long PATIENCE = 5_000_000_000L;
  private static long[] positions = new long[1 << 16];
  private static long[] times = new long[1 << 16];
  private static int received;
  private static int served;

  public static void main(String[] arguments) throws Exception {
    int count = Integer.parseInt(arguments[2]);
    byte[] request =
        "GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n".formatted(arguments[1]).getBytes(US_ASCII);
    Selector selector = Selector.open();
    for (int each = 0; each < count; each++) {
      SocketChannel channel =
          SocketChannel.open(
              new InetSocketAddress(
                  InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0])));
      channel.write(ByteBuffer.wrap(request));
      channel.configureBlocking(false).register(selector, SelectionKey.OP_READ, new Reader());
    }
    ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16);
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out));
    boolean ready = false;
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, US_ASCII));
    int expected = Integer.MAX_VALUE;
    long patience = Long.MAX_VALUE;
    while (received < expected && System.nanoTime() < patience) {
      int before = received;
      selector.select(key -> read(key, buffer), 50);
      if (expected == Integer.MAX_VALUE && in.ready()) {
        expected = Integer.parseInt(in.readLine());
        patience = System.nanoTime() + PATIENCE;
      } else if (expected < Integer.MAX_VALUE && received > before) {
        patience = System.nanoTime() + PATIENCE;
      }
      if (!ready && served == count) {
        ready = true;
        out.writeByte(1);
        out.flush();
      }
    }
    out.writeInt(received);
    for (int each = 0; each < received; each++) {
      out.writeLong(positions[each]);
      out.writeLong(times[each]);
    }
    out.flush();
  }

  private static void read(SelectionKey key, ByteBuffer buffer) {
    Reader reader = (Reader) key.attachment();
    try {
      buffer.clear();
      if (((SocketChannel) key.channel()).read(buffer) < 0) {
        key.cancel();
        return;
      }
    } catch (IOException e) {
      key.cancel();
      return;
    }
    long now = System.nanoTime();
    buffer.flip();
    while (buffer.hasRemaining()) {
      byte next = buffer.get();
      if (next == '\n') {
        line(reader, now);
        reader.length = 0;
      } else if (reader.length < reader.line.length) {
        reader.line[reader.length++] = next;
      }
    }
  }

  private static void line(Reader reader, long now) {
    byte[] line = reader.line;
    if (reader.length == 0 && !reader.told) {
      reader.told = true;
      served++;
    }
    if (reader.length > 6 && line[0] == 'e' && line[1] == 'v') {
      reader.named = true;
    } else if (reader.length == 0) {
      reader.named = false;
    } else if (reader.length > 4
        && line[0] == 'i'
        && line[1] == 'd'
        && line[2] == ':'
        && !reader.named
        && received < MOST) {
      if (received == times.length) {
        positions = Arrays.copyOf(positions, 2 * received);
        times = Arrays.copyOf(times, 2 * received);
      }
      positions[received] =
          Long.parseLong(new String(line, 4, reader.length - 4, US_ASCII).strip());
      times[received++] = now;
    }
  }
}
