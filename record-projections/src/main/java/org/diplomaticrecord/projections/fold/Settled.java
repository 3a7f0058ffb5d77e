package org.diplomaticrecord.projections.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diplomaticrecord.api.law.Law;
import org.diplomaticrecord.api.law.Step;
import org.diplomaticrecord.api.timeline.Happening;
import org.diplomaticrecord.api.timeline.Timeline;
import org.diplomaticrecord.api.value.Bounds;

/**
 * Up to which day a timeline is settled: what happens from then on cannot change what was possible
 * before. What comes later rules out an order of what overlaps before, if it cannot lawfully follow
 * it. So a day settles all before it if nothing can have happened on both sides of it and all
 * lawful orders before it come to one state.
 */
final class Settled<S> {
  /** Of more happenings than these that overlap, the orders are not looked through. */
  private static final int OVERLAPPING = 5;

  private final Law<S> law;
  private Set<S> states;
  private boolean known = true;
  private LocalDate day = Bounds.OPEN_START;

  private Settled(Law<S> law) {
    this.law = law;
    this.states = Set.of(law.start());
  }

  /** What settles a timeline, at a given day at the latest. */
  static <S> Settled<S> notAfter(LocalDate limit, Timeline timeline, Law<S> law) {
    Settled<S> settled = new Settled<>(law);
    settled.follow(timeline.happenings(), limit);
    return settled;
  }

  /**
   * Whether the whole timeline has a lawful order, and that is known; if not, no day settles
   * anything.
   */
  boolean isLawful() {
    return known && !states.isEmpty();
  }

  /** The last day that settles what is before it. */
  LocalDate day() {
    return day;
  }

  private void follow(List<Happening> happenings, LocalDate limit) {
    List<Happening> overlapping = new ArrayList<>();
    LocalDate latest = Bounds.OPEN_START;
    for (Happening happening : happenings) {
      // That a thing ended is part of its own entry: the law does not look at it.
      if (happening.ends()) {
        continue;
      }
      LocalDate earliest = happening.bounds().earliest();
      if (earliest.isAfter(latest)) {
        through(overlapping);
        overlapping.clear();
        settle(latest, earliest.isBefore(limit) ? earliest : limit);
      }
      overlapping.add(happening);
      latest = happening.bounds().latest().isAfter(latest) ? happening.bounds().latest() : latest;
    }
    through(overlapping);
    settle(latest, limit);
  }

  private void settle(LocalDate latest, LocalDate next) {
    if (states.size() == 1 && latest.isBefore(next)) {
      day = next;
    }
  }

  private void through(List<Happening> overlapping) {
    Set<S> after = new HashSet<>();
    for (S state : states) {
      if (overlapping.size() <= 1) {
        through(overlapping, state, after);
      } else if (overlapping.stream().allMatch(each -> leaves(state, each))) {
        after.add(state);
      } else if (overlapping.size() <= OVERLAPPING) {
        through(overlapping, state, after);
      } else {
        known = false;
      }
    }
    states = after;
  }

  private boolean leaves(S state, Happening happening) {
    return law.next(state, happening.statement().entry()) instanceof Step.Lawful<S>(S after)
        && after.equals(state);
  }

  private void through(List<Happening> left, S state, Set<S> ends) {
    if (left.isEmpty()) {
      ends.add(state);
      return;
    }
    for (Happening next : left) {
      if (nothingIsBefore(next, left)
          && law.next(state, next.statement().entry()) instanceof Step.Lawful<S>(S after)) {
        through(without(next, left), after, ends);
      }
    }
  }

  private static List<Happening> without(Happening taken, List<Happening> happenings) {
    List<Happening> left = new ArrayList<>(happenings);
    left.remove(taken);
    return left;
  }

  private static boolean nothingIsBefore(Happening next, List<Happening> left) {
    return left.size() == 1
        || left.stream().noneMatch(other -> other.bounds().before(next.bounds()));
  }
}
