package org.diplomaticrecord.api.fold;

import java.time.LocalDate;

/**
 * A stretch of days on which the answer is the same: as of the end of any of them.
 *
 * @param validFrom the first of them; {@link org.diplomaticrecord.api.value.Bounds#OPEN_START}
 *     where there is none
 * @param validTo the day after the last; {@link org.diplomaticrecord.api.value.Bounds#OPEN_END}
 *     where there is none
 * @param answer the answer
 */
public record Segment(LocalDate validFrom, LocalDate validTo, Answer answer) {
  /** Whether this is the answer as of the end of the day. */
  public boolean covers(LocalDate asOf) {
    return !asOf.isBefore(validFrom) && asOf.isBefore(validTo);
  }

  /** Whether some day is in both. */
  public boolean overlaps(Segment other) {
    return validFrom.isBefore(other.validTo) && other.validFrom.isBefore(validTo);
  }
}
