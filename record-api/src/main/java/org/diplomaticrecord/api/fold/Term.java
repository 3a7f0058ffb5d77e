package org.diplomaticrecord.api.fold;

import java.time.LocalDate;
import java.util.Optional;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.value.Bounds;
import org.diplomaticrecord.api.value.Edtf;

/** The last day of a state that is dated from one day to another: it holds on that day still. */
final class Term {
  private Term() {}

  /**
   * The days from one of which on it is over; empty where the entry states no end, or an open one.
   */
  static Optional<Bounds> over(Entry entry) {
    return entry.dated().endKind() == Edtf.End.OPEN
        ? Optional.empty()
        : entry.dated().end().map(Term::dayAfter);
  }

  /** The first day on which it can be over. */
  static LocalDate over(Edtf until) {
    Bounds last = until.end().orElseGet(until::start);
    return dayAfter(last.earliest());
  }

  private static Bounds dayAfter(Bounds last) {
    return new Bounds(dayAfter(last.earliest()), dayAfter(last.latest()));
  }

  private static LocalDate dayAfter(LocalDate day) {
    return day.equals(Bounds.OPEN_START) || day.equals(Bounds.OPEN_END) ? day : day.plusDays(1);
  }
}
