package org.diplomaticrecord.api.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Some years, day by day, and dates of them. A day is in a date if it is written like it, as far as
 * the date is written; in one that is qualified also if it is in a neighbour of it.
 */
final class CalendarOfDays {
  private static final int FIRST = 1990;
  private static final int LAST = 2019;

  /** Enough on both sides for the neighbours of a decade. */
  private final List<LocalDate> all =
      LocalDate.of(FIRST - 21, 1, 1).datesUntil(LocalDate.of(LAST + 22, 1, 1)).toList();

  private final List<String> written = all.stream().map(LocalDate::toString).toList();

  /** A date and the days it can mean, from the first to the last; none if there is no such day. */
  record Sample(String text, List<LocalDate> days) {}

  List<LocalDate> days(Predicate<LocalDate> wanted) {
    return all.stream().filter(wanted).toList();
  }

  /** A date of any form, now and then impossible. */
  Sample sample(Random random) {
    int year = random.nextInt(FIRST, LAST + 1);
    int month = random.nextInt(20) == 0 ? 13 : random.nextInt(1, 13);
    int day = random.nextInt(3) == 0 ? random.nextInt(27, 32) : random.nextInt(0, 29);
    String mark = List.of("~", "?", "%").get(random.nextInt(3));
    String y = "%04d".formatted(year);
    String m = "-%02d".formatted(month);
    String d = "-%02d".formatted(day);
    return switch (random.nextInt(16)) {
      case 0 -> like(y);
      case 1 -> like(y + m);
      case 2 -> like(y + m + d);
      case 3 -> like(unspecified(y + m + d, random));
      case 4 -> like(unspecified(y + m, random));
      case 5 -> like("%03dX".formatted(year / 10));
      case 6 -> neighbours(y + mark, year(year - 1), y, year(year + 1));
      case 7 -> neighbours(y + m + mark, month(year, month - 1), y + m, month(year, month + 1));
      case 8 -> nextDays(y + m + d + mark, y + m + d);
      case 9 -> nextDays(y + m + "-" + mark + d.substring(1), y + m + d);
      case 10 -> neighbours(mark + y + m, year(year - 1) + m, y + m, year(year + 1) + m);
      case 11 -> neighbours(y + mark + m, year(year - 1) + m, y + m, year(year + 1) + m);
      case 12 -> aroundADay(y + m + mark + d, y + m + d, year(year - 1) + m, year(year + 1) + m);
      case 13 ->
          aroundADay(
              y + "-" + mark + m.substring(1) + d,
              y + m + d,
              month(year, month - 1),
              month(year, month + 1));
      case 14 ->
          neighbours(
              "%03dX%s".formatted(year / 10, mark),
              "%03d".formatted(year / 10 - 1),
              "%03d".formatted(year / 10),
              "%03d".formatted(year / 10 + 1));
      default -> quarter(year, random.nextInt(4), random.nextBoolean() ? mark : "");
    };
  }

  private Sample like(String text) {
    return new Sample(text, filled(all(text)));
  }

  /** Of what it stands for and its neighbours before and after. */
  private Sample neighbours(String text, String before, String own, String after) {
    List<LocalDate> days = new ArrayList<>(all(before));
    days.addAll(all(own));
    days.addAll(all(after));
    return new Sample(text, all(own).isEmpty() ? List.of() : filled(days));
  }

  private Sample nextDays(String text, String own) {
    return new Sample(
        text,
        all(own).stream().flatMap(day -> IntStream.of(-1, 0, 1).mapToObj(day::plusDays)).toList());
  }

  /** The same day of two months; their last where they are shorter. */
  private Sample aroundADay(String text, String own, String before, String after) {
    List<LocalDate> day = all(own);
    if (day.isEmpty()) {
      return new Sample(text, List.of());
    }
    int number = day.getFirst().getDayOfMonth();
    List<LocalDate> days = new ArrayList<>(upTo(number, all(before)));
    days.addAll(upTo(number, all(after)));
    return new Sample(text, filled(days));
  }

  private static List<LocalDate> upTo(int number, List<LocalDate> month) {
    return List.of(month.get(Math.min(number, month.size()) - 1));
  }

  private Sample quarter(int year, int index, String mark) {
    String own = "%d-%d%s".formatted(year, 33 + index, mark);
    int first = 3 * index + 1;
    int least = mark.isEmpty() ? first : first - 3;
    int most = mark.isEmpty() ? first + 2 : first + 5;
    List<LocalDate> days = new ArrayList<>();
    IntStream.rangeClosed(least, most).forEach(month -> days.addAll(all(month(year, month))));
    return new Sample(own, days);
  }

  private static String year(int year) {
    return "%04d".formatted(year);
  }

  /** A month, counted over the ends of the year; one that is none stays none. */
  private static String month(int year, int month) {
    int before = month < 1 ? -1 : month > 12 ? 1 : 0;
    return "%04d-%02d".formatted(year + before, month - 12 * before);
  }

  private static String unspecified(String date, Random random) {
    StringBuilder text = new StringBuilder(date);
    for (int at = 3; at < text.length(); at++) {
      if (text.charAt(at) != '-' && random.nextInt(3) == 0) {
        text.setCharAt(at, 'X');
      }
    }
    return text.toString();
  }

  private List<LocalDate> all(String date) {
    return IntStream.range(0, all.size())
        .filter(at -> isLike(date, written.get(at)))
        .mapToObj(all::get)
        .toList();
  }

  private static boolean isLike(String date, String day) {
    for (int at = 0; at < date.length(); at++) {
      if (date.charAt(at) != 'X' && date.charAt(at) != day.charAt(at)) {
        return false;
      }
    }
    return true;
  }

  private List<LocalDate> filled(List<LocalDate> days) {
    return days.isEmpty()
        ? List.of()
        : all.stream()
            .filter(day -> !day.isBefore(days.getFirst()) && !day.isAfter(days.getLast()))
            .toList();
  }
}
