package org.diplomaticrecord.api.fold.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diplomaticrecord.api.fold.Recorded;
import org.diplomaticrecord.api.fold.oracle.PossibleOrders.Past;
import org.diplomaticrecord.api.timeline.Lens;
import org.diplomaticrecord.api.value.Kind;

/** What a reading of a subject means, by brute force. */
public final class Oracle {
  private record Days(LocalDate from, LocalDate until) {
    boolean include(LocalDate day) {
      return !day.isBefore(from) && day.isBefore(until);
    }
  }

  private final List<Turn> turns;

  /** All that any history comes to, each with the days as of which one does. */
  private final Map<Outcome, Set<Days>> outcomes = new LinkedHashMap<>();

  private Oracle(Kind kind, List<Turn> turns) {
    this.turns = turns;
    for (Past past : PossibleOrders.pasts(turns)) {
      outcomes
          .computeIfAbsent(PlainFold.outcome(kind, past.turns()), _ -> new LinkedHashSet<>())
          .add(new Days(past.from(), past.until()));
    }
  }

  public static Oracle of(Kind kind, List<Recorded> history, Lens lens) {
    return new Oracle(kind, Turn.of(Said.of(history, lens)));
  }

  /** How many turns of events a reading tells of: the orders to try grow with their faculty. */
  public static int turns(List<Recorded> history, Lens lens) {
    return Turn.of(Said.of(history, lens)).size();
  }

  /** Whether the rules of the kind leave an order of all that is told. */
  public static boolean isLawful(List<Recorded> history, Lens lens) {
    return PossibleOrders.areLawful(Turn.of(Said.of(history, lens)));
  }

  /** What can be so as of the end of a day; empty where certainly nothing has happened. */
  public Optional<Expected> asOf(LocalDate day) {
    List<Outcome> possible = new ArrayList<>();
    outcomes.forEach((outcome, days) -> {
      if (days.stream().anyMatch(each -> each.include(day))) {
        possible.addAll(outcome.on(day));
      }
    });
    return possible.stream().noneMatch(Outcome::hasBegun)
        ? Optional.empty()
        : Optional.of(
            new Expected(
                possible, turns, possible.stream().allMatch(each -> each.isWithinSight(day))));
  }
}
