package org.diplomaticrecord.api.fold.oracle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;

/** Dates of every precision that overlap in few days of two months. */
final class RandomDates {
  private static final LocalDate FIRST = LocalDate.of(2014, 1, 25);
  private static final int DAYS = 12;

  private final Random random;

  RandomDates(Random random) {
    this.random = random;
  }

  String date() {
    LocalDate one = day();
    LocalDate two = day();
    LocalDate first = one.isBefore(two) ? one : two;
    LocalDate last = one.isBefore(two) ? two : one;
    return switch (random.nextInt(20)) {
      case 0, 1 -> YearMonth.from(one).toString();
      case 2 -> any("2014", "2014~", "%s~".formatted(YearMonth.from(one)), "%s?".formatted(one));
      case 3, 4, 5, 6 -> "[%s..%s]".formatted(first, last);
      case 7 -> any("[..%s]", "[%s..]").formatted(one);
      case 8 -> "[%s,%s]".formatted(first, last);
      case 9, 10 -> "%s/%s".formatted(first, last);
      case 11 ->
          any(
              "%s/%s".formatted(first, YearMonth.from(last)),
              "%s/%s".formatted(YearMonth.from(first), YearMonth.from(last)),
              "%s~/%s~".formatted(first, last));
      case 12 -> any("%s/..", "%s/").formatted(one);
      case 13 -> any("../%s", "/%s", "%s/..", "%s/").formatted(one);
      default -> one.toString();
    };
  }

  private LocalDate day() {
    return FIRST.plusDays(random.nextInt(DAYS));
  }

  private String any(String... choices) {
    return List.of(choices).get(random.nextInt(choices.length));
  }
}
