package org.diplomaticrecord.api.architecture.planted;

import java.time.Clock;
import java.time.LocalDate;

/** Ways to read the clock. */
public final class Clocked {
  /** Asks for today. */
  public static final class Today {
    LocalDate today() {
      return LocalDate.now();
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
