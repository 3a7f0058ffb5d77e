package org.diplomaticrecord.projections.web;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What a comparison takes. */
record DiffQuery(
    @Parameter(
            description =
                "`valid`: what changed in the world between two days, on one basis. `recorded`:"
                    + " what changed in our knowledge between two positions, as of one day.",
            required = true,
            example = "valid")
        @Nullable String axis,
    @Parameter(
            description =
                "Where to begin. With `axis=valid` a day, `YYYY-MM-DD`; with `axis=recorded` a"
                    + " position, or an instant (RFC 3339).",
            required = true,
            example = "2014-06-30")
        @Nullable String from,
    @Parameter(
            description =
                "Where to end, written as `from` is. Today, or everything recorded when asked, if"
                    + " absent.",
            example = "2014-08-01")
        @Nullable String to,
    @Parameter(description = "Only with `axis=recorded`: the day. Today (UTC) if absent.")
        @Nullable String asOf,
    @Parameter(
            description =
                "Only with `axis=valid`: the position up to which the record is read. Everything"
                    + " recorded when asked if absent.")
        @Nullable String basis,
    @Parameter(
            description =
                "Only with `axis=valid`, instead of `basis`: the record as it was at this instant"
                    + " (RFC 3339).")
        @Nullable String recordedAt,
    @Parameter(description = "Only what these parties and their organs say; comma-separated.")
        @Nullable String accordingTo,
    @Parameter(description = ReadQuery.ORGANS) @Nullable String organs,
    @Parameter(description = "Only what rests on one of these documents; comma-separated.")
        @Nullable String citing,
    @Parameter(
            description =
                "Only what rests on documents certainly made public by the end of this day,"
                    + " `YYYY-MM-DD`.")
        @Nullable String publishedBy,
    @Parameter(description = "Only subjects of this view.", example = "measures")
        @Nullable String view,
    @Parameter(
            description =
                "`json`, `csv` or `jsonl`; what the header Accept says if absent. CSV and JSON Lines"
                    + " give all that differs, without `limit` and `cursor`.")
        @Nullable String format,
    @Parameter(
            description = "At most this many subjects, 1 to 1000; 100 if absent.",
            example = "10")
        @Nullable String limit,
    @Parameter(description = "Where the page before ended: its `next`.") @Nullable String cursor) {}
