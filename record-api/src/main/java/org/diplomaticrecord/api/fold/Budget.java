package org.diplomaticrecord.api.fold;

/** How much of a search is done; what is then not looked at is never ruled out. */
final class Budget {
  private int left;
  private boolean spent;

  Budget(int steps) {
    this.left = steps;
  }

  /** Whether a step can still be taken. */
  boolean spend() {
    if (left > 0) {
      left--;
      return true;
    }
    spent = true;
    return false;
  }

  /** Whether a step could not be taken. */
  boolean isSpent() {
    return spent;
  }
}
