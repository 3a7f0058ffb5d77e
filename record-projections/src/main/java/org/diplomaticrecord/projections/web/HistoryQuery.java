package org.diplomaticrecord.projections.web;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What a history takes besides. */
record HistoryQuery(
    @Parameter(
            description = "At most this many segments, 1 to 1000; 100 if absent.",
            example = "10")
        @Nullable String limit,
    @Parameter(description = "Where the page before ended: its `next`.") @Nullable String cursor) {}
