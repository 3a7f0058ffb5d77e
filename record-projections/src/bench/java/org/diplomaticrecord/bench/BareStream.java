package org.diplomaticrecord.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The limit of a stream: server-sent events from memory, a queue and a virtual thread for each
 * reader, and nothing else.
 */
final class BareStream extends HttpServlet {
  static final String PATH = "/bare";
  private static final long serialVersionUID = 1L;
  private static final byte[] END = {};

  private final transient Set<BlockingQueue<byte[]>> readers = ConcurrentHashMap.newKeySet();

  /** Sends an event of the size of ours to everyone. */
  void send(long position, String data) {
    byte[] event = "id: %d\ndata: %s\n\n".formatted(position, data).getBytes(UTF_8);
    readers.forEach(reader -> reader.add(event));
  }

  void end() {
    readers.forEach(reader -> reader.add(END));
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/event-stream");
    AsyncContext context = request.startAsync();
    context.setTimeout(0);
    BlockingQueue<byte[]> queue = new LinkedBlockingQueue<>();
    queue.add(": here\n\n".getBytes(UTF_8));
    readers.add(queue);
    ServletOutputStream out = response.getOutputStream();
    Thread.startVirtualThread(() -> serve(queue, out, context));
  }

  private void serve(BlockingQueue<byte[]> queue, ServletOutputStream out, AsyncContext context) {
    try {
      for (byte[] event = queue.take(); event != END; event = queue.take()) {
        out.write(event);
        out.flush();
      }
      context.complete();
    } catch (IOException readerLeft) {
      // The server ends it.
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      readers.remove(queue);
    }
  }
}
