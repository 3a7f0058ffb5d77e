package org.diplomaticrecord.core.store;

import org.jspecify.annotations.Nullable;

/** The record does not start under these circumstances. Says why, and what to do about it. */
public final class StartRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String remedy;

  public StartRefused(String reason, String remedy) {
    this(reason, remedy, null);
  }

  public StartRefused(String reason, String remedy, @Nullable Throwable cause) {
    super(reason, cause);
    this.remedy = remedy;
  }

  String remedy() {
    return remedy;
  }
}
