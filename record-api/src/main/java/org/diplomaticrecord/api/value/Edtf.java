package org.diplomaticrecord.api.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, as exactly as the document tells it: a date in the Extended Date/Time
 * Format (ISO 8601-2:2019; Library of Congress, EDTF Specification, levels 0 to 2). It is never
 * made more exact than it was written: a month stays any of its days.
 *
 * <p><b>One date.</b> Its bounds are the first and the last day it can mean.
 *
 * <ul>
 *   <li>{@code 2014-07-04}, {@code 2014-07}, {@code 2014}: that day, or a day of that month or year
 *       (level 0). {@code -0043} is 44 BC, {@code 0000} is 1 BC (level 1).
 *   <li>{@code 201X}, {@code 20XX}, {@code 2004-XX}, {@code 1985-04-XX} (level 1), {@code
 *       2014-XX-15}, {@code 156X-12-25}, {@code XXXX-12-25}, {@code 2004-1X} (level 2): {@code X}
 *       is any digit. From the first day written so to the last, in the years 0000 to 9999.
 *   <li>{@code Y12000} (level 1), {@code Y12E3} (level 2): a year of more digits than four, where
 *       months and days may follow {@code +12000} (ISO 8601-1, expanded representations).
 *   <li>{@code 1950S2}, {@code Y17101S3} (level 2): a year of which so many digits count. 1900 to
 *       1999; what it is estimated to be bounds nothing.
 *   <li>{@code 2001-21} to {@code -24}: spring, summer, autumn, winter (level 1), {@code -25} to
 *       {@code -28} in the north, {@code -29} to {@code -32} in the south; {@code -33} to {@code
 *       -36} quarters, {@code -37} to {@code -39} quadrimesters of four months, {@code -40} and
 *       {@code -41} half years (level 2). The standard names no months of a season; we read March
 *       to May, June to August, September to November, and for a season over the new year December
 *       to February of the year it begins in or of the one it ends in, hence {@code 2001-24} from
 *       December 2000 to February 2002. Of {@code -21} to {@code -24}, which do not say where on
 *       earth, we read the northern and call them {@link #approximate()}.
 * </ul>
 *
 * <p><b>Qualifiers.</b> {@code ~} (approximate), {@code ?} (uncertain), {@code %} (both). None
 * gives an edge of certainty: the bounds widen on either side.
 *
 * <ul>
 *   <li>At the end (level 1) by one unit of the date's own precision: {@code 2007~} is 2006-01-01
 *       to 2008-12-31, {@code 2014-07?} June to August, {@code 2014-07-04%} three days, {@code
 *       201X~} the years 2000 to 2029, {@code 2001-21~} three months more at each end.
 *   <li>Inside (level 2) to the left of a component they qualify it, to its right also all that
 *       stand before it: {@code 2004-?06-11}, {@code 2004-06~-11}. The bounds widen by one unit of
 *       the coarsest component that is qualified, here by a month and by a year: where the year
 *       itself is in doubt, its neighbours are as possible as the days beside the date.
 * </ul>
 *
 * <p><b>One day of several</b> (level 2, one of a set). {@code [a..b]}, {@code [..b]}, {@code
 * [a..]}, {@code [a,b]}, {@code [..a,b,c..d,e..]}: from the first day of any to the last of any, in
 * whatever order they stand. Elements are single dates of any form; a and b may differ in
 * precision.
 *
 * <p><b>What lasted.</b> {@code x/y}: from x to y (level 0; 1 and 2 where x or y is). It may begin
 * and end within the same day, month or year. {@code x/..} is open: no end is seen. {@code x/} is
 * not known to have ended or not (level 1). Both can end on any day from the first of x on. {@code
 * ../y} and {@code /y} can have begun on any day up to the last of y.
 *
 * <p>All days lie between {@link Bounds#FIRST_DAY} and {@link Bounds#LAST_DAY}; where widening
 * leads beyond, the bounds are open.
 *
 * <p>Two are equal if their texts are: {@code 2014} and {@code 2014~} are not.
 */
public final class Edtf {
  /** What is said of the end of a thing that lasted. */
  public enum End {
    /** Nothing: it is no interval. */
    NONE,
    /** When it was: {@code x/y}, {@code ../y}, {@code /y}. */
    STATED,
    /** That none is seen: {@code x/..}. */
    OPEN,
    /** That it is not known: {@code x/}. */
    UNKNOWN
  }

  private static final String OPEN = "..";

  private final String text;
  private final Bounds start;
  private final @Nullable Bounds end;
  private final boolean approximate;

  Edtf(String text, Bounds start, @Nullable Bounds end, boolean approximate) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.approximate = approximate;
  }

  /**
   * Reads a date of one of the forms above.
   *
   * @param text the date; no white space, at most 300 characters
   * @throws InvalidField of {@code dated}, showing the text, what was probably meant and what is
   *     allowed, if it has another form (all of several dates, {@code {a,b}}, as an entry has one;
   *     times of day and time zones; weeks, durations …), names a day that does not exist or lies
   *     beyond the calendar, is open at both ends, or certainly ends before it begins
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Edtf of(String text) {
    try {
      return EdtfParser.parse(InvalidField.present("dated", text));
    } catch (UnreadableDate unreadable) {
      throw EdtfRefusal.of(text, unreadable);
    }
  }

  /**
   * The days on which it can have happened or, for an interval, begun. For {@code x/y} these are
   * the days of x, but none after the last of y; for {@code ../y} and {@code /y} all days up to the
   * last of y.
   */
  public Bounds start() {
    return start;
  }

  /**
   * The days on which an interval can have ended; empty if this is none. For {@code x/y} these are
   * the days of y, but none before the first of x; for {@code x/..} and {@code x/} all days from
   * the first of x.
   */
  public Optional<Bounds> end() {
    return Optional.ofNullable(end);
  }

  /**
   * Whether its bounds rest on more than what is written: they are wider because of {@code ~},
   * {@code ?} or {@code %} anywhere in it, or are those of a northern season where the hemisphere
   * is not said.
   */
  public boolean approximate() {
    return approximate;
  }

  /** Whether it tells of a thing that lasted. */
  public boolean isInterval() {
    return end != null;
  }

  /** What it says of the end of a thing that lasted. */
  public End endKind() {
    if (end == null) {
      return End.NONE;
    }
    if (text.endsWith("/")) {
      return End.UNKNOWN;
    }
    return text.endsWith("/..") ? End.OPEN : End.STATED;
  }

  /**
   * The date of the beginning of a thing that lasted: of {@code x/y} x, of {@code ../y} and {@code
   * /y} {@code [..y]}. Itself if this is no interval. Its bounds are those of the date alone: of
   * {@code 2014/2014-06} the whole of 2014, where {@link #start()} ends in June.
   */
  public Edtf beginning() {
    if (end == null) {
      return this;
    }
    String x = text.substring(0, text.indexOf('/'));
    return of(x.isEmpty() || x.equals(OPEN) ? "[..%s]".formatted(y()) : x);
  }

  /** The date of the end of a thing that lasted, y; empty unless it is {@link End#STATED}. */
  public Optional<Edtf> ending() {
    return endKind() == End.STATED ? Optional.of(of(y())) : Optional.empty();
  }

  private String y() {
    return text.substring(text.indexOf('/') + 1);
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
}
