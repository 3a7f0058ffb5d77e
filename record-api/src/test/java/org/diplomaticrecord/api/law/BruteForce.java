package org.diplomaticrecord.api.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diplomaticrecord.api.timeline.Happening;
import org.diplomaticrecord.api.value.Bounds;

/**
 * Lawful orders by the book: every order is tried, days are given to it, and the law is asked from
 * the first on.
 */
final class BruteForce {
  private BruteForce() {}

  /** The first lawful order, in the order of valid time, in which days can be given to all. */
  static Optional<List<Happening>> lawfulOrder(List<Happening> happenings, Law<?> law) {
    return first(new ArrayList<>(), happenings, law);
  }

  private static Optional<List<Happening>> first(
      List<Happening> chosen, List<Happening> left, Law<?> law) {
    if (left.isEmpty()) {
      return keeps(chosen, law) ? Optional.of(List.copyOf(chosen)) : Optional.empty();
    }
    for (int at = 0; at < left.size(); at++) {
      List<Happening> more = new ArrayList<>(chosen);
      more.add(left.get(at));
      List<Happening> fewer = new ArrayList<>(left);
      fewer.remove(at);
      Optional<List<Happening>> found = haveDays(more) ? first(more, fewer, law) : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Gives each the first day it can have after the one before. */
  private static boolean haveDays(List<Happening> order) {
    LocalDate day = Bounds.OPEN_START;
    for (Happening happening : order) {
      day = day.isAfter(happening.bounds().earliest()) ? day : happening.bounds().earliest();
      if (day.isAfter(happening.bounds().latest())) {
        return false;
      }
    }
    return true;
  }

  private static <S> boolean keeps(List<Happening> order, Law<S> law) {
    S state = law.start();
    List<Long> begun = new ArrayList<>();
    for (Happening happening : order) {
      if (happening.ends()) {
        if (!begun.contains(happening.statement().sequence())) {
          return false;
        }
      } else if (law.next(state, happening.statement().entry())
          instanceof Step.Lawful<S>(S after)) {
        state = after;
        begun.add(happening.statement().sequence());
      } else {
        return false;
      }
    }
    return true;
  }
}
