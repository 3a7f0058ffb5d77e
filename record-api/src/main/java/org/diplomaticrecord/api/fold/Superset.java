package org.diplomaticrecord.api.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.diplomaticrecord.api.fold.Field.Slot;
import org.diplomaticrecord.api.fold.Modes.Transition;
import org.diplomaticrecord.api.value.Bounds;

/**
 * What cannot be ruled out where a cluster has too many orders to follow: every mode that any
 * sequence of its occurrences leads to, and in each of them every value that any of them can write,
 * but those which something that certainly came later writes over whatever the mode.
 */
final class Superset {
  private final Cluster cluster;
  private final Front front;
  private final Modes modes;
  private final Numbers numbers;

  private Superset(Cluster cluster, Front front, Modes modes) {
    this.cluster = cluster;
    this.front = front;
    this.modes = modes;
    this.numbers = modes.numbers();
  }

  static Passage through(Cluster cluster, Front front, Modes modes) {
    Superset superset = new Superset(cluster, front, modes);
    NavigableMap<LocalDate, Front> days = new TreeMap<>();
    cluster.turns().forEach(day -> days.put(day, superset.asOf(day)));
    return new Passage(days, superset.asOf(Bounds.OPEN_END));
  }

  private Front asOf(LocalDate day) {
    List<Occurrence> happened =
        cluster.occurrences().stream().filter(each -> !each.earliest().isAfter(day)).toList();
    Set<Integer> reached = modes.reached(front.modes(), happened, cluster.met());
    List<Transition> possible = new ArrayList<>();
    Map<Integer, LocalDate> overwritten = new HashMap<>();
    for (Occurrence each : happened) {
      List<Transition> transitions =
          reached.stream()
              .map(mode -> modes.transition(mode, each))
              .filter(transition -> transition != null)
              .toList();
      possible.addAll(transitions);
      if (!each.latest().isAfter(day)) {
        for (int slot : overwrites(transitions)) {
          overwritten.merge(
              slot, each.earliest(), (one, other) -> one.isAfter(other) ? one : other);
        }
      }
    }
    int[] sets = new int[numbers.slots()];
    for (int slot = 0; slot < sets.length; slot++) {
      LocalDate since = overwritten.get(slot);
      Slot named = numbers.slot(slot);
      sets[slot] =
          numbers.set(
              candidates(slot, possible).stream()
                  .filter(value ->
                      since == null || !isOverwritten(named, numbers.value(value), since, possible))
                  .mapToInt(value -> value)
                  .toArray());
    }
    Map<Integer, int[]> all = new HashMap<>();
    reached.forEach(mode -> all.put(mode, sets));
    return new Front(all, true);
  }

  private static boolean isOverwritten(
      Slot slot, Value value, LocalDate since, List<Transition> possible) {
    Occurrence by = value.by();
    return by == null
        ? possible.stream()
            .flatMap(each -> each.writes().stream())
            .noneMatch(each -> clears(each, slot))
        : by.latest().isBefore(since);
  }

  private static boolean clears(Write write, Slot slot) {
    return switch (write) {
      case Write.Clear _, Write.ClearAll _ -> write.concerns(slot);
      case Write.Set _, Write.First _, Write.Amend<?> _ -> false;
    };
  }

  /** The slots that are written over in whatever mode. */
  private List<Integer> overwrites(List<Transition> transitions) {
    return IntStream.range(0, numbers.slots())
        .filter(slot -> transitions.stream().allMatch(each -> overwrites(each, numbers.slot(slot))))
        .boxed()
        .toList();
  }

  private static boolean overwrites(Transition transition, Slot slot) {
    return transition.writes().stream()
        .anyMatch(write ->
            switch (write) {
              case Write.Set _, Write.Clear _, Write.ClearAll _ -> write.concerns(slot);
              case Write.First _, Write.Amend<?> _ -> false;
            });
  }

  /** What can have been carried into a slot, or any of the transitions can leave there. */
  private Set<Integer> candidates(int slot, List<Transition> possible) {
    Slot named = numbers.slot(slot);
    Set<Transition> concerned = concerned(named, possible);
    Set<Integer> candidates = new HashSet<>();
    for (int mode : front.modes()) {
      Arrays.stream(numbers.set(front.set(mode, slot))).forEach(candidates::add);
    }
    List<Integer> todo = new ArrayList<>(candidates);
    while (!todo.isEmpty()) {
      Value value = numbers.value(todo.removeLast());
      for (Transition transition : concerned) {
        int after = numbers.value(transition.apply(named, value));
        if (candidates.add(after)) {
          todo.add(after);
        }
      }
    }
    return candidates;
  }

  /** What the transitions do to one slot: mostly the same in many modes. */
  private static Set<Transition> concerned(Slot slot, List<Transition> possible) {
    Set<Transition> concerned = new HashSet<>();
    for (Transition each : possible) {
      List<Write> writes = each.writes().stream().filter(write -> write.concerns(slot)).toList();
      if (!writes.isEmpty()) {
        concerned.add(new Transition(0, each.by(), writes));
      }
    }
    return concerned;
  }
}
