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
import org.diplomaticrecord.api.value.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * The search for a lawful order: depth first, nearest to the order of valid time, never twice from the same state with
 * the same happenings left. Where days are known it takes one step a happening.
 */
final class OrderSearch<S> {
  /** Steps after which a tangle of overlapping dates counts as unlawful. */
  private static final int PATIENCE = 50_000;

  private record Met(BitSet left, @Nullable Object state) {}

  private record Placed<S>(int at, S before) {}

  private final List<Happening> happenings;
  private final Law<S> law;
  private final BitSet left = new BitSet();
  private final List<Placed<S>> placed = new ArrayList<>();
  private final Set<Met> deadEnds = new HashSet<>();
  private int furthest = -1;
  private @Nullable None failure;

  OrderSearch(List<Happening> happenings, Law<S> law) {
    this.happenings = happenings;
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
      if (next < 0) {
        if (placed.isEmpty()) {
          break;
        }
        deadEnds.add(new Met((BitSet) left.clone(), state));
        Placed<S> last = placed.removeLast();
        left.set(last.at());
        state = last.before();
        from = last.at() + 1;
        continue;
      }
      switch (step(state, happenings.get(next))) {
        case Step.Lawful<S>(S after) when !leadsNowhere(next, after) -> {
          placed.add(new Placed<>(next, state));
          left.clear(next);
          state = after;
          from = 0;
        }
        case Step.Lawful<S> _ -> from = next + 1;
        case Step.Unlawful<S>(String rule, String message) -> {
          remember(rule, message, next);
          from = next + 1;
        }
      }
    }
    return failure == null ? tangled() : failure;
  }

  /** Only beginnings are judged: that a thing ended is part of its own entry. */
  private Step<S> step(S state, Happening happening) {
    return happening.ends() ? new Step.Lawful<>(state) : law.next(state, happening.statement().entry());
  }

  /** The first happening left, from a place on, before which nothing else that is left must come. */
  private int candidate(int from) {
    LocalDate first = Bounds.OPEN_END;
    int end = left.length();
    for (int at = left.nextSetBit(0); at >= 0; at = left.nextSetBit(at + 1)) {
      Happening happening = happenings.get(at);
      if (happening.bounds().earliest().isAfter(first)) {
        end = at;
        break;
      }
      if (happening.bounds().latest().isBefore(first)) {
        first = happening.bounds().latest();
      }
    }
    int next = left.nextSetBit(from);
    while (next >= 0 && next < end && endsBeforeItBegins(next)) {
      next = left.nextSetBit(next + 1);
    }
    return next >= 0 && next < end ? next : -1;
  }

  private boolean endsBeforeItBegins(int at) {
    Happening end = happenings.get(at);
    return end.ends()
        && left.stream().anyMatch(other -> other != at && happenings.get(other).statement().equals(end.statement()));
  }

  private boolean leadsNowhere(int next, S after) {
    if (deadEnds.isEmpty()) {
      return false;
    }
    BitSet without = (BitSet) left.clone();
    without.clear(next);
    return deadEnds.contains(new Met(without, after));
  }

  private void remember(String rule, String message, int failing) {
    if (placed.size() > furthest) {
      furthest = placed.size();
      failure =
          new None(rule, message, happenings.get(failing), placed.isEmpty() ? null : happenings.get(placed.getLast().at()));
    }
  }

  private None tangled() {
    return new None("history.tangled",
        "The dates overlap so much that no lawful order was found; give some of them more precisely.",
        happenings.getFirst(), null);
  }
}
