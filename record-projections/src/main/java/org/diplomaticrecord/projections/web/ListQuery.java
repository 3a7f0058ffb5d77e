package org.diplomaticrecord.projections.web;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What every list of a view takes besides. */
record ListQuery(
    @Parameter(
            description = "Only items of which this word of the view holds, or possibly holds.",
            example = "in-force")
        @Nullable String status,
    @Parameter(
            description =
                "`certain` leaves out what matches only possibly; `possible` what matches certainly.")
        @Nullable String certainty,
    @Parameter(
            description =
                "Only items of this category (views activities, engagements, incidents, measures).")
        @Nullable String category,
    @Parameter(description = "Only claims of this stance (view claims).") @Nullable String stance,
    @Parameter(
            description =
                "`json`, `csv` or `jsonl`; what the header Accept says if absent. CSV and JSON Lines give the whole list, without `limit` and `cursor`.")
        @Nullable String format,
    @Parameter(description = "At most this many items, 1 to 1000; 100 if absent.", example = "10")
        @Nullable String limit,
    @Parameter(description = "Where the page before ended: its `next`.") @Nullable String cursor) {}
