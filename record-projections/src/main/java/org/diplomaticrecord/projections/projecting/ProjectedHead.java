package org.diplomaticrecord.projections.projecting;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The highest position the projections have taken in: answers up to it are complete and never
 * change.
 */
@Component
public class ProjectedHead {
  /** Another node may be the one that projects: then only asking tells. One asks for all. */
  private static final long ASK_AGAIN = TimeUnit.MILLISECONDS.toNanos(20);

  private final Progress progress;
  private final ObjectProvider<EventProcessingConfiguration> processing;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition moved = lock.newCondition();
  private final AtomicLong asked = new AtomicLong(System.nanoTime() - ASK_AGAIN);
  private volatile long known;

  ProjectedHead(Progress progress, ObjectProvider<EventProcessingConfiguration> processing) {
    this.progress = progress;
    this.processing = processing;
  }

  /** The projections of this node have reached a position. */
  void reached(long position) {
    lock.lock();
    try {
      known = Math.max(known, position);
      moved.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Whether the projections are known to have reached the position: a look at memory. */
  boolean hasReached(long position) {
    return position <= known;
  }

  /** The same, asked of the database unless it was asked a moment ago. */
  boolean isSaidToHaveReached(long position) {
    long before = asked.get();
    long now = System.nanoTime();
    if (now - before >= ASK_AGAIN && asked.compareAndSet(before, now)) {
      ask();
    }
    return hasReached(position);
  }

  /** The position they are known to have reached. */
  long known() {
    return known;
  }

  /** Whether the processor of this node is there to keep them up to the record. */
  boolean isFollowedHere() {
    return processing
        .getObject()
        .eventProcessor(ProjectionConfiguration.PROCESSOR, StreamingEventProcessor.class)
        .filter(StreamingEventProcessor::isRunning)
        .isPresent();
  }

  /** The position, asked of the database. */
  public long ask() {
    long position = progress.position().orElse(0L);
    reached(position);
    return position;
  }

  /**
   * Waits until the projections have reached a position.
   *
   * @return whether they did in time
   */
  public boolean await(long position, Duration patience) throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    while (!hasReached(position) && !isSaidToHaveReached(position)) {
      long left = Math.min(end - System.nanoTime(), ASK_AGAIN);
      if (left <= 0) {
        return false;
      }
      lock.lock();
      try {
        if (!hasReached(position)) {
          moved.awaitNanos(left);
        }
      } finally {
        lock.unlock();
      }
    }
    return true;
  }
}
