package org.diplomaticrecord.api.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.diplomaticrecord.api.law.LawfulOrder.Found;
import org.diplomaticrecord.api.law.LawfulOrder.None;
import org.diplomaticrecord.api.timeline.Happening;
import org.diplomaticrecord.api.timeline.Timeline;

/** What can have been, where dates are imprecise. */
public final class PossibleHistories {
  private PossibleHistories() {}

  /**
   * Every history that can have been as of the end of a day: all that has certainly happened, and of what has possibly
   * happened none, the first, the first two … Counts no lawful order allows are left out; if that leaves none, as may
   * be in a narrowed reading, all are kept in the order of valid time.
   *
   * @return at least one history; the one with the fewest happenings first
   */
  public static <S> List<List<Happening>> asOf(Timeline timeline, LocalDate asOf, Law<S> law) {
    List<Happening> certain = new ArrayList<>();
    List<Happening> possible = new ArrayList<>();
    for (Happening happening : timeline.happenings()) {
      if (happening.bounds().certainBy(asOf)) {
        certain.add(happening);
      } else if (happening.bounds().possibleBy(asOf)) {
        possible.add(happening);
      }
    }
    List<List<Happening>> lawful = new ArrayList<>();
    List<List<Happening>> all = new ArrayList<>();
    for (int count = 0; count <= possible.size(); count++) {
      List<Happening> candidate = new ArrayList<>(certain);
      candidate.addAll(possible.subList(0, count));
      candidate.sort(null);
      all.add(candidate);
      switch (LawfulOrder.of(candidate, law)) {
        case Found(var ordered) -> lawful.add(ordered);
        case None _ -> {}
      }
    }
    return lawful.isEmpty() ? all : lawful;
  }
}
