package org.diplomaticrecord.projections.memento;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.diplomaticrecord.api.problem.Problem;

/** Instants as HTTP writes them (RFC 1123): a whole second, in GMT. */
public final class HttpDate {
  /** What the database tells apart. */
  private static final long MICROSECOND = 1_000;

  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withResolverStyle(ResolverStyle.STRICT)
          .withZone(ZoneOffset.UTC);

  private HttpDate() {}

  /** The text of an instant; what is less than a second is left out. */
  public static String of(Instant instant) {
    return FORM.format(instant);
  }

  /**
   * The last instant of the second a header names: what was recorded within it is known by then,
   * and the datetime of a memento leads back to it.
   */
  public static Instant endOfSecond(String header, String text) {
    try {
      return Instant.from(FORM.parse(text)).plusSeconds(1).minusNanos(MICROSECOND);
    } catch (DateTimeException _) {
      throw Problem.parameter(
          header,
          "'%s' is no date as HTTP writes it: Sat, 21 Nov 2026 10:00:00 GMT".formatted(text));
    }
  }
}
