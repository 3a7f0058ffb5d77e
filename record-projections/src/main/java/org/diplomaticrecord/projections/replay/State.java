package org.diplomaticrecord.projections.replay;

import java.time.LocalDate;
import java.util.Comparator;
import org.diplomaticrecord.projections.fold.Rectangle;
import org.diplomaticrecord.projections.state.StateRow;
import org.jspecify.annotations.Nullable;

/**
 * How a subject stood, as a reader of the projections finds it: the columns by which lists choose,
 * and the item they answer.
 *
 * @param kind the kind of the subject, whatever a planted row may say
 * @param item absent where there is none
 */
record State(
    String kind,
    LocalDate validFrom,
    LocalDate validTo,
    long recordedFrom,
    long recordedTo,
    Columns columns,
    @Nullable String item) {
  /** The order of the rectangles of a subject. */
  static final Comparator<State> ORDER =
      Comparator.comparing(State::validFrom)
          .thenComparingLong(State::recordedFrom)
          .thenComparing(State::validTo)
          .thenComparingLong(State::recordedTo)
          .thenComparing(State::toString);

  static State of(StateRow row, String item) {
    return new State(
        row.address().subject().kind().word(),
        row.validFrom(),
        row.validTo(),
        row.recordedFrom(),
        row.recordedTo(),
        Columns.of(row),
        item);
  }

  /** The same without its rectangle: how it stood on the one day that is asked for. */
  State onTheDay() {
    return new State(kind, LocalDate.MIN, LocalDate.MAX, 0, Rectangle.OPEN, columns, item);
  }

  boolean holdsWith(State other) {
    return validFrom.isBefore(other.validTo)
        && other.validFrom.isBefore(validTo)
        && recordedFrom < other.recordedTo
        && other.recordedFrom < recordedTo;
  }
}
