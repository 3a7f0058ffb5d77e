package org.diplomaticrecord.projections.stream;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The connection to a reader, written to without ever waiting for it. The server takes a response
 * back once it is over and gives it to another request: the lock keeps writers off it from then on.
 */
final class Wire {
  private final AsyncContext context;
  private final ServletOutputStream out;
  private final Runnable cut;
  private final ReentrantLock lock = new ReentrantLock();
  private boolean begun;
  private boolean over;
  private boolean unflushed;

  /**
   * @param cut ends the connection at once, whatever is still to be sent
   */
  Wire(AsyncContext context, Runnable cut) throws IOException {
    this.context = context;
    this.out = context.getResponse().getOutputStream();
    this.cut = cut;
  }

  /**
   * Begins.
   *
   * @param writable told when it is ready, first and after every time it was not
   * @param ended told once when it is over
   */
  void open(Runnable writable, Runnable ended) {
    context.setTimeout(0);
    context.addListener(new End(ended));
    out.setWriteListener(
        new WriteListener() {
          @Override
          public void onWritePossible() {
            begin();
            writable.run();
          }

          @Override
          public void onError(Throwable failure) {
            finish();
          }
        });
  }

  /** Whether something can be written now. If not, it will be told when. */
  boolean isReady() {
    lock.lock();
    try {
      if (!begun || over || !out.isReady()) {
        return false;
      }
      if (unflushed) {
        unflushed = false;
        out.flush();
        return out.isReady();
      }
      return true;
    } catch (IOException _) {
      // The server ends what it cannot write to, and tells so.
      return false;
    } finally {
      lock.unlock();
    }
  }

  /** Sends all of it, as soon as the reader takes it. Only when ready. */
  void send(Frames frames) {
    lock.lock();
    try {
      if (!over) {
        out.write(frames.array(), 0, frames.length());
        unflushed = true;
        if (out.isReady()) {
          unflushed = false;
          out.flush();
        }
      }
    } catch (IOException _) {
      over = true;
    } finally {
      lock.unlock();
    }
  }

  /** Ends it in order. Only when ready. */
  void end() {
    lock.lock();
    try {
      if (!over) {
        over = true;
        context.complete();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Ends it at once. */
  void cut() {
    lock.lock();
    try {
      if (!over) {
        over = true;
        cut.run();
      }
    } finally {
      lock.unlock();
    }
  }

  private void begin() {
    lock.lock();
    try {
      begun = true;
    } finally {
      lock.unlock();
    }
  }

  private void finish() {
    lock.lock();
    try {
      over = true;
    } finally {
      lock.unlock();
    }
  }

  private final class End implements AsyncListener {
    private final Runnable ended;

    private End(Runnable ended) {
      this.ended = ended;
    }

    @Override
    public void onComplete(AsyncEvent event) {
      finish();
      ended.run();
    }

    @Override
    public void onError(AsyncEvent event) {
      finish();
      event.getAsyncContext().complete();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
      finish();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
      // Nothing starts it anew.
    }
  }
}
