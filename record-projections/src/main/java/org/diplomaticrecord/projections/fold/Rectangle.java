package org.diplomaticrecord.projections.fold;

import java.time.LocalDate;
import org.diplomaticrecord.api.fold.Segment;

/**
 * An answer, the days it is the answer for, and the bases it is the answer at.
 *
 * @param segment the days and the answer
 * @param origin where the answer was first given
 * @param recordedFrom the first position at which the record says so
 * @param recordedTo the position at which it ceased to say so; {@link #OPEN} where it still does
 */
public record Rectangle(Segment segment, Origin origin, long recordedFrom, long recordedTo) {
  /** No position yet has closed it. */
  public static final long OPEN = Long.MAX_VALUE;

  /** Whether this is the answer as of the end of the day as recorded up to the position. */
  public boolean covers(LocalDate asOf, long basis) {
    return recordedFrom <= basis && basis < recordedTo && segment.covers(asOf);
  }

  /** Whether the answer was not given before. */
  public boolean isNew() {
    return origin.position() == recordedFrom && origin.from().equals(segment.validFrom());
  }

  Rectangle closed(long position) {
    return new Rectangle(segment, origin, recordedFrom, position);
  }
}
