package org.diplomaticrecord.api.fold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diplomaticrecord.api.fold.Field.One;
import org.diplomaticrecord.api.fold.Field.Slot;
import org.jspecify.annotations.Nullable;

/**
 * The modes of a subject by number, each with a state of the rules, and what leads from one to
 * another.
 */
final class Modes {
  /** What the subject is called: of every kind what an entry last called it. */
  static final One<String> TITLE = new One<>("title");

  /** Of more modes than these not all are looked at. */
  private static final int MOST = 512;

  private record State(Mode mode, int rules) {}

  private record Asked(int mode, Occurrence occurrence) {}

  /**
   * What an occurrence does in a mode.
   *
   * @param after the mode it leads to
   */
  record Transition(int after, Occurrence by, List<Write> writes) {
    Value apply(Slot slot, Value before) {
      Value value = before;
      for (Write write : writes) {
        if (write.concerns(slot)) {
          value = write.after(value, by);
        }
      }
      return value;
    }
  }

  private final Fold fold;
  private final Rules rules;
  private final Numbers numbers = new Numbers();
  private final List<State> states = new ArrayList<>();
  private final Map<State, Integer> stateNumbers = new HashMap<>();
  private final Map<Asked, Transition> known = new HashMap<>();

  Modes(Fold fold, Rules rules) {
    this.fold = fold;
    this.rules = rules;
  }

  Fold fold() {
    return fold;
  }

  Numbers numbers() {
    return numbers;
  }

  /** The mode before anything happened. */
  int start() {
    return number(new State(Mode.START, Rules.START));
  }

  Mode mode(int number) {
    return states.get(number).mode();
  }

  /** The state of the rules in a mode. */
  int rules(int number) {
    return states.get(number).rules();
  }

  /** What an occurrence does in a mode; none where it cannot follow. */
  @Nullable Transition transition(int mode, Occurrence occurrence) {
    Asked asked = new Asked(mode, occurrence);
    Transition transition = known.get(asked);
    if (transition == null) {
      State state = states.get(mode);
      int after = rules.next(state.rules(), occurrence);
      if (after == Rules.UNLAWFUL) {
        return null;
      }
      Change change = new Change(state.mode(), occurrence, fold.words());
      if (occurrence.ends()) {
        fold.ended(occurrence, change);
      } else {
        fold.happened(occurrence, change);
        change.given(TITLE, occurrence.entry().title());
      }
      transition =
          new Transition(number(new State(change.after(), after)), occurrence, change.writes());
      named(transition.writes()).forEach(numbers::slot);
      known.put(asked, transition);
    }
    return transition;
  }

  /** All that can be so after an occurrence. */
  Front after(Front front, Occurrence occurrence) {
    Map<Integer, int[]> after = new HashMap<>();
    for (int mode : front.modes()) {
      Transition transition = transition(mode, occurrence);
      if (transition != null) {
        after.merge(
            transition.after(),
            applied(transition, front.inMode(mode)),
            (one, other) -> Front.join(one, other, numbers));
      }
    }
    return new Front(after, front.bounded());
  }

  private int[] applied(Transition transition, int[] before) {
    Set<Integer> touched = new HashSet<>();
    for (Write write : transition.writes()) {
      switch (write) {
        case Write.Set(Slot slot, var _) -> touched.add(numbers.slot(slot));
        case Write.First(Slot slot, var _) -> touched.add(numbers.slot(slot));
        case Write.Clear(Slot slot) -> touched.add(numbers.slot(slot));
        case Write.ClearAll(Field<?> field) -> touched.addAll(numbers.slotsOf(field));
        case Write.Amend<?> amend -> touched.addAll(numbers.slotsOf(amend.field()));
      }
    }
    int[] after = Arrays.copyOf(before, Math.max(before.length, numbers.slots()));
    for (int slot : touched) {
      Slot named = numbers.slot(slot);
      after[slot] = numbers.map(after[slot], value -> transition.apply(named, value));
    }
    return after;
  }

  /** The slots that are written one by one; what is done to a whole list opens none. */
  static List<Slot> named(List<Write> writes) {
    List<Slot> slots = new ArrayList<>();
    for (Write write : writes) {
      switch (write) {
        case Write.Set(Slot slot, var _) -> slots.add(slot);
        case Write.First(Slot slot, var _) -> slots.add(slot);
        case Write.Clear(Slot slot) -> slots.add(slot);
        case Write.ClearAll _, Write.Amend<?> _ -> {}
      }
    }
    return slots;
  }

  /**
   * The modes that occurrences can lead to in any order, each any number of times. Where they are
   * too many, every set of words in every state of the rules, with nothing and with all of what
   * else the kind looks at, stands for what lies between.
   */
  Set<Integer> reached(Set<Integer> from, List<Occurrence> occurrences, Set<Integer> ruleStates) {
    Set<Integer> reached = new HashSet<>(from);
    List<Integer> todo = new ArrayList<>(from);
    while (!todo.isEmpty() && reached.size() <= MOST) {
      int mode = todo.removeLast();
      for (Occurrence each : occurrences) {
        Transition transition = transition(mode, each);
        if (transition != null && reached.add(transition.after())) {
          todo.add(transition.after());
        }
      }
    }
    return reached.size() <= MOST ? reached : extremes(reached, ruleStates);
  }

  private Set<Integer> extremes(Set<Integer> reached, Set<Integer> ruleStates) {
    Set<Object> marks = new HashSet<>();
    reached.forEach(mode -> marks.addAll(mode(mode).marks()));
    Set<Integer> extremes = new HashSet<>();
    int sets = 1 << fold.words().size();
    for (int bits = 0; bits < sets; bits++) {
      Set<String> words = new HashSet<>();
      for (int at = 0; at < fold.words().size(); at++) {
        if ((bits >> at & 1) == 1) {
          words.add(fold.words().get(at));
        }
      }
      for (int state : ruleStates.isEmpty() ? Set.of(Rules.START) : ruleStates) {
        extremes.add(number(new State(new Mode(words, Set.of()), state)));
        extremes.add(number(new State(new Mode(words, marks), state)));
      }
    }
    return extremes;
  }

  private int number(State state) {
    return stateNumbers.computeIfAbsent(
        state,
        each -> {
          states.add(each);
          return states.size() - 1;
        });
  }
}
