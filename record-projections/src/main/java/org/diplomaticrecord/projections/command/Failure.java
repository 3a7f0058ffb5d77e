package org.diplomaticrecord.projections.command;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A command cannot be done. Its message is for the person who gave it. */
final class Failure extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final int exitCode;
  private final @Nullable String problem;

  Failure(int exitCode, String message) {
    this(exitCode, message, null);
  }

  Failure(int exitCode, String message, @Nullable String problem) {
    super(message, null, false, false);
    this.exitCode = exitCode;
    this.problem = problem;
  }

  int exitCode() {
    return exitCode;
  }

  /** What the service says of it, as JSON, if it is the service that refused. */
  @Nullable String problem() {
    return problem;
  }
}
