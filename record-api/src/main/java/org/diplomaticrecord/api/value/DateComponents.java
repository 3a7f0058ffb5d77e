package org.diplomaticrecord.api.value;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * One date, component by component. A component that is not written is {@link Digits#UNKNOWN}.
 *
 * @param grouping the part of the year in the place of the month, if there is one
 * @param qualified the place of the coarsest component that is qualified, {@link #NONE} if none is
 */
record DateComponents(
    Digits year, Digits month, @Nullable SubYearGrouping grouping, Digits day, int qualified) {
  static final int YEAR = 0;
  static final int MONTH = 1;
  static final int DAY = 2;
  static final int NONE = 3;

  /** Whether its bounds rest on more than its digits. */
  boolean approximate() {
    return qualified != NONE || (grouping != null && grouping.anywhere());
  }

  /** The days it can mean; null if there is no such day. */
  @Nullable Bounds bounds() {
    LocalDate first = grouping == null ? day(1) : grouping.firstDay(year.lowest());
    LocalDate last = grouping == null ? day(-1) : grouping.lastDay(year.highest());
    return first == null || last == null ? null : within(first, last);
  }

  /** The first day it can mean, or counting downwards the last. */
  private @Nullable LocalDate day(int step) {
    for (int y = edge(year, step); year.spans(y); y += step) {
      for (int m = Math.clamp(edge(month, step), 1, 12);
          year.canBe(y) && month.spans(m) && m >= 1 && m <= 12;
          m += step) {
        LocalDate found = month.canBe(m) ? day(YearMonth.of(y, m), step) : null;
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private @Nullable LocalDate day(YearMonth in, int step) {
    int length = in.lengthOfMonth();
    for (int d = Math.clamp(edge(day, step), 1, length);
        day.spans(d) && d >= 1 && d <= length;
        d += step) {
      if (day.canBe(d)) {
        return in.atDay(d);
      }
    }
    return null;
  }

  private static int edge(Digits digits, int step) {
    return step > 0 ? digits.lowest() : digits.highest();
  }

  private Bounds within(LocalDate first, LocalDate last) {
    LocalDate earliest = first;
    LocalDate latest = last;
    if (qualified != NONE) {
      Period unit = unit(qualified);
      earliest = first.minus(unit);
      latest = last.plus(unit);
      if (!day.known()) {
        // The last of February and a month is the last of March.
        latest = latest.with(TemporalAdjusters.lastDayOfMonth());
      }
    }
    return new Bounds(
        earliest.isBefore(Bounds.FIRST_DAY) ? Bounds.OPEN_START : earliest,
        latest.isAfter(Bounds.LAST_DAY) ? Bounds.OPEN_END : latest);
  }

  /** By how much a component differs from its neighbour; a coarser one's where it is not known. */
  private Period unit(int component) {
    return switch (component) {
      case DAY -> day.known() ? Period.ofDays(1) : unit(MONTH);
      case MONTH ->
          grouping != null ? grouping.unit() : month.known() ? Period.ofMonths(1) : unit(YEAR);
      default -> Period.ofYears(year.step());
    };
  }
}
