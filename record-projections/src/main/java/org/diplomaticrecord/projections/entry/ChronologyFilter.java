package org.diplomaticrecord.projections.entry;

import java.time.LocalDate;
import java.util.List;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.projections.search.SearchQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted; what is absent or empty asks for nothing.
 *
 * @param from that can have happened on or after this day
 * @param to that can have happened on or before this day
 * @param kinds of these kinds
 * @param types of these effective types
 * @param storedTypes stored as of these types
 * @param parties naming one of these parties
 * @param subject of this subject
 * @param sources citing one of these documents
 * @param search found by this
 * @param derived that say, or do not say, what in them was concluded
 * @param order in which order
 * @param superseded what was corrected or retracted too
 */
public record ChronologyFilter(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<String> kinds,
    List<String> types,
    List<String> storedTypes,
    List<String> parties,
    @Nullable SubjectId subject,
    List<String> sources,
    @Nullable SearchQuery search,
    @Nullable Boolean derived,
    Order order,
    boolean superseded) {
  /** The orders in which entries are listed. */
  public enum Order {
    /** By their dates, then as they were recorded. */
    DATE,
    /** As they were recorded. */
    POSITION,
    /** What has most to do with what is searched for first, then as they were recorded. */
    RELEVANCE
  }
}
