package org.diplomaticrecord.api.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.diplomaticrecord.api.value.Bounds;

/**
 * What one reading says happened to a subject, in the order of valid time.
 *
 * @param happenings earliest day first, then latest day, then the order in which they were recorded
 */
public record Timeline(List<Happening> happenings) {
  /** The timeline of statements in any order. */
  public static Timeline of(List<Statement> statements) {
    return new Timeline(Happening.sorted(statements));
  }

  /** The timeline of a whole history under a lens. */
  public static Timeline of(List<? extends RecordEvent> history, Lens lens) {
    return of(Reading.of(history, lens).statements());
  }

  /** This timeline with what one more statement says happened. */
  public Timeline with(Statement statement) {
    List<Happening> all = new ArrayList<>(happenings);
    Happening.of(statement)
        .forEach(each -> all.add(-Collections.binarySearch(all, each) - 1, each));
    return new Timeline(Collections.unmodifiableList(all));
  }

  /**
   * The days on which the answer can change: the state is the same from one to the day before the
   * next. The first is {@link Bounds#OPEN_START} where something may have happened at any time
   * before.
   */
  public NavigableSet<LocalDate> turningPoints() {
    return turningPointsFrom(Bounds.OPEN_START);
  }

  /** Those of the {@link #turningPoints} that are not before a day. */
  public NavigableSet<LocalDate> turningPointsFrom(LocalDate first) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    for (Happening happening : happenings) {
      Bounds bounds = happening.bounds();
      if (!bounds.earliest().isBefore(first)) {
        days.add(bounds.earliest());
      }
      if (!bounds.latest().isBefore(first) && !bounds.latest().equals(Bounds.OPEN_END)) {
        days.add(bounds.latest());
      }
    }
    return days;
  }
}
