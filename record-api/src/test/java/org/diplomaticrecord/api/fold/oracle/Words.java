package org.diplomaticrecord.api.fold.oracle;

import java.util.HashMap;
import java.util.Map;
import org.diplomaticrecord.api.value.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * The view's words that hold in a history so far and those that held, each with what made it so.
 */
final class Words {
  /**
   * That a word holds, or that it no longer does.
   *
   * @param since when it began, where that is known
   * @param by the position of what began or ended it
   */
  record Mark(boolean holds, @Nullable Edtf since, long by) {}

  private final Map<String, Mark> marks = new HashMap<>();

  boolean hold(String word) {
    return marks.containsKey(word) && marks.get(word).holds();
  }

  void begin(String word, Turn turn) {
    if (!hold(word)) {
      restart(word, turn);
    }
  }

  void restart(String word, Turn turn) {
    marks.put(word, new Mark(true, turn.when(), turn.position()));
  }

  void imply(String word, Turn turn) {
    if (!hold(word)) {
      marks.put(word, new Mark(true, turn.byThen(), turn.position()));
    }
  }

  void end(Turn turn, String... words) {
    for (String word : words) {
      if (hold(word)) {
        marks.put(word, new Mark(false, null, turn.position()));
      }
    }
  }

  void only(String word, Turn turn) {
    end(turn, marks.keySet().toArray(String[]::new));
    restart(word, turn);
  }

  Map<String, Mark> marks() {
    return Map.copyOf(marks);
  }
}
