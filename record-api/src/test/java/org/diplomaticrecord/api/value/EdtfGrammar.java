package org.diplomaticrecord.api.value;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random texts in the grammar of dates; there need be no such day. */
final class EdtfGrammar {
  private final Random random;

  EdtfGrammar(Random random) {
    this.random = random;
  }

  String text() {
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> date();
      case 3 -> date() + "/" + date();
      case 4 -> date() + "/" + either("", "..");
      case 5 -> either("", "..") + "/" + date();
      case 6 -> "[" + either("..", "") + date() + either("..", "") + "]";
      default -> list();
    };
  }

  private String list() {
    String elements =
        IntStream.range(0, random.nextInt(1, 6))
            .mapToObj(_ -> random.nextInt(3) == 0 ? date() + ".." + date() : date())
            .collect(Collectors.joining(","));
    return "[" + elements + (elements.contains("..") ? "" : either("..", "")) + "]";
  }

  private String date() {
    return switch (random.nextInt(10)) {
      case 0 -> mark() + year() + mark();
      case 1, 2 -> mark() + year() + mark() + "-" + mark() + two("01", "X") + mark();
      case 3, 4, 5 ->
          mark()
              + year()
              + mark()
              + "-"
              + mark()
              + two("01", "X")
              + mark()
              + "-"
              + mark()
              + two("0123", "X")
              + mark();
      case 6 -> mark() + year() + mark() + "-" + mark() + random.nextInt(21, 42) + mark();
      case 7 -> "Y" + random.nextInt(10_000, 6_000_000) + mark();
      case 8 ->
          "Y" + either("-", "") + random.nextInt(1, 400) + "E" + random.nextInt(1, 5) + mark();
      default -> random.nextInt(1000, 10_000) + "S" + random.nextInt(1, 5) + mark();
    };
  }

  private String year() {
    return switch (random.nextInt(8)) {
      case 0 -> "-%04d".formatted(random.nextInt(1, 5000));
      case 1 -> "+%d".formatted(random.nextInt(10_000, 6_000_000));
      case 2, 3 -> two("0129", "X") + two("0129", "X");
      default -> "%04d".formatted(random.nextInt(10_000));
    };
  }

  private String two(String first, String unspecified) {
    String tens = first + (random.nextInt(4) == 0 ? unspecified : "");
    String ones = "0123456789" + (random.nextInt(4) == 0 ? unspecified : "");
    return "" + one(tens) + one(ones);
  }

  private String mark() {
    return random.nextInt(4) == 0 ? String.valueOf(one("~?%")) : "";
  }

  private String either(String one, String other) {
    return random.nextBoolean() ? one : other;
  }

  private char one(String characters) {
    return characters.charAt(random.nextInt(characters.length()));
  }
}
