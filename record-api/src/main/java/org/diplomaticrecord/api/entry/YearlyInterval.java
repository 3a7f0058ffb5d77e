package org.diplomaticrecord.api.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.diplomaticrecord.api.value.InvalidField;

/**
 * Days that come back every year, both ends included. From a later to an earlier day it runs over
 * the new year. 29 February is the last day of February in every year.
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
    LocalDate first = monthDay("from", from).atYear(day.getYear());
    LocalDate last = monthDay("to", to).atYear(day.getYear());
    return first.isAfter(last)
        ? !day.isBefore(first) || !day.isAfter(last)
        : !day.isBefore(first) && !day.isAfter(last);
  }

  /** The day on which the interval that runs on a day began. */
  public LocalDate beginning(LocalDate day) {
    LocalDate first = monthDay("from", from).atYear(day.getYear());
    return first.isAfter(day) ? monthDay("from", from).atYear(day.getYear() - 1) : first;
  }

  /** The days from which on it runs, and from which on it does not, in a year. */
  public List<LocalDate> turns(int year) {
    return List.of(
        monthDay("from", from).atYear(year), monthDay("to", to).atYear(year).plusDays(1));
  }

  private static MonthDay monthDay(String field, String text) {
    try {
      return MonthDay.parse("--" + InvalidField.present(field, text));
    } catch (DateTimeException e) {
      throw new InvalidField(
          field,
          "%s is no day of the year: it is written MM-DD".formatted(InvalidField.shown(text)));
    }
  }
}
