package org.diplomaticrecord.core.importing;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a line to the log now and then. */
final class LoggedProgress implements Progress {
  private static final Logger LOG = LoggerFactory.getLogger(LoggedProgress.class);
  private static final long PAUSE = TimeUnit.SECONDS.toNanos(2);

  private final String what;
  private final AtomicLong told = new AtomicLong(System.nanoTime() - PAUSE);

  LoggedProgress(String what) {
    this.what = what;
  }

  @Override
  public void at(Step step, int done, int all) {
    long before = told.get();
    long now = System.nanoTime();
    if (now - before >= PAUSE && told.compareAndSet(before, now)) {
      LOG.info(
          "{}: {}",
          what,
          switch (step) {
            case READING -> "%d of %d files read".formatted(done, all);
            case DECIDING -> "%d of %d entries decided".formatted(done, all);
            case RECORDED -> "%d of %d entries recorded".formatted(done, all);
          });
    }
  }
}
