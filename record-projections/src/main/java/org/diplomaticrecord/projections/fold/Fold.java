package org.diplomaticrecord.projections.fold;

/**
 * Follows one possible history of one subject. It is told what happened in the order it happened,
 * at least one thing, and asked at the end. A narrowed reading may leave out anything, the opening
 * entry too.
 */
interface Fold {
  /** Something happened or began. */
  void happened(Told told);

  /** A thing that lasted ended, after it began. Mostly it is the beginning that counts. */
  default void ended(Told told) {}

  /** What all this comes to. */
  Standing standing();
}
