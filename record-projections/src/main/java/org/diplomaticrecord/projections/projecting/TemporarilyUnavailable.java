package org.diplomaticrecord.projections.projecting;

import java.time.Duration;

/** What is asked for is recorded, but cannot be answered now. */
public final class TemporarilyUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Duration retryAfter;

  TemporarilyUnavailable(String detail, Duration retryAfter) {
    super(detail, null, false, false);
    this.retryAfter = retryAfter;
  }

  /** When it is worth asking again. */
  public Duration retryAfter() {
    return retryAfter;
  }
}
