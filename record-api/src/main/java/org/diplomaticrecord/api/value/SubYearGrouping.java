package org.diplomaticrecord.api.value;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * A season, quarter, quadrimester or half of a year, written in the place of the month (ISO
 * 8601-2:2019, sub-year groupings; EDTF, levels 1 and 2).
 *
 * @param first the first month it can begin with: 1 is January of the year, 0 the month before
 * @param last the last month it can end with: 13 is January of the next year
 * @param length how many months it lasts
 * @param anywhere whether its number leaves open which half of the earth is meant
 */
record SubYearGrouping(int first, int last, int length, boolean anywhere) {
  /**
   * The grouping with a number. The standard names no months of a season. They are read as
   * meteorologists count them, three whole months each, and where the number leaves the hemisphere
   * open as in the northern one. The season over the new year is called after the year it begins in
   * by some and after the one it ends in by others: both are possible.
   *
   * @return null if none has this number
   */
  static @Nullable SubYearGrouping of(int number) {
    return switch (number) {
      case 21, 25, 31 -> season(number, 3, 5);
      case 22, 26, 32 -> season(number, 6, 8);
      case 23, 27, 29 -> season(number, 9, 11);
      case 24, 28, 30 -> season(number, 0, 14);
      case 33, 34, 35, 36 -> part(number - 33, 3);
      case 37, 38, 39 -> part(number - 37, 4);
      case 40, 41 -> part(number - 40, 6);
      default -> null;
    };
  }

  private static SubYearGrouping season(int number, int first, int last) {
    return new SubYearGrouping(first, last, 3, number < 25);
  }

  private static SubYearGrouping part(int index, int length) {
    return new SubYearGrouping(index * length + 1, (index + 1) * length, length, false);
  }

  LocalDate firstDay(int year) {
    return LocalDate.of(year, 1, 1).plusMonths(first - 1);
  }

  LocalDate lastDay(int year) {
    return LocalDate.of(year, 1, 1).plusMonths(last).minusDays(1);
  }

  Period unit() {
    return Period.ofMonths(length);
  }
}
