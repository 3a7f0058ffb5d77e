package org.diplomaticrecord.api.fold;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.diplomaticrecord.api.fold.oracle.Oracle;
import org.diplomaticrecord.api.fold.oracle.RandomSubject;
import org.diplomaticrecord.api.timeline.Lens;
import org.diplomaticrecord.api.value.Kind;

/**
 * Random histories for a property: so many a kind as {@code -Doracle.histories} says, from the seed
 * that {@code -Doracle.seed} gives. A failure names the kind and the seed that repeats it alone.
 */
final class RandomHistoriesOfEveryKind {
  private static final long SEED = Long.getLong("oracle.seed", System.nanoTime());

  /**
   * A history and what is seen of it.
   *
   * @param seed what it can be made of again
   */
  record Seen(Kind kind, List<Recorded> history, Lens lens, long seed) {
    List<Recorded> upTo(int events) {
      return history.subList(0, events);
    }

    @Override
    public String toString() {
      return history.stream()
          .map(Recorded::toString)
          .collect(
              Collectors.joining(
                  "\n  ",
                  "-Doracle.histories=1 -Doracle.seed=%d: %s seen through %s\n  "
                      .formatted(seed, kind.word(), lens),
                  ""));
    }
  }

  private RandomHistoriesOfEveryKind() {}

  /** Checks histories of a kind that tell of up to so many turns of events. */
  static void check(Kind kind, int usually, int turns, Consumer<Seen> property) {
    int histories = Integer.getInteger("oracle.histories", usually);
    for (long seed = SEED; seed < SEED + histories; seed++) {
      Lens lens = RandomSubject.lens(seed);
      Seen seen = new Seen(kind, RandomSubject.history(kind, seed, turns), lens, seed);
      try {
        property.accept(seen);
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError(seen + "\n" + e.getMessage(), e);
      }
    }
  }

  /** Whether a reading tells of few enough turns to try all orders. */
  static boolean canBeTriedOut(List<Recorded> history, Lens lens) {
    return Oracle.turns(history, lens) <= 7;
  }
}
