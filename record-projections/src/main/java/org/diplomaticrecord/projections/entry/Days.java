package org.diplomaticrecord.projections.entry;

import java.time.LocalDate;
import org.diplomaticrecord.api.value.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * Days as the database writes them when they are cast to text. The driver reads dates by itself,
 * but fails on each 29 February before the year 1: it looks for it in the year after it.
 */
public final class Days {
  private static final String BEFORE_CHRIST = " BC";

  private Days() {}

  /**
   * The day of a text.
   *
   * @param text e.g. {@code 2014-07-04}, {@code 0044-03-15 BC}, {@code 12000-01-01}, {@code
   *     infinity}; null for null
   */
  public static @Nullable LocalDate of(@Nullable String text) {
    return text == null ? null : known(text);
  }

  /** The day of a text that is there. */
  public static LocalDate known(String text) {
    return switch (text) {
      case "-infinity" -> Bounds.OPEN_START;
      case "infinity" -> Bounds.OPEN_END;
      default -> day(text);
    };
  }

  private static LocalDate day(String text) {
    boolean before = text.endsWith(BEFORE_CHRIST);
    int end = before ? text.length() - BEFORE_CHRIST.length() : text.length();
    int year = Integer.parseInt(text, 0, end - 6, 10);
    int month = Integer.parseInt(text, end - 5, end - 3, 10);
    int day = Integer.parseInt(text, end - 2, end, 10);
    return LocalDate.of(before ? 1 - year : year, month, day);
  }
}
