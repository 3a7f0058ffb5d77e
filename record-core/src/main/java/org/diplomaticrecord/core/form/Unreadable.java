package org.diplomaticrecord.core.form;

import java.util.Objects;

/** A text is not what it should be from its syntax on: nothing can be read from it. */
public final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;

  /**
   * @param line where reading stopped, from 1
   * @param message what stands there and what would be right
   */
  public Unreadable(int line, String message) {
    super(message, null, false, false);
    this.line = line;
  }

  /** What stands there and what would be right. */
  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }

  /** Where reading stopped, from 1. */
  public int line() {
    return line;
  }
}
