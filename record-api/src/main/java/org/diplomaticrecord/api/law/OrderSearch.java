package org.diplomaticrecord.api.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diplomaticrecord.api.law.LawfulOrder.Found;
import org.diplomaticrecord.api.law.LawfulOrder.None;
import org.diplomaticrecord.api.timeline.Happening;
import org.diplomaticrecord.api.timeline.Statement;
import org.diplomaticrecord.api.value.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * The search for a lawful order: depth first, nearest to the order of valid time, never twice from
 * the same state with the same happenings left. Where days are known it takes one step a happening.
 *
 * <p>An order is allowed by the dates if nothing stands before what was certainly earlier: then
 * days can be given to all, each within its bounds and none before the day of the one standing
 * before it.
 */
final class OrderSearch<S> {
  /** Steps after which dates that overlap too much are given up. */
  private static final int PATIENCE = 50_000;

  private static final int NOTHING = -1;

  private record Met<S>(BitSet left, S state) {}

  private record Placed<S>(int at, S before) {}

  private final List<Happening> happenings;
  private final int early;
  private final Law<S> law;
  private final BitSet left = new BitSet();
  private final List<Placed<S>> placed = new ArrayList<>();
  private final Set<Met<S>> deadEnds = new HashSet<>();
  private @Nullable None failure;
  private int furthest = -1;

  /**
   * @param happenings in the order of valid time; with {@code early} given, each of the two parts
   *     is
   * @param early how many from the first on come before all others
   */
  OrderSearch(List<Happening> happenings, int early, Law<S> law) {
    this.happenings = happenings;
    this.early = early;
    this.law = law;
    left.set(0, happenings.size());
  }

  LawfulOrder run() {
    S state = law.start();
    int from = 0;
    for (int steps = 0; steps < PATIENCE + happenings.size(); steps++) {
      if (left.isEmpty()) {
        return new Found(placed.stream().map(each -> happenings.get(each.at())).toList());
      }
      int next = candidate(from);
      if (next != NOTHING) {
        S after = after(state, next);
        if (after == null || leadsNowhere(next, after)) {
          from = next + 1;
        } else {
          placed.add(new Placed<>(next, state));
          left.clear(next);
          state = after;
          from = 0;
        }
      } else if (placed.isEmpty()) {
        return failure == null ? tangled() : failure;
      } else {
        deadEnds.add(new Met<>((BitSet) left.clone(), state));
        Placed<S> last = placed.removeLast();
        left.set(last.at());
        // An end is never in the way of what is judged: if it leads nowhere now, putting it later
        // does not help.
        from = happenings.get(last.at()).ends() ? happenings.size() : last.at() + 1;
        state = last.before();
      }
    }
    return tangled();
  }

  /**
   * The state after a happening; none where it is unlawful. That a thing ended is part of its own
   * entry.
   */
  private @Nullable S after(S state, int at) {
    Happening happening = happenings.get(at);
    if (happening.ends()) {
      return state;
    }
    return switch (law.next(state, happening.statement().entry())) {
      case Step.Lawful<S>(S after) -> after;
      case Step.Unlawful<S>(String rule, String message) -> {
        remember(rule, message, happening);
        yield null;
      }
    };
  }

  /**
   * The first happening left, from a place on, before which nothing else that is left must come.
   */
  private int candidate(int from) {
    int first = left.nextSetBit(0);
    int end = first < early ? early : happenings.size();
    LocalDate earliestEnd = Bounds.OPEN_END;
    for (int at = first; at != NOTHING && at < end; at = left.nextSetBit(at + 1)) {
      Bounds bounds = happenings.get(at).bounds();
      if (bounds.earliest().isAfter(earliestEnd)) {
        return NOTHING;
      }
      if (at >= from && !isBeforeWhatItCameAfter(at)) {
        return at;
      }
      if (bounds.latest().isBefore(earliestEnd)) {
        earliestEnd = bounds.latest();
      }
    }
    return NOTHING;
  }

  /** A thing ends after it began, and some entries say what they came after. */
  private boolean isBeforeWhatItCameAfter(int at) {
    Happening next = happenings.get(at);
    Statement said = next.statement();
    Long after = next.ends() ? Long.valueOf(said.root()) : said.after();
    return after != null
        && left.stream()
            .filter(other -> other != at)
            .mapToObj(happenings::get)
            .anyMatch(other -> !other.ends() && other.statement().root() == after);
  }

  private boolean leadsNowhere(int next, S after) {
    if (deadEnds.isEmpty()) {
      return false;
    }
    BitSet without = (BitSet) left.clone();
    without.clear(next);
    return deadEnds.contains(new Met<>(without, after));
  }

  private void remember(String rule, String message, Happening failing) {
    if (placed.size() > furthest) {
      furthest = placed.size();
      failure =
          new None(
              rule,
              message,
              failing,
              placed.isEmpty() ? null : happenings.get(placed.getLast().at()));
    }
  }

  private None tangled() {
    return new None(
        "history.tangled",
        "So many dates overlap that no lawful order of them was found. Date some of these entries more precisely.",
        failure == null ? happenings.getFirst() : failure.failing(),
        failure == null ? null : failure.before());
  }
}
