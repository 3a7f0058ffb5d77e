package org.diplomaticrecord.projections.stream;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** A line to the service that breaks after some bytes, wherever in a message that is. */
final class CuttingProxy implements AutoCloseable {
  private static final int LONGEST = 60_000;

  private final int service;
  private final Random random;
  private final ServerSocket server;
  private final AtomicInteger cuts = new AtomicInteger();

  CuttingProxy(int service, long seed) throws IOException {
    this.service = service;
    this.random = new Random(seed);
    this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  int port() {
    return server.getLocalPort();
  }

  /** How often it broke. */
  int cuts() {
    return cuts.get();
  }

  private void accept() {
    try {
      while (true) {
        Socket client = server.accept();
        Socket upstream = new Socket(InetAddress.getLoopbackAddress(), service);
        Thread.ofVirtual().start(() -> pass(client, upstream, Long.MAX_VALUE));
        Thread.ofVirtual().start(() -> pass(upstream, client, random.nextInt(LONGEST)));
      }
    } catch (IOException _) {
      // Closed.
    }
  }

  private void pass(Socket from, Socket to, long left) {
    byte[] bytes = new byte[4_096];
    try (from;
        to;
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      while (left > 0) {
        int read = in.read(bytes, 0, (int) Math.min(bytes.length, left));
        if (read < 0) {
          return;
        }
        out.write(bytes, 0, read);
        out.flush();
        left -= read;
      }
      cuts.incrementAndGet();
      if (random.nextBoolean()) {
        to.setSoLinger(true, 0);
      }
    } catch (IOException _) {
      // The other direction ended first.
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
