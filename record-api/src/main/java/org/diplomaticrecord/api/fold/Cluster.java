package org.diplomaticrecord.api.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.diplomaticrecord.api.value.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * Occurrences whose days overlap, one with the next: all of them are after all of any earlier
 * cluster and before all of any later one. It knows which of them can come next, and from which
 * states of the rules the rest of the history can follow.
 */
final class Cluster {
  /** Of more sets than these not each is looked at. */
  private static final int SETS = 4_096;

  /** Of more states of the rules than these, each occurrence is taken to be unlike the others. */
  private static final int STATES = 64;

  private record Stand(BitSet done, int state) {}

  private final List<Occurrence> occurrences;
  private final Order order;
  private final Rules rules;
  private final BitSet[] predecessors;
  private final int[] byDeadline;
  private final BitSet all;
  private final Map<Stand, Boolean> completing = new HashMap<>();

  /**
   * What each leads to from every state met in this cluster; of two alike the rules see no
   * difference.
   */
  private final List<List<Integer>> alike = new ArrayList<>();

  private Set<Integer> before = Set.of();
  private Set<Integer> met = Set.of();
  private Set<Integer> good = Set.of();
  private @Nullable Boolean feasible;

  Cluster(List<Occurrence> occurrences, Order order, Rules rules) {
    this.occurrences = List.copyOf(occurrences);
    this.order = order;
    this.rules = rules;
    int size = occurrences.size();
    this.predecessors = new BitSet[size];
    for (int at = 0; at < size; at++) {
      predecessors[at] = new BitSet(size);
      for (int other = 0; other < size; other++) {
        if (order.isBefore(occurrences.get(other), occurrences.get(at))) {
          predecessors[at].set(other);
        }
      }
    }
    this.byDeadline =
        IntStream.range(0, size)
            .boxed()
            .sorted(Comparator.comparing(at -> occurrences.get(at).latest()))
            .mapToInt(at -> at)
            .toArray();
    this.all = new BitSet(size);
    all.set(0, size);
  }

  /** Divides occurrences into clusters. */
  static List<List<Occurrence>> divide(List<Occurrence> occurrences) {
    List<List<Occurrence>> clusters = new ArrayList<>();
    LocalDate latest = Bounds.OPEN_START;
    for (Occurrence each : occurrences) {
      if (clusters.isEmpty() || each.earliest().isAfter(latest)) {
        clusters.add(new ArrayList<>());
      }
      clusters.getLast().add(each);
      latest = each.latest().isAfter(latest) ? each.latest() : latest;
    }
    return clusters;
  }

  List<Occurrence> occurrences() {
    return occurrences;
  }

  Occurrence get(int at) {
    return occurrences.get(at);
  }

  int size() {
    return occurrences.size();
  }

  /** The first day on which anything of it can have been. */
  LocalDate first() {
    return occurrences.getFirst().earliest();
  }

  /** The days on which what can have happened changes. */
  NavigableSet<LocalDate> turns() {
    NavigableSet<LocalDate> days = new TreeSet<>();
    for (Occurrence each : occurrences) {
      days.add(each.earliest());
      if (!each.latest().equals(Bounds.OPEN_END)) {
        days.add(each.latest());
      }
    }
    return days;
  }

  /** All of it. */
  BitSet all() {
    return all;
  }

  /** Whether one that has not happened can be the next. */
  boolean isNext(int at, BitSet done) {
    if (done.get(at)) {
      return false;
    }
    BitSet missing = (BitSet) predecessors[at].clone();
    missing.andNot(done);
    return missing.isEmpty();
  }

  boolean isSame(Cluster other) {
    if (size() != other.size()) {
      return false;
    }
    for (int at = 0; at < size(); at++) {
      if (!get(at).same(other.get(at)) || !predecessors[at].equals(other.predecessors[at])) {
        return false;
      }
    }
    return true;
  }

  /** Whether the sets of what can have happened together are few enough to look at each. */
  boolean isFeasible() {
    if (feasible == null) {
      feasible = countsAtMost(SETS);
    }
    return feasible;
  }

  private boolean countsAtMost(int most) {
    Set<BitSet> layer = Set.of(new BitSet());
    int sets = 1;
    while (!layer.isEmpty()) {
      Set<BitSet> larger = new HashSet<>();
      for (BitSet done : layer) {
        for (int at = 0; at < size(); at++) {
          if (isNext(at, done)) {
            larger.add(with(done, at));
            if (sets + larger.size() > most) {
              return false;
            }
          }
        }
      }
      sets += larger.size();
      layer = larger;
    }
    return true;
  }

  /** Whether so many states of the rules can be met in it that they cannot be told apart. */
  boolean isTangled() {
    return met.size() > STATES;
  }

  /** The states of the rules that any sequence of its occurrences leads to. */
  Set<Integer> met() {
    return met;
  }

  /** The states of the rules before it. */
  Set<Integer> before() {
    return before;
  }

  /** The states after it from which what comes later can follow. */
  Set<Integer> good() {
    return good;
  }

  /** Sets the states it can begin in, and finds those it can end in. */
  Set<Integer> follow(Set<Integer> states, Budget budget) {
    before = states;
    if (rules.allowEverything()) {
      return states;
    }
    compare(states);
    Set<Integer> after = new HashSet<>();
    Set<Stand> seen = new HashSet<>();
    List<Stand> todo = new ArrayList<>();
    states.forEach(state -> todo.add(new Stand(new BitSet(), state)));
    while (!todo.isEmpty()) {
      Stand stand = todo.removeLast();
      if (!seen.add(stand)) {
        continue;
      }
      if (!budget.spend()) {
        return Set.of();
      }
      if (stand.done().equals(all)) {
        after.add(stand.state());
      } else {
        todo.addAll(next(stand));
      }
    }
    return after;
  }

  /** Sets the states it must end in, and finds those that it can begin in and do so. */
  Set<Integer> leadTo(Set<Integer> states, Budget budget) {
    good = states;
    completing.clear();
    Set<Integer> starts = new HashSet<>();
    for (int state : before) {
      if (completes(new BitSet(), state, budget)) {
        starts.add(state);
      }
    }
    return starts;
  }

  /**
   * Whether what is left can follow from a state and lead to a good one; yes where the budget ends.
   */
  boolean completes(BitSet done, int state, Budget budget) {
    if (rules.allowEverything()) {
      return true;
    }
    if (done.equals(all)) {
      return good.contains(state);
    }
    Stand stand = new Stand((BitSet) done.clone(), state);
    Boolean known = completing.get(stand);
    if (known != null) {
      return known;
    }
    if (!budget.spend()) {
      return true;
    }
    boolean completes =
        next(stand).stream().anyMatch(each -> completes(each.done(), each.state(), budget));
    if (!budget.isSpent()) {
      completing.put(stand, completes);
    }
    return completes;
  }

  /**
   * The steps that decide whether a lawful order exists. One that leaves every state as it is,
   * where it is lawful at all, can be taken at once; of those alike to the rules and held by
   * nothing but dates, the one whose days end first goes first.
   */
  private List<Stand> next(Stand stand) {
    List<Stand> steps = new ArrayList<>();
    Set<List<Integer>> tried = new HashSet<>();
    for (int at : byDeadline) {
      if (!isNext(at, stand.done())) {
        continue;
      }
      int state = rules.next(stand.state(), get(at));
      if (state == stand.state() && leavesStatesAlone(at)) {
        return List.of(new Stand(with(stand.done(), at), state));
      }
      if (order.isFree(get(at)) && !alike.get(at).isEmpty() && !tried.add(alike.get(at))) {
        continue;
      }
      if (state != Rules.UNLAWFUL) {
        steps.add(new Stand(with(stand.done(), at), state));
      }
    }
    return steps;
  }

  static BitSet with(BitSet done, int at) {
    BitSet more = (BitSet) done.clone();
    more.set(at);
    return more;
  }

  private boolean leavesStatesAlone(int at) {
    return !alike.get(at).isEmpty() && alike.get(at).getFirst() == 1;
  }

  /** Tells those alike to the rules apart from others: by where they lead from every state met. */
  private void compare(Set<Integer> states) {
    alike.clear();
    List<Integer> all = new ArrayList<>(states);
    Set<Integer> seen = new LinkedHashSet<>(states);
    for (int at = 0; at < all.size() && seen.size() <= STATES; at++) {
      for (Occurrence each : occurrences) {
        int next = rules.next(all.get(at), each);
        if (next != Rules.UNLAWFUL && seen.add(next)) {
          all.add(next);
        }
      }
    }
    met = seen;
    for (Occurrence each : occurrences) {
      alike.add(isTangled() ? List.of() : leads(each));
    }
  }

  /** First whether it leaves every state as it is, then the state it leads to from each. */
  private List<Integer> leads(Occurrence occurrence) {
    List<Integer> leads = new ArrayList<>();
    boolean leavesAlone = true;
    for (int state : met) {
      int next = rules.next(state, occurrence);
      leads.add(next);
      leavesAlone &= next == Rules.UNLAWFUL || next == state;
    }
    leads.addFirst(leavesAlone ? 1 : 0);
    return leads;
  }
}
