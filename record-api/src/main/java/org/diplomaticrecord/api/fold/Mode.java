package org.diplomaticrecord.api.fold;

import java.util.Set;

/**
 * All of a state that decides what the next occurrence does.
 *
 * @param words the view's words that hold
 * @param marks what else the kind looks at
 */
record Mode(Set<String> words, Set<Object> marks) {
  /** Nothing has happened. */
  static final Mode START = new Mode(Set.of(), Set.of());

  Mode {
    words = Set.copyOf(words);
    marks = Set.copyOf(marks);
  }
}
