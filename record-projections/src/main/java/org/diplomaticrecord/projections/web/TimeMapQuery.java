package org.diplomaticrecord.projections.web;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What a time map takes: besides its own, every parameter of the resource it is about. They become
 * part of the addresses in it.
 */
record TimeMapQuery(
    @Parameter(description = "The day of the resource, `YYYY-MM-DD`. Today (UTC) if absent.")
        @Nullable String asOf,
    @Parameter(description = "Only what these parties and their organs say; comma-separated.")
        @Nullable String accordingTo,
    @Parameter(description = ReadQuery.ORGANS) @Nullable String organs,
    @Parameter(description = "Only what rests on one of these documents; comma-separated.")
        @Nullable String citing,
    @Parameter(description = "Only what rests on documents certainly public by this day.")
        @Nullable String publishedBy,
    @Parameter(description = "The list goes on after this position: where the part before ended.")
        @Nullable String after,
    @Hidden @Nullable String status,
    @Hidden @Nullable String certainty,
    @Hidden @Nullable String category,
    @Hidden @Nullable String stance,
    @Hidden @Nullable String from,
    @Hidden @Nullable String to,
    @Hidden @Nullable String kind,
    @Hidden @Nullable String type,
    @Hidden @Nullable String party,
    @Hidden @Nullable String subject,
    @Hidden @Nullable String source,
    @Hidden @Nullable String q,
    @Hidden @Nullable String order,
    @Hidden @Nullable String superseded,
    @Hidden @Nullable String limit,
    @Hidden @Nullable String format) {

  long position() {
    return new AfterQuery(after).position();
  }

  /** What of it makes a perspective. */
  ReadQuery read() {
    return new ReadQuery(asOf, null, null, accordingTo, organs, citing, publishedBy);
  }
}
