package org.diplomaticrecord.api.architecture.planted;

import java.time.Clock;
import java.time.Instant;

/** Ways to read the clock. */
public final class Clocked {
  /** Asks for the moment. */
  public static final class Now {
    Instant moment() {
      return Instant.now();
    }
  }

  /** Is handed a clock. */
  public static final class Ticking {
    long ticks(Clock clock) {
      return clock.millis();
    }
  }

  /** Asks the system. */
  public static final class Millis {
    long millis() {
      return System.currentTimeMillis();
    }
  }
}
