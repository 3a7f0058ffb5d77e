package org.diplomaticrecord.api.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import org.diplomaticrecord.api.value.InvalidField;

/**
 * Days that come back every year, both ends included. From a later to an earlier day it runs over
 * the new year.
 *
 * @param from the first day, {@code MM-DD}
 * @param to the last day, {@code MM-DD}
 */
public record YearlyInterval(String from, String to) {
  public YearlyInterval {
    monthDay("from", from);
    monthDay("to", to);
  }

  /** Whether the interval runs on this day. */
  public boolean includes(LocalDate day) {
    MonthDay on = MonthDay.from(day);
    MonthDay first = monthDay("from", from);
    MonthDay last = monthDay("to", to);
    return first.isAfter(last)
        ? !on.isBefore(first) || !on.isAfter(last)
        : !on.isBefore(first) && !on.isAfter(last);
  }

  private static MonthDay monthDay(String field, String text) {
    try {
      return MonthDay.parse("--" + InvalidField.present(field, text));
    } catch (DateTimeException e) {
      throw new InvalidField(
          field, "'%s' is no day of the year: it is written MM-DD".formatted(text));
    }
  }
}
