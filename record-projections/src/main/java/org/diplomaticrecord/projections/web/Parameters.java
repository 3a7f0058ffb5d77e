package org.diplomaticrecord.projections.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.diplomaticrecord.api.problem.Problem;
import org.diplomaticrecord.api.value.Bounds;
import org.jspecify.annotations.Nullable;

/** Reads the values of parameters, and says what would be right where one is wrong. */
final class Parameters {
  static final int MOST = 1_000;
  private static final int USUAL = 100;
  private static final Pattern DAY = Pattern.compile("(-?\\d{4}|\\+\\d{5,7})-\\d{2}-\\d{2}");
  private static final LocalDate EARLIEST = Bounds.FIRST_DAY.minusDays(1);
  private static final LocalDate LATEST = Bounds.LAST_DAY.plusDays(1);
  private static final Pattern FAR = Pattern.compile("[-+ ]|\\d{5}");
  private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.+");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

  private Parameters() {}

  /**
   * A day of the calendar, as answers write it: of years before 0 with the sign -, of years after
   * 9999 with the sign +. The day before the first one and the day after the last one do too: a
   * state that has no bound there is asked for by them.
   */
  static LocalDate day(String name, String text) {
    try {
      LocalDate day = DAY.matcher(text).matches() ? LocalDate.parse(text) : null;
      if (day != null && !day.isBefore(EARLIEST) && !day.isAfter(LATEST)) {
        return day;
      }
    } catch (DateTimeException _) {
      // Said below.
    }
    String far =
        FAR.matcher(text).lookingAt()
            ? "; days of the years %d to -0001 have a sign -, of 10000 to %d a sign + (as %%2B)"
                .formatted(Bounds.FIRST_DAY.getYear(), Bounds.LAST_DAY.getYear())
            : "";
    throw Problem.parameter(
        name, "'%s' is no day: it is written YYYY-MM-DD, e.g. 2014-07-15%s".formatted(text, far));
  }

  static Instant instant(String name, String text) {
    try {
      if (INSTANT.matcher(text).matches()) {
        return OffsetDateTime.parse(text).toInstant();
      }
    } catch (DateTimeException _) {
      // Said below.
    }
    throw Problem.parameter(
        name,
        "'%s' is no instant: it is written as in RFC 3339, e.g. 2026-11-21T10:00:00Z (a + as %%2B)"
            .formatted(text));
  }

  static long position(String name, String text) {
    if (!NUMBER.matcher(text).matches()) {
      throw Problem.parameter(
          name, "'%s' is no position: a whole number, 0 or more".formatted(text));
    }
    return Long.parseLong(text);
  }

  static int limit(@Nullable String text) {
    if (text == null) {
      return USUAL;
    }
    long limit = NUMBER.matcher(text).matches() ? Long.parseLong(text) : 0;
    if (limit < 1 || limit > MOST) {
      throw Problem.parameter("limit", "'%s' is not between 1 and %d".formatted(text, MOST));
    }
    return (int) limit;
  }

  /** One of some words, if it is given. */
  static @Nullable String oneOf(String name, @Nullable String text, Collection<String> words) {
    if (text != null && !words.contains(text)) {
      throw unknown(name, text, words);
    }
    return text;
  }

  /** Several of some words, with commas between them; empty if none is given. */
  static List<String> someOf(String name, @Nullable String text, Collection<String> words) {
    return list(name, text, Function.identity()).stream()
        .peek(each -> oneOf(name, each, words))
        .toList();
  }

  /** Several values with commas between them; empty if none is given. */
  static <T> List<T> list(String name, @Nullable String text, Function<String, T> value) {
    if (text == null) {
      return List.of();
    }
    List<String> parts = Arrays.stream(text.split(",", -1)).map(String::strip).toList();
    if (parts.stream().anyMatch(String::isEmpty)) {
      throw Problem.parameter(name, "'%s' has an empty value between commas".formatted(text));
    }
    return parts.stream().distinct().map(value).toList();
  }

  private static Problem unknown(String name, String text, Collection<String> words) {
    return Problem.parameter(
        name, "'%s' is not known here; known are %s".formatted(text, String.join(", ", words)));
  }
}
