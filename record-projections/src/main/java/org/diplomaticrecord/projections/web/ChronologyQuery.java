package org.diplomaticrecord.projections.web;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the chronology takes besides. */
record ChronologyQuery(
    @Parameter(
            description = "Only what can have happened on or after this day, `YYYY-MM-DD`.",
            example = "2014-07-01")
        @Nullable String from,
    @Parameter(
            description = "Only what can have happened on or before this day, `YYYY-MM-DD`.",
            example = "2014-07-31")
        @Nullable String to,
    @Parameter(description = "Only these kinds of subject; comma-separated.", example = "measure")
        @Nullable String kind,
    @Parameter(description = "Only these types of entry; comma-separated.") @Nullable String type,
    @Parameter(description = "Only what names one of these parties anywhere; comma-separated.")
        @Nullable String party,
    @Parameter(description = "Only the entries of this subject, `kind/name`.")
        @Nullable String subject,
    @Parameter(description = "Only what cites one of these documents itself; comma-separated.")
        @Nullable String source,
    @Parameter(
            description =
                "Words to be found in the texts of the entries, as in a search engine: `\"…\"`, `or`, `-`.")
        @Nullable String q,
    @Parameter(description = "`date`, the earliest first, or `position`; `date` if absent.")
        @Nullable String order,
    @Parameter(
            description =
                "`include` also lists what was corrected or retracted, and the retractions; `exclude` if absent.")
        @Nullable String superseded,
    @Parameter(
            description =
                "`json`, `csv` or `jsonl`; what the header Accept says if absent. CSV and JSON Lines give the whole list, without `limit` and `cursor`.")
        @Nullable String format,
    @Parameter(description = "At most this many entries, 1 to 1000; 100 if absent.", example = "10")
        @Nullable String limit,
    @Parameter(description = "Where the page before ended: its `next`.") @Nullable String cursor) {}
