package org.diplomaticrecord.projections.stream;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.servlet.http.WebConnection;
import java.io.IOException;
import org.apache.coyote.http11.upgrade.InternalHttpUpgradeHandler;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SSLSupport;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * The connection to a reader, written to without ever waiting for it. All there is of it is a
 * socket: the head of the answer was sent before. A reader that closes its end, as an ended process
 * does, is noticed at once. One that vanishes without a word, as a machine without power does, is
 * given up when the operating system gives up on a heartbeat that nobody acknowledges; Linux takes
 * about a quarter of an hour over it.
 */
final class Wire implements InternalHttpUpgradeHandler {
  private static final byte[] LINE_END = {'\r', '\n'};
  private static final byte[] LAST_CHUNK = "0\r\n\r\n".getBytes(US_ASCII);
  private static final int IGNORED = 512;

  private final boolean chunked;
  private final Runnable writable;
  private final Runnable ended;
  private @Nullable SocketWrapperBase<?> socket;
  private boolean begun;
  private boolean waiting;
  private boolean over;

  /**
   * @param chunked whether what is written is framed in chunks, as HTTP/1.1 does it
   * @param writable told when it is ready, first and after every time it was not
   * @param ended told when it is over
   */
  Wire(boolean chunked, Runnable writable, Runnable ended) {
    this.chunked = chunked;
    this.writable = writable;
    this.ended = ended;
  }

  /** Whether something can be written now. If not, it will be told when. */
  synchronized boolean isReady() {
    return begun && !over && !waiting;
  }

  /** Sends all of it, as soon as the reader takes it. Only when ready. */
  synchronized void send(Frames frames) {
    try {
      if (socket != null && !over) {
        if (chunked) {
          write(socket, (Integer.toHexString(frames.length()) + "\r\n").getBytes(US_ASCII));
        }
        socket.write(false, frames.array(), 0, frames.length());
        if (chunked) {
          write(socket, LINE_END);
        }
        flush(socket);
      }
    } catch (IOException _) {
      leave();
    }
  }

  /** Ends it in order. Only when ready. */
  synchronized void end() {
    try {
      if (socket != null && !over && chunked) {
        write(socket, LAST_CHUNK);
        socket.flush(false);
      }
    } catch (IOException _) {
      // It ends in any case.
    }
    leave();
  }

  /** Ends it at once, whatever is still to be sent. */
  synchronized void cut() {
    leave();
  }

  private static void write(SocketWrapperBase<?> socket, byte[] bytes) throws IOException {
    socket.write(false, bytes, 0, bytes.length);
  }

  private void flush(SocketWrapperBase<?> socket) throws IOException {
    waiting = socket.flush(false);
    if (waiting) {
      socket.registerWriteInterest();
    }
  }

  /** The server closes the connection, on a thread of its own, if it ever gave it. */
  private void leave() {
    if (socket == null) {
      ended.run();
    } else if (!over) {
      socket.processSocket(SocketEvent.DISCONNECT, true);
    }
    over = true;
  }

  @Override
  public synchronized void setSocketWrapper(SocketWrapperBase<?> socket) {
    this.socket = socket;
  }

  @Override
  public void init(WebConnection connection) {
    synchronized (this) {
      begun = true;
    }
    writable.run();
  }

  @Override
  public SocketState upgradeDispatch(SocketEvent event) {
    if (event != SocketEvent.OPEN_WRITE) {
      heard(event);
    } else if (sendRest()) {
      writable.run();
    }
    return isOver() ? SocketState.CLOSED : SocketState.UPGRADED;
  }

  /** Whether there is room for more. */
  private synchronized boolean sendRest() {
    try {
      if (socket != null && !over) {
        flush(socket);
      }
    } catch (IOException _) {
      over = true;
    }
    return !over && !waiting;
  }

  private synchronized void heard(SocketEvent event) {
    try {
      over = over || socket == null || event != SocketEvent.OPEN_READ || hasLeft(socket);
    } catch (IOException _) {
      over = true;
    }
  }

  private synchronized boolean isOver() {
    return over;
  }

  /** Nothing is expected of a reader; whatever it still says is passed over. */
  private static boolean hasLeft(SocketWrapperBase<?> socket) throws IOException {
    byte[] ignored = new byte[IGNORED];
    int read;
    do {
      read = socket.read(false, ignored, 0, ignored.length);
    } while (read > 0);
    return read < 0;
  }

  @Override
  public void destroy() {
    synchronized (this) {
      over = true;
    }
    ended.run();
  }

  @Override
  public void timeoutAsync(long now) {
    // How long it may be silent, and how long it may take nothing, is seen to elsewhere.
  }

  @Override
  public void setSslSupport(SSLSupport support) {
    // The socket sees to it.
  }

  @Override
  public void pause() {
    // Readers are seen off before.
  }
}
