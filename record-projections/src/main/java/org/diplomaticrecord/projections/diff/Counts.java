package org.diplomaticrecord.projections.diff;

import org.diplomaticrecord.projections.diff.Difference.Change;

/**
 * How many subjects differ, on all pages.
 *
 * @param appeared that hold a state they did not hold
 * @param changed that hold another state than they did
 * @param disappeared that hold no state any more
 */
public record Counts(long appeared, long changed, long disappeared) {
  /** None. */
  static final Counts NONE = new Counts(0, 0, 0);

  /** One more. */
  Counts and(Change change) {
    return switch (change) {
      case APPEARED -> new Counts(appeared + 1, changed, disappeared);
      case CHANGED -> new Counts(appeared, changed + 1, disappeared);
      case DISAPPEARED -> new Counts(appeared, changed, disappeared + 1);
    };
  }
}
