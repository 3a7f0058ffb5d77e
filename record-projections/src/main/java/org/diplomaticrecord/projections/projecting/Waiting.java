package org.diplomaticrecord.projections.projecting;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Lets requests wait: each for a bounded time, and not so many that nobody else is served. */
@Component
class Waiting {
  /** What is waited for. */
  @FunctionalInterface
  interface Event {
    /** Whether it has come; may wait for it so long. */
    boolean within(Duration time) throws InterruptedException;
  }

  private static final Duration AT_ONCE = Duration.ofMillis(100);
  private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

  private final ReadingProperties settings;
  private final Semaphore places;

  Waiting(ReadingProperties settings) {
    this.settings = settings;
    this.places = new Semaphore(settings.waiting());
  }

  /**
   * Waits for an event.
   *
   * @param late says what is still missing if it does not come in time
   * @throws TemporarilyUnavailable if it does not come in time, or too many are waiting already
   */
  void until(Event event, Supplier<String> late) {
    if (!places.tryAcquire()) {
      throw new TemporarilyUnavailable(
          "%d requests are waiting for what is being recorded, and more may not; ask again in a moment."
              .formatted(settings.waiting()),
          RETRY_AFTER);
    }
    try {
      long end = System.nanoTime() + settings.patience().toNanos();
      Duration left = settings.patience();
      while (!event.within(left.compareTo(AT_ONCE) < 0 ? left : AT_ONCE)) {
        left = Duration.ofNanos(end - System.nanoTime());
        if (!left.isPositive()) {
          throw new TemporarilyUnavailable(late.get(), RETRY_AFTER);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TemporarilyUnavailable("The service is being stopped.", RETRY_AFTER);
    } finally {
      places.release();
    }
  }
}
