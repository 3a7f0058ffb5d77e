package org.diplomaticrecord.api.fold;

import org.jspecify.annotations.Nullable;

/**
 * What stands in a slot, and what put it there.
 *
 * @param by what wrote it or, of a word, ended it; absent where nothing did
 * @param content what was written; absent where nothing is held
 * @param held whether anything is
 */
record Value(@Nullable Occurrence by, @Nullable Object content, boolean held) {
  /** Nothing was ever written. */
  static final Value NONE = new Value(null, null, false);

  static Value held(Occurrence by, @Nullable Object content) {
    return new Value(by, content, true);
  }

  /** Nothing is held any more. */
  static Value ended(Occurrence by) {
    return new Value(by, null, false);
  }

  /** What a reader sees of it. */
  @SuppressWarnings("unchecked")
  <T> @Nullable Object shown(Field<T> field) {
    return !held || content == null ? field.nothing() : field.shown((T) content);
  }
}
