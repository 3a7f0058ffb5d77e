package org.diplomaticrecord.api.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.diplomaticrecord.api.value.Bounds;
import org.diplomaticrecord.api.value.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What can be so of one subject on every day, kept up as its occurrences change: what stands before
 * the first cluster that differs is kept.
 *
 * <p>Where no order of all occurrences is lawful, as where a narrowed reading leaves out what makes
 * the others lawful, the rules are left aside and dates and stated order alone decide; so they are
 * where looking for a lawful order takes too long, and what is said is then bounded.
 */
final class PossibleStates {
  /** Steps that a search for lawful orders takes in one cluster. */
  private static final int STEPS = 100_000;

  /** Of so many fronts one is kept to go on from. */
  private static final int KEPT = 16;

  private final Kind kind;
  private final Fold fold;
  private Order order = Order.of(List.of());
  private Rules rules;
  private Modes modes;
  private boolean bounded;
  private List<Cluster> clusters = List.of();

  /** What can be so before some of the clusters, by their number. */
  private final NavigableMap<Integer, Front> fronts = new TreeMap<>();

  PossibleStates(Kind kind) {
    this.kind = kind;
    this.fold = Folds.of(kind);
    this.rules = Rules.of(kind);
    this.modes = new Modes(fold, rules);
    start(rules, false);
  }

  /**
   * Takes these for what happened.
   *
   * @return the first day on which something else can be so than before; none where nothing differs
   */
  @Nullable LocalDate update(List<Occurrence> told) {
    Order before = order;
    List<Cluster> old = clusters;
    boolean wasLawful = !rules.allowEverything() || Rules.of(kind).allowEverything();
    order = Order.of(told);
    List<List<Occurrence>> parts = Cluster.divide(order.occurrences());
    if (!wasLawful) {
      start(Rules.of(kind), false);
    }
    int same = wasLawful ? same(parts, old, before) : 0;
    Integer changed = follow(parts, wasLawful ? old : List.of(), same);
    if (changed == null) {
      start(Rules.none(), bounded);
      clusters = parts.stream().map(part -> new Cluster(part, order, rules)).toList();
      return first(old, clusters, 0);
    }
    fronts.tailMap(changed, false).clear();
    if (!wasLawful) {
      return first(old, clusters, 0);
    }
    return same == parts.size() && same == old.size() && changed == same
        ? null
        : first(old, clusters, changed);
  }

  private void start(Rules allowed, boolean cutShort) {
    rules = allowed;
    modes = new Modes(fold, allowed);
    bounded = cutShort;
    fronts.clear();
    Front front = Front.start(modes.start());
    fronts.put(0, cutShort ? front.cutShort() : front);
  }

  /** How many clusters from the first on are as they were. */
  private int same(List<List<Occurrence>> parts, List<Cluster> old, Order before) {
    int same = 0;
    while (same < parts.size()
        && same < old.size()
        && isSame(parts.get(same), old.get(same), before)) {
      same++;
    }
    return same;
  }

  private boolean isSame(List<Occurrence> part, Cluster cluster, Order before) {
    if (part.size() != cluster.size()) {
      return false;
    }
    for (int at = 0; at < part.size(); at++) {
      if (!part.get(at).same(cluster.get(at)) || !order.isStatedAlike(part.get(at), before)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Finds the states of the rules before and after each cluster; the first cluster that differs, or
   * none where no order is lawful.
   */
  private @Nullable Integer follow(List<List<Occurrence>> parts, List<Cluster> old, int same) {
    List<Cluster> next = new ArrayList<>(old.subList(0, same));
    for (List<Occurrence> part : parts.subList(same, parts.size())) {
      next.add(new Cluster(part, order, rules));
    }
    clusters = List.copyOf(next);
    Set<Integer> states = same == 0 ? Set.of(Rules.START) : null;
    Budget budget = new Budget(STEPS);
    for (int at = Math.max(0, same - 1); at < next.size(); at++) {
      Cluster cluster = next.get(at);
      states =
          cluster.follow(
              at == 0 ? Set.of(Rules.START) : states == null ? cluster.before() : states, budget);
      boolean tangled = cluster.isTangled() && !cluster.isFeasible();
      if (states.isEmpty() || tangled) {
        bounded = tangled || budget.isSpent();
        return null;
      }
    }
    Set<Integer> good = states == null ? Set.of() : states;
    int changed = same;
    for (int at = next.size() - 1; at >= 0; at--) {
      Cluster cluster = next.get(at);
      if (at < same) {
        if (cluster.good().equals(good)) {
          break;
        }
        changed = at;
      }
      good = cluster.leadTo(good, budget);
      if (budget.isSpent()) {
        bounded = true;
        return null;
      }
    }
    return changed;
  }

  private static @Nullable LocalDate first(List<Cluster> old, List<Cluster> now, int from) {
    LocalDate one = from < old.size() ? old.get(from).first() : null;
    LocalDate other = from < now.size() ? now.get(from).first() : null;
    return one == null || (other != null && other.isBefore(one)) ? other : one;
  }

  List<Occurrence> occurrences() {
    return order.occurrences();
  }

  /** The answers from a day on as if there were none before it: adjacent ones differ. */
  List<Segment> segmentsFrom(LocalDate day) {
    List<Segment> segments = new ArrayList<>();
    for (int at = Math.max(0, clusterOn(day)); at < clusters.size(); at++) {
      LocalDate next = at + 1 < clusters.size() ? clusters.get(at + 1).first() : Bounds.OPEN_END;
      NavigableMap<LocalDate, Front> days = passage(at).days();
      for (var each : days.entrySet()) {
        LocalDate to = days.higherKey(each.getKey());
        append(segments, each.getValue(), each.getKey(), to == null ? next : to, day);
      }
    }
    return segments;
  }

  private void append(
      List<Segment> segments, Front front, LocalDate first, LocalDate to, LocalDate limit) {
    NavigableSet<LocalDate> turns = new TreeSet<>();
    front.modes().forEach(mode -> turns.addAll(fold.turns(first, to, modes.mode(mode))));
    turns.add(first);
    for (LocalDate from : turns) {
      LocalDate next = turns.higher(from);
      LocalDate end = next == null ? to : next;
      LocalDate begin = from.isBefore(limit) ? limit : from;
      if (begin.isBefore(end)) {
        Agreement.of(front, from, modes)
            .ifPresent(answer -> Segments.append(segments, new Segment(begin, end, answer)));
      }
    }
  }

  /** The answer as of the end of a day; empty where certainly nothing has happened by then. */
  Optional<Answer> asOf(LocalDate day) {
    int at = clusterOn(day);
    if (at < 0) {
      return Optional.empty();
    }
    Front front = passage(at).days().floorEntry(day).getValue();
    return Agreement.of(front, day, modes);
  }

  /** The first answer of all days; empty where nothing happens. */
  Optional<Answer> first() {
    for (int at = 0; at < clusters.size(); at++) {
      for (var each : passage(at).days().entrySet()) {
        Optional<Answer> answer = Agreement.of(each.getValue(), each.getKey(), modes);
        if (answer.isPresent()) {
          return answer;
        }
      }
    }
    return Optional.empty();
  }

  /** The last cluster that begins by a day; -1 where none does. */
  private int clusterOn(LocalDate day) {
    int low = 0;
    int high = clusters.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (clusters.get(middle).first().isAfter(day)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low - 1;
  }

  private Passage passage(int wanted) {
    var known = fronts.floorEntry(wanted);
    Front front = known.getValue();
    for (int at = known.getKey(); ; at++) {
      Passage passage = through(clusters.get(at), front);
      front = bounded ? passage.end() : passage.end().settled(modes.numbers());
      keep(at + 1, front);
      if (at == wanted) {
        return passage;
      }
    }
  }

  /** Every so many for ever, and the last ones. */
  private void keep(int at, Front front) {
    fronts.put(at, front);
    int former = at - KEPT;
    if (former > 0 && former % KEPT != 0) {
      fronts.remove(former);
    }
  }

  private Passage through(Cluster cluster, Front front) {
    if (!cluster.isFeasible()) {
      return Superset.through(cluster, front, modes);
    }
    Budget budget = new Budget(STEPS);
    Passage passage = Sweep.through(cluster, front, modes, budget);
    return budget.isSpent() ? passage.cutShort() : passage;
  }
}
