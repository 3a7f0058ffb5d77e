package org.diplomaticrecord.api.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, as exactly as the document tells it: a date in the Extended Date/Time
 * Format (ISO 8601-2:2019; Library of Congress, EDTF Specification). It is never made more exact
 * than it was written: a month stays any of its days.
 *
 * <p>These forms are read, years 0001 to 9999:
 *
 * <ul>
 *   <li>{@code 2014-07-04}, {@code 2014-07}, {@code 2014}: one day, or one day of that month or
 *       year. At its end may stand {@code ~} (approximate), {@code ?} (uncertain) or {@code %}
 *       (both). They mark the date and do not widen its bounds.
 *   <li>{@code [a..b]}, {@code [..b]}, {@code [a..]}: one day somewhere in the range, from the
 *       first day of a to the last of b, which may differ in precision and be qualified.
 *   <li>{@code x/y}, {@code x/..}, {@code ../y}: a thing that lasted, from x to y; {@code ..} is an
 *       open end. It may begin and end within the same day, month or year.
 * </ul>
 *
 * <p>Two are equal if their texts are: {@code 2014} and {@code 2014~} are not.
 */
public final class Edtf {
  private static final int LONGEST = 60;
  private static final String ALLOWED =
      "write 2014-07-04, 2014-07 or 2014 (years 0001 to 9999, each with ~, ? or % at its end),"
          + " [a..b], [..b] or [a..] for one day in a range, x/y, x/.. or ../y for what lasted";

  private final String text;
  private final Bounds start;
  private final @Nullable Bounds end;

  private Edtf(String text, Bounds start, @Nullable Bounds end) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  /**
   * Reads a date of one of the forms above.
   *
   * @param text the date; no white space, at most 60 characters
   * @throws InvalidField of {@code dated}, showing the text and what is allowed, if it has another
   *     form (seasons, lists, times of day, unspecified digits, five-digit or negative years …),
   *     names a day that does not exist, is open at both ends, or certainly ends before it begins
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Edtf of(String text) {
    int length = InvalidField.present("dated", text).length();
    if (length > LONGEST) {
      throw refused(text, "it has more than %d characters".formatted(LONGEST));
    }
    if (text.startsWith("[")) {
      return new Edtf(text, range(text), null);
    }
    int slash = text.indexOf('/');
    return slash < 0 ? new Edtf(text, date(text, 0, length), null) : interval(text, slash);
  }

  /**
   * The days on which it can have happened or, for an interval, begun. For {@code x/y} these are
   * the days of x, but none after the last of y; for {@code ../y} all days up to the last of y.
   */
  public Bounds start() {
    return start;
  }

  /**
   * The days on which an interval can have ended; empty if this is none. For {@code x/y} these are
   * the days of y, but none before the first of x; for {@code x/..} all days from the first of x.
   */
  public Optional<Bounds> end() {
    return Optional.ofNullable(end);
  }

  /** Whether a date in it is marked approximate, by {@code ~} or {@code %}. */
  public boolean approximate() {
    return text.indexOf('~') >= 0 || text.indexOf('%') >= 0;
  }

  /** Whether a date in it is marked uncertain, by {@code ?} or {@code %}. */
  public boolean uncertain() {
    return text.indexOf('?') >= 0 || text.indexOf('%') >= 0;
  }

  /** Whether it tells of a thing that lasted: {@code x/y}, {@code x/..} or {@code ../y}. */
  public boolean isInterval() {
    return end != null;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Edtf that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The text it was read from, unchanged. */
  @JsonValue
  @Override
  public String toString() {
    return text;
  }

  private static Bounds range(String text) {
    int close = text.length() - 1;
    int dots = text.indexOf("..");
    if (dots < 0 || text.charAt(close) != ']') {
      throw refused(text, "a range is written [a..b]");
    }
    boolean openStart = dots == 1;
    boolean openEnd = dots + 2 == close;
    if (openStart && openEnd) {
      throw refused(text, "it is open at both ends");
    }
    LocalDate earliest = openStart ? Bounds.OPEN_START : date(text, 1, dots).earliest();
    LocalDate latest = openEnd ? Bounds.OPEN_END : date(text, dots + 2, close).latest();
    if (latest.isBefore(earliest)) {
      throw refused(text, "it ends before it begins");
    }
    return new Bounds(earliest, latest);
  }

  private static Edtf interval(String text, int slash) {
    boolean openStart = slash == 2 && text.startsWith("..");
    boolean openEnd = text.length() == slash + 3 && text.endsWith("..");
    if (openStart && openEnd) {
      throw refused(text, "it is open at both ends");
    }
    if (openStart) {
      Bounds y = date(text, slash + 1, text.length());
      return new Edtf(text, new Bounds(Bounds.OPEN_START, y.latest()), y);
    }
    Bounds x = date(text, 0, slash);
    if (openEnd) {
      return new Edtf(text, x, new Bounds(x.earliest(), Bounds.OPEN_END));
    }
    Bounds y = date(text, slash + 1, text.length());
    if (y.before(x)) {
      throw refused(text, "it ends before it begins");
    }
    // It cannot have ended before it can have begun, nor begun after it must have ended.
    LocalDate end = y.earliest().isBefore(x.earliest()) ? x.earliest() : y.earliest();
    LocalDate start = x.latest().isAfter(y.latest()) ? y.latest() : x.latest();
    return new Edtf(text, new Bounds(x.earliest(), start), new Bounds(end, y.latest()));
  }

  /** Reads the day, month or year between two places of the text. */
  private static Bounds date(String text, int from, int to) {
    int end = to > from && "~?%".indexOf(text.charAt(to - 1)) >= 0 ? to - 1 : to;
    int length = end - from;
    boolean hyphens =
        (length == 4 || text.startsWith("-", from + 4))
            && (length != 10 || text.startsWith("-", from + 7));
    if (!hyphens || (length != 4 && length != 7 && length != 10)) {
      throw refused(text, "'%s' is no day, month or year".formatted(text.substring(from, to)));
    }
    int year = number(text, from, 4, 1, 9999);
    if (length == 4) {
      return new Bounds(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
    YearMonth month = YearMonth.of(year, number(text, from + 5, 2, 1, 12));
    if (length == 7) {
      return new Bounds(month.atDay(1), month.atEndOfMonth());
    }
    LocalDate day = month.atDay(number(text, from + 8, 2, 1, month.lengthOfMonth()));
    return new Bounds(day, day);
  }

  private static int number(String text, int from, int digits, int least, int most) {
    int number = 0;
    for (int at = from; at < from + digits; at++) {
      char digit = text.charAt(at);
      if (digit < '0' || digit > '9') {
        throw refused(text, "a digit is expected at character %d".formatted(at + 1));
      }
      number = 10 * number + digit - '0';
    }
    if (number < least || number > most) {
      throw refused(text, "%02d is not between %02d and %02d".formatted(number, least, most));
    }
    return number;
  }

  private static InvalidField refused(String text, String reason) {
    String shown = text.substring(0, Math.min(text.length(), LONGEST));
    String message = "'%s' is no date: %s; %s".formatted(shown, reason, ALLOWED);
    // Control characters and halves of surrogate pairs cannot be printed.
    return new InvalidField("dated", message.replaceAll("[\\p{Cntrl}\\p{Cs}]", "\uFFFD"));
  }
}
