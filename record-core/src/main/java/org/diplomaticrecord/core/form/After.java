package org.diplomaticrecord.core.form;

import org.diplomaticrecord.api.value.ImportKey;

/**
 * The event an entry is said to have come after, as a recorder names it. What is recorded names it
 * by its place in the subject's history, which recorders do not see.
 */
public sealed interface After {
  /** The JSON name of the field. */
  String FIELD = "after";

  /** Recorded under this key, or proposed before under it. */
  record Keyed(ImportKey key) implements After {
    @Override
    public String toString() {
      return key.code();
    }
  }

  /** Recorded at this position. */
  record Positioned(long position) implements After {
    @Override
    public String toString() {
      return Long.toString(position);
    }
  }
}
