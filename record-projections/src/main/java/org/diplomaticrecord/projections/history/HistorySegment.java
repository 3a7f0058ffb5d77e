package org.diplomaticrecord.projections.history;

import java.time.LocalDate;
import java.util.List;

/**
 * Days in a row of which the record said the same at every position, and all it said of them.
 *
 * @param validFrom the first of them; {@link org.diplomaticrecord.api.value.Bounds#OPEN_START}
 *     where there is none
 * @param validTo the day after the last; {@link org.diplomaticrecord.api.value.Bounds#OPEN_END}
 *     where there is none
 * @param versions what it said, in the order in which it did, without a gap from the subject's
 *     first event on; adjacent ones differ
 */
public record HistorySegment(
    LocalDate validFrom, LocalDate validTo, List<HistoryVersion> versions) {
  /** Whether the day is one of them. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(validFrom) && day.isBefore(validTo);
  }
}
