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
 * Up to which day a timeline is settled: what happens from then on cannot change what was possible before. What comes
 * later rules out an order of what overlaps before, if it cannot lawfully follow it. So a day settles all before it if
 * nothing can have happened on both sides of it and all lawful orders before it come to one state.
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

  /**
   * The last day, not after a given one, that settles what is before it; {@link Bounds#OPEN_START} where none does, or
   * the whole timeline has no lawful order, or it is not known whether it has.
   */
  static <S> LocalDate notAfter(LocalDate limit, Timeline timeline, Law<S> law) {
    Settled<S> settled = new Settled<>(law);
    settled.follow(timeline.happenings(), limit);
    return settled.known && !settled.states.isEmpty() ? settled.day : Bounds.OPEN_START;
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
      if (overlapping.stream().allMatch(each -> leaves(state, each))) {
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
    }
    for (Happening next : left) {
      if (left.stream().noneMatch(other -> other.bounds().before(next.bounds()))
          && law.next(state, next.statement().entry()) instanceof Step.Lawful<S>(S after)) {
        through(left.stream().filter(other -> other != next).toList(), after, ends);
      }
    }
  }
}
