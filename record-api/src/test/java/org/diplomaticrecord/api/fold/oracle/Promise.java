package org.diplomaticrecord.api.fold.oracle;

import java.time.LocalDate;
import org.diplomaticrecord.api.entry.YearlyInterval;
import org.diplomaticrecord.api.value.Bounds;
import org.diplomaticrecord.api.value.Edtf;

/** What a date told in advance comes to. */
sealed interface Promise {
  /**
   * A measure is prolonged up to a day; what is so after it nobody has said.
   *
   * @param by the position of what says so
   */
  record Term(Edtf until, long by) implements Promise {
    boolean canBeOver(LocalDate day) {
      LocalDate lastDay = until.end().orElse(until.start()).earliest();
      return day.isAfter(lastDay);
    }
  }

  /**
   * It comes back every year.
   *
   * @param begun the turn from which on it does
   */
  record Yearly(YearlyInterval days, Turn begun) implements Promise {
    /** A hundred years before and after it began. */
    boolean isWithinSight(LocalDate day) {
      LocalDate earliest = begun.days().earliest();
      LocalDate latest = begun.days().latest();
      int year = (latest.equals(Bounds.OPEN_END) ? earliest : latest).getYear();
      return Math.abs(day.getYear() - year) < 100;
    }

    boolean runsOn(LocalDate day) {
      String now = monthDay(day.toString(), day);
      String from = monthDay(days.from(), day);
      String to = monthDay(days.to(), day);
      boolean hasBegun = from.compareTo(now) <= 0;
      boolean goesOn = now.compareTo(to) <= 0;
      return from.compareTo(to) <= 0 ? hasBegun && goesOn : hasBegun || goesOn;
    }

    /** The end of February is its last day, whether or not that is the 29th. */
    private static String monthDay(String date, LocalDate year) {
      String monthDay = date.substring(date.length() - "MM-DD".length());
      return monthDay.equals("02-29") && !year.isLeapYear() ? "02-28" : monthDay;
    }

    /** When the run of a day began; where it may have begun in the midst of one, when it began. */
    Edtf since(LocalDate day) {
      LocalDate first = day;
      while (runsOn(first.minusDays(1))) {
        first = first.minusDays(1);
      }
      return begun.days().latest().isAfter(first) ? begun.when() : Edtf.of(first.toString());
    }
  }
}
