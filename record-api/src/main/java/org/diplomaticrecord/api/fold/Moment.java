package org.diplomaticrecord.api.fold;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.diplomaticrecord.api.value.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * What holds on a day.
 *
 * @param words the words that hold
 * @param besides those of them that no occurrence began, and since when
 * @param bounded whether it was not looked at if this is so
 */
record Moment(Set<String> words, Map<String, Value> besides, boolean bounded) {
  static Moment of(Mode mode) {
    return new Moment(mode.words(), Map.of(), false);
  }

  /** Only this word holds, by a date that an occurrence told of in advance. */
  static Moment only(String word, Occurrence by, @Nullable Edtf since) {
    return new Moment(Set.of(word), Map.of(word, Value.held(by, since)), false);
  }

  /** This word holds too, by a date that an occurrence told of in advance. */
  Moment with(String word, Occurrence by, @Nullable Edtf since) {
    Set<String> more = new HashSet<>(words);
    more.add(word);
    Map<String, Value> values = new HashMap<>(besides);
    values.put(word, Value.held(by, since));
    return new Moment(Set.copyOf(more), Map.copyOf(values), bounded);
  }

  /** The same, which was not looked at. */
  Moment notLookedAt() {
    return new Moment(words, besides, true);
  }
}
