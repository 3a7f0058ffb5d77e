package org.diplomaticrecord.projections.command;

import java.io.Serial;

/** A command cannot be done. Its message is for the person who gave it. */
final class Failure extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final int exitCode;

  Failure(int exitCode, String message) {
    super(message, null, false, false);
    this.exitCode = exitCode;
  }

  int exitCode() {
    return exitCode;
  }
}
