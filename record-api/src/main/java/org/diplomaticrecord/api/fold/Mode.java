package org.diplomaticrecord.api.fold;

import java.util.List;
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

  /** What is remembered of a type. */
  <T> List<T> marked(Class<T> type) {
    return marks.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
