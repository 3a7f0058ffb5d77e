package org.diplomaticrecord.core.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * One reader's place in the record. It asks the database only after it was woken. Read by one
 * thread at a time.
 */
final class PositionStream implements BlockingStream<TrackedEventMessage<?>> {
  private static final int EVENTS_AT_ONCE = 1_000;

  private final PositionSource source;
  private final Followers followers;
  private final Deque<TrackedEventMessage<?>> fetched = new ArrayDeque<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition woken = lock.newCondition();
  private final Runnable wake = this::wake;
  private long position;
  private boolean mayHaveMore = true;
  private volatile @Nullable Runnable onAvailable;

  PositionStream(PositionSource source, Followers followers, long position) {
    this.source = source;
    this.followers = followers;
    this.position = position;
    followers.add(wake);
  }

  @Override
  public Optional<TrackedEventMessage<?>> peek() {
    fetch();
    return Optional.ofNullable(fetched.peek());
  }

  @Override
  public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
    long left = unit.toNanos(timeout);
    fetch();
    while (fetched.isEmpty() && left > 0) {
      left = awaitWake(left);
      fetch();
    }
    return !fetched.isEmpty();
  }

  @Override
  public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
    while (!hasNextAvailable(Integer.MAX_VALUE, TimeUnit.MILLISECONDS)) {
      // Woken every second at the latest; here only after weeks of silence.
    }
    return fetched.remove();
  }

  @Override
  public boolean setOnAvailableCallback(@Nullable Runnable callback) {
    onAvailable = callback;
    return true;
  }

  @Override
  public void close() {
    followers.remove(wake);
  }

  private void fetch() {
    if (!fetched.isEmpty() || !mayHaveMore()) {
      return;
    }
    List<TrackedEventMessage<?>> next = source.after(position, EVENTS_AT_ONCE);
    for (TrackedEventMessage<?> event : next) {
      long given = ((GlobalSequenceTrackingToken) event.trackingToken()).getGlobalIndex();
      if (given > position + 1) {
        throw new IllegalStateException(
            "Position %d follows %d: the order of the record is broken".formatted(given, position));
      }
      position = given;
      fetched.add(event);
    }
    if (!next.isEmpty()) {
      more(true);
    }
  }

  /** Whether to ask; taking the answer, so that a wake-up during the query is not lost. */
  private boolean mayHaveMore() {
    lock.lock();
    try {
      boolean answer = mayHaveMore;
      mayHaveMore = false;
      return answer;
    } finally {
      lock.unlock();
    }
  }

  private void more(boolean more) {
    lock.lock();
    try {
      mayHaveMore |= more;
      woken.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private long awaitWake(long nanos) throws InterruptedException {
    lock.lock();
    try {
      long left = nanos;
      while (!mayHaveMore && left > 0) {
        left = woken.awaitNanos(left);
      }
      return left;
    } finally {
      lock.unlock();
    }
  }

  private void wake() {
    more(true);
    Runnable callback = onAvailable;
    if (callback != null) {
      callback.run();
    }
  }
}
