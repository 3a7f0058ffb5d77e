package org.diplomaticrecord.api.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Bounds against the days of a calendar. */
class BoundsTest {
  private static final LocalDate OPEN_END = Bounds.OPEN_END;

  @Test
  void hasTheBoundsOfADayByDayReading() {
    long seed = Long.getLong("edtf.seed", System.nanoTime());
    System.out.println("BoundsTest: -Dedtf.seed=" + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      int year = random.nextInt(5) == 0 ? 2000 : 1 + random.nextInt(9_997);
      List<LocalDate> calendar =
          LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 2, 1, 1)).toList();
      String x = someDate(random, year);
      String y = someDate(random, year);
      List<LocalDate> inX = calendar.stream().filter(in(x)).toList();
      List<LocalDate> inY = calendar.stream().filter(in(y)).toList();
      // An end not before some beginning; a day not before some first and not after some last.
      List<LocalDate> ends =
          inY.stream().filter(day -> inX.stream().anyMatch(b -> !b.isAfter(day))).toList();
      List<LocalDate> between =
          calendar.stream()
              .filter(day -> inX.stream().anyMatch(first -> !first.isAfter(day)))
              .filter(day -> inY.stream().anyMatch(last -> !last.isBefore(day)))
              .toList();
      assertThat(starts(x)).as("%s, seed %d", x, seed).isEqualTo(boundsOf(inX));
      assertThat(starts("[%s..%s]".formatted(x, y)))
          .as("[%s..%s], seed %d", x, y, seed)
          .isEqualTo(boundsOf(between));
      List<LocalDate> begins =
          inX.stream().filter(day -> inY.stream().anyMatch(b -> !b.isBefore(day))).toList();
      List<Bounds> interval = boundsOf(begins);
      assertThat(starts(x + "/" + y)).as("%s/%s, seed %d", x, y, seed).isEqualTo(interval);
      if (!ends.isEmpty()) {
        assertThat(Edtf.of(x + "/" + y).end().stream().toList())
            .as("%s/%s, seed %d", x, y, seed)
            .isEqualTo(boundsOf(ends));
      }
    }
  }

  @Test
  void answersOfBoundsFollowFromTheirDays() {
    List<Bounds> all =
        Stream.of("2014-06", "2014-06-30", "2014-07-01", "2014-07", "2014", "[..2014]", "[2014..]")
            .map(text -> Edtf.of(text).start())
            .toList();
    List<LocalDate> days = day("2013-12-01").datesUntil(day("2015-02-01")).toList();
    for (Bounds one : all) {
      List<LocalDate> mine = days.stream().filter(within(one)).toList();
      boolean open = one.latest().equals(OPEN_END);
      for (LocalDate asOf : days.subList(0, days.size() - 1)) {
        boolean none = mine.stream().allMatch(day -> day.isAfter(asOf));
        boolean every = !open && mine.stream().noneMatch(day -> day.isAfter(asOf));
        assertThat(one.certainBy(asOf)).as("%s by %s", one, asOf).isEqualTo(every);
        assertThat(one.possibleBy(asOf)).as("%s by %s", one, asOf).isEqualTo(!every && !none);
      }
      for (Bounds other : all) {
        List<LocalDate> theirs = days.stream().filter(within(other)).toList();
        assertThat(one.overlaps(other)).isEqualTo(mine.stream().anyMatch(theirs::contains));
        assertThat(one.before(other)).isEqualTo(mine.getLast().isBefore(theirs.getFirst()));
      }
    }
  }

  @Test
  void ordersBoundsByEarliestThenLatestDay() {
    assertThat(
            Stream.of("2014-07", "[..2015]", "2014", "2014-01-01", "[2014..]", "[..2014]")
                .map(text -> Edtf.of(text).start())
                .sorted())
        .containsExactlyElementsOf(
            Stream.of("[..2014]", "[..2015]", "2014-01-01", "2014", "[2014..]", "2014-07")
                .map(text -> Edtf.of(text).start())
                .toList());
  }

  @Test
  void refusesBoundsThatEndBeforeTheyBegin() {
    assertThatIllegalArgumentException().isThrownBy(() -> days("2014-07-04", "2014-07-03"));
  }

  /** A year, month or day of this or the next year, perhaps qualified, now and then impossible. */
  private static String someDate(Random random, int year) {
    String date = "%04d".formatted(year + random.nextInt(2));
    int precision = random.nextInt(3);
    if (precision > 0) {
      date += "-%02d".formatted(random.nextInt(20) == 0 ? 13 : 1 + random.nextInt(12));
    }
    if (precision > 1) {
      int day = random.nextInt(3) == 0 ? 27 + random.nextInt(6) : random.nextInt(32);
      date += "-%02d".formatted(day);
    }
    return date + List.of("", "", "~", "?", "%").get(random.nextInt(5));
  }

  /** A day is in a date if it is written like it, as far as the date is written. */
  private static Predicate<LocalDate> in(String date) {
    String written = date.replaceAll("[~?%]", "");
    return day -> day.toString().startsWith(written);
  }

  private static Predicate<LocalDate> within(Bounds bounds) {
    return day -> !day.isBefore(bounds.earliest()) && !day.isAfter(bounds.latest());
  }

  private static List<Bounds> boundsOf(List<LocalDate> days) {
    return days.isEmpty() ? List.of() : List.of(new Bounds(days.getFirst(), days.getLast()));
  }

  /** The days it begins on, none if it is refused. */
  private static List<Bounds> starts(String text) {
    try {
      return List.of(Edtf.of(text).start());
    } catch (InvalidField refused) {
      return List.of();
    }
  }

  private static Bounds days(String earliest, String latest) {
    return new Bounds(day(earliest), day(latest));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
