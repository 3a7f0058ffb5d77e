package org.diplomaticrecord.api.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Random dates against the days of a calendar, each tried for itself. */
class DayByDayTest {
  private final long seed = Long.getLong("edtf.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final CalendarOfDays calendar = new CalendarOfDays();

  @Test
  void hasTheBoundsOfADayByDayReading() {
    System.out.println("DayByDayTest: -Dedtf.seed=" + seed);
    for (int i = 0; i < 300; i++) {
      CalendarOfDays.Sample x = calendar.sample(random);
      CalendarOfDays.Sample y = calendar.sample(random);
      List<LocalDate> inX = x.days();
      List<LocalDate> inY = y.days();
      assertBegins(x.text(), inX);
      assertBegins("[%s]".formatted(x.text()), inX);
      assertBegins("[%s..%s]".formatted(x.text(), y.text()), fromOneToTheOther(inX, inY));
      assertBegins("[%s,%s]".formatted(x.text(), y.text()), oneOrTheOther(inX, inY));
      assertInterval("%s/%s".formatted(x.text(), y.text()), inX, inY);
    }
  }

  /** A day not before some day of the first and not after some day of the second. */
  private List<LocalDate> fromOneToTheOther(List<LocalDate> first, List<LocalDate> second) {
    return calendar.days(day -> notBeforeAll(day, first) && notAfterAll(day, second));
  }

  private static List<LocalDate> oneOrTheOther(List<LocalDate> first, List<LocalDate> second) {
    return first.isEmpty() || second.isEmpty()
        ? List.of()
        : Stream.concat(first.stream(), second.stream()).sorted().toList();
  }

  private void assertInterval(String text, List<LocalDate> inX, List<LocalDate> inY) {
    List<LocalDate> begins = inX.stream().filter(day -> notAfterAll(day, inY)).toList();
    List<LocalDate> ends = inY.stream().filter(day -> notBeforeAll(day, inX)).toList();
    assertBegins(text, begins);
    if (!ends.isEmpty()) {
      assertThat(Edtf.of(text).end()).as("%s, seed %d", text, seed).isEqualTo(boundsOf(ends));
    }
  }

  private void assertBegins(String text, List<LocalDate> days) {
    assertThat(start(text)).as("%s, seed %d", text, seed).isEqualTo(boundsOf(days));
  }

  private static boolean notBeforeAll(LocalDate day, List<LocalDate> days) {
    return !days.isEmpty() && !day.isBefore(days.getFirst());
  }

  private static boolean notAfterAll(LocalDate day, List<LocalDate> days) {
    return !days.isEmpty() && !day.isAfter(days.getLast());
  }

  private static Optional<Bounds> boundsOf(List<LocalDate> days) {
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(new Bounds(days.getFirst(), days.getLast()));
  }

  /** The days it begins on; none if it is refused. */
  private static Optional<Bounds> start(String text) {
    try {
      return Optional.of(Edtf.of(text).start());
    } catch (InvalidField refused) {
      return Optional.empty();
    }
  }
}
