package org.diplomaticrecord.projections.projecting;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The highest position the projections have taken in: answers up to it are complete and never
 * change.
 */
@Component
public class ProjectedHead {
  /** Another node may be the one that projects: then only asking tells. */
  private static final long ASK_AGAIN = TimeUnit.MILLISECONDS.toNanos(50);

  private final JdbcClient jdbc;
  private final ObjectProvider<EventProcessingConfiguration> processing;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition moved = lock.newCondition();
  private volatile long known;

  ProjectedHead(JdbcClient jdbc, ObjectProvider<EventProcessingConfiguration> processing) {
    this.jdbc = jdbc;
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
  public boolean isKnownToHaveReached(long position) {
    return position <= known;
  }

  /**
   * The position: from memory where this node is the one that projects, or else asked of the
   * database.
   */
  public long position() {
    return known > 0 && projectedHere() ? known : ask();
  }

  private boolean projectedHere() {
    return processing
        .getObject()
        .eventProcessor(ProjectionConfiguration.PROCESSOR, StreamingEventProcessor.class)
        .filter(processor -> processor.isRunning() && !processor.processingStatus().isEmpty())
        .isPresent();
  }

  /** The position, asked of the database. */
  public long ask() {
    long position =
        jdbc.sql("SELECT position FROM projection.progress WHERE version = ?")
            .param(Progress.VERSION)
            .query(Long.class)
            .optional()
            .orElse(0L);
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
    while (!isKnownToHaveReached(position) && ask() < position) {
      long left = Math.min(end - System.nanoTime(), ASK_AGAIN);
      if (left <= 0) {
        return false;
      }
      lock.lock();
      try {
        if (!isKnownToHaveReached(position)) {
          moved.awaitNanos(left);
        }
      } finally {
        lock.unlock();
      }
    }
    return true;
  }
}
