package org.diplomaticrecord.api.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Bounds against the days they hold. */
class BoundsTest {
  private static final LocalDate OPEN_END = Bounds.OPEN_END;

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

  private static Predicate<LocalDate> within(Bounds bounds) {
    return day -> !day.isBefore(bounds.earliest()) && !day.isAfter(bounds.latest());
  }

  private static Bounds days(String earliest, String latest) {
    return new Bounds(day(earliest), day(latest));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
