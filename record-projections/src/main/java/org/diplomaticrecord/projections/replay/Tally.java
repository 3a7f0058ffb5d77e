package org.diplomaticrecord.projections.replay;

import java.util.Map;
import java.util.TreeMap;

/** How many subjects of a kind stood how. */
public final class Tally {
  /** How many: certainly, and possibly. */
  public static final class Count {
    private long certain;
    private long possible;

    /** Of which it certainly holds. */
    public long certain() {
      return certain;
    }

    /** Of which it possibly holds. */
    public long possible() {
      return possible;
    }
  }

  private final Count total = new Count();
  private final Map<String, Count> words = new TreeMap<>();

  void add(State state) {
    if ("certain".equals(state.columns().certainty())) {
      total.certain++;
    } else {
      total.possible++;
    }
    state.columns().holds().forEach(word -> count(word).certain++);
    state.columns().mayHold().forEach(word -> count(word).possible++);
  }

  /** All of them, by whether their status is certain. */
  public Count total() {
    return total;
  }

  /** By the words that hold of them. */
  public Map<String, Count> words() {
    return words;
  }

  private Count count(String word) {
    return words.computeIfAbsent(word, _ -> new Count());
  }
}
