package org.diplomaticrecord.api.fold.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.value.Bounds;

/**
 * Every order in which turns can have happened, tried one by one. Where what is said to come after
 * something leaves no order, nothing of that kind is looked at; where the rules leave none, they
 * are not.
 */
final class PossibleOrders {
  /**
   * What has happened, in this order, as of some days.
   *
   * @param from the first of these days
   * @param until the day after the last of them; {@link Bounds#OPEN_END} where there is none
   */
  record Past(List<Turn> turns, LocalDate from, LocalDate until) {}

  private final List<Turn> turns;
  private final boolean heedAfter;
  private final boolean heedRules;
  private final List<Past> pasts = new ArrayList<>();

  private PossibleOrders(List<Turn> turns, boolean heedAfter, boolean heedRules) {
    this.turns = turns;
    this.heedAfter = heedAfter;
    this.heedRules = heedRules;
  }

  /** Every past that can have been, as of whatever day. */
  static List<Past> pasts(List<Turn> turns) {
    boolean heedAfter = new PossibleOrders(turns, true, false).exists();
    PossibleOrders lawful = new PossibleOrders(turns, heedAfter, true);
    if (lawful.follow(new ArrayList<>())) {
      return lawful.pasts;
    }
    PossibleOrders any = new PossibleOrders(turns, heedAfter, false);
    any.follow(new ArrayList<>());
    return any.pasts;
  }

  /** Whether the rules leave an order. */
  static boolean areLawful(List<Turn> turns) {
    boolean heedAfter = new PossibleOrders(turns, true, false).exists();
    return new PossibleOrders(turns, heedAfter, true).exists();
  }

  private boolean exists() {
    return exists(new ArrayList<>());
  }

  private boolean exists(List<Turn> before) {
    if (before.size() == turns.size()) {
      return true;
    }
    for (Turn next : turns) {
      if (canFollow(before, next)) {
        before.add(next);
        boolean found = exists(before);
        before.removeLast();
        if (found) {
          return true;
        }
      }
    }
    return false;
  }

  /** Goes on from here in every way; whether any of them reaches the end. */
  private boolean follow(List<Turn> before) {
    boolean reaches = before.size() == turns.size();
    int at = pasts.size();
    for (Turn next : turns) {
      if (canFollow(before, next)) {
        before.add(next);
        reaches |= follow(before);
        before.removeLast();
      }
    }
    if (reaches) {
      add(before, at);
    }
    return reaches;
  }

  private void add(List<Turn> before, int at) {
    LocalDate from = Bounds.OPEN_START;
    LocalDate until = Bounds.OPEN_END;
    for (Turn turn : turns) {
      if (before.contains(turn)) {
        from = turn.days().earliest().isAfter(from) ? turn.days().earliest() : from;
      } else {
        until = turn.days().latest().isBefore(until) ? turn.days().latest() : until;
      }
    }
    if (from.isBefore(until)) {
      pasts.add(at, new Past(List.copyOf(before), from, until));
    }
  }

  private boolean canFollow(List<Turn> before, Turn next) {
    return !before.contains(next)
        && turns.stream()
            .allMatch(
                other -> other.equals(next) || before.contains(other) || !mustPrecede(other, next))
        && (!heedRules || next.ends() || Lawful.next(entries(before), next.entry()));
  }

  private static List<Entry> entries(List<Turn> before) {
    return before.stream().filter(turn -> !turn.ends()).map(Turn::entry).toList();
  }

  private boolean mustPrecede(Turn one, Turn other) {
    boolean isDatedBefore = one.days().latest().isBefore(other.days().earliest());
    boolean isBeginning = !one.ends() && other.ends() && one.said().equals(other.said());
    boolean isNamed =
        heedAfter
            && !one.ends()
            && !other.ends()
            && other.said().after() != null
            && other.said().after() == one.said().root();
    return isDatedBefore || isBeginning || isNamed;
  }
}
