package org.diplomaticrecord.api.value;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * The days on which one thing can have happened: one of them, both ends included, and we do not
 * know which. An open end is written with {@link #OPEN_START} or {@link #OPEN_END}.
 *
 * <p>Days are those of the Gregorian calendar, before its introduction too (ISO 8601).
 *
 * <p>Natural order: earliest day, then latest day.
 *
 * @param earliest the first day on which it can have happened
 * @param latest the last day on which it can have happened, not before {@code earliest}
 */
public record Bounds(LocalDate earliest, LocalDate latest) implements Comparable<Bounds> {
  /**
   * The first day of the calendar: 1 January 4713 BC, the year −4712 of ISO 8601, which has a year
   * 0. It is the first whole year whose days PostgreSQL can keep.
   */
  public static final LocalDate FIRST_DAY = LocalDate.of(-4712, 1, 1);

  /**
   * The last day of the calendar, of the year before the last whose days PostgreSQL can keep: the
   * day after it is kept too, as the first on which what ended then is over.
   */
  public static final LocalDate LAST_DAY = LocalDate.of(5_874_896, 12, 31);

  /** The earliest day where none is known: before every day of the calendar. */
  public static final LocalDate OPEN_START = LocalDate.MIN;

  /** The latest day where none is known: after every day of the calendar. */
  public static final LocalDate OPEN_END = LocalDate.MAX;

  private static final Comparator<Bounds> ORDER =
      Comparator.comparing(Bounds::earliest).thenComparing(Bounds::latest);

  /**
   * @throws IllegalArgumentException if {@code latest} is before {@code earliest}
   */
  public Bounds {
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException(
          "latest day %s is before earliest day %s".formatted(latest, earliest));
    }
  }

  /** Whether it has certainly happened by the end of this day: {@code latest <= asOf}. */
  public boolean certainBy(LocalDate asOf) {
    return !latest.isAfter(asOf);
  }

  /**
   * Whether it can, but need not, have happened by the end of this day: {@code earliest <= asOf <
   * latest}. Where neither this nor {@link #certainBy} holds, it has certainly not happened yet.
   */
  public boolean possibleBy(LocalDate asOf) {
    return !earliest.isAfter(asOf) && latest.isAfter(asOf);
  }

  /** Whether this certainly happened on an earlier day than the other. */
  public boolean before(Bounds other) {
    return latest.isBefore(other.earliest);
  }

  /** Whether both can have happened on the same day: neither is certainly before the other. */
  public boolean overlaps(Bounds other) {
    return !before(other) && !other.before(this);
  }

  @Override
  public int compareTo(Bounds other) {
    return ORDER.compare(this, other);
  }
}
