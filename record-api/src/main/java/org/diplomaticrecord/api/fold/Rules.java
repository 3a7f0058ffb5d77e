package org.diplomaticrecord.api.fold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diplomaticrecord.api.law.Law;
import org.diplomaticrecord.api.law.NoLaw;
import org.diplomaticrecord.api.law.Step;
import org.diplomaticrecord.api.value.Kind;

/** The rules of a kind as a machine of numbered states; 0 is the state before anything happened. */
final class Rules {
  static final int START = 0;
  static final int UNLAWFUL = -1;

  private record Asked(int state, Occurrence occurrence) {}

  private final Law<Object> law;
  private final boolean free;
  private final List<Object> states = new ArrayList<>();
  private final Map<Object, Integer> numbers = new HashMap<>();
  private final Map<Asked, Integer> known = new HashMap<>();

  private Rules(Law<?> law) {
    this.law = widened(law);
    this.free = law instanceof NoLaw;
    number(this.law.start());
  }

  static Rules of(Kind kind) {
    return new Rules(Law.of(kind));
  }

  /** Under which every order is lawful. */
  static Rules none() {
    return new Rules(new NoLaw());
  }

  /** Whether every order is lawful. */
  boolean allowEverything() {
    return free;
  }

  /** The state after an occurrence; {@link #UNLAWFUL} where it cannot follow. */
  int next(int state, Occurrence occurrence) {
    // That a thing ended is part of its own entry: the rules do not look at it.
    if (free || occurrence.ends()) {
      return state;
    }
    Asked asked = new Asked(state, occurrence);
    Integer answer = known.get(asked);
    if (answer == null) {
      answer =
          switch (law.next(states.get(state), occurrence.entry())) {
            case Step.Lawful<Object>(Object after) -> number(after);
            case Step.Unlawful<Object> _ -> UNLAWFUL;
          };
      known.put(asked, answer);
    }
    return answer;
  }

  private int number(Object state) {
    return numbers.computeIfAbsent(
        state,
        each -> {
          states.add(each);
          return states.size() - 1;
        });
  }

  @SuppressWarnings("unchecked")
  private static Law<Object> widened(Law<?> law) {
    return (Law<Object>) law;
  }
}
