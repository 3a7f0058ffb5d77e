package org.diplomaticrecord.projections.web;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What every read of a dossier takes. */
record ReadQuery(
    @Parameter(
            description =
                "The day at whose end the dossier is read, `YYYY-MM-DD`. Today (UTC) if absent.",
            example = "2014-07-15")
        @Nullable String asOf,
    @Parameter(
            description =
                "The position up to which the record is read. Everything recorded when asked if absent.")
        @Nullable String basis,
    @Parameter(
            description =
                "Instead of `basis`: the record as it was at this instant (RFC 3339). One that is past stands for the same basis for ever.")
        @Nullable String recordedAt,
    @Parameter(description = "Only what these parties and their organs say; comma-separated.")
        @Nullable String accordingTo,
    @Parameter(description = ORGANS) @Nullable String organs,
    @Parameter(description = "Only what rests on one of these documents; comma-separated.")
        @Nullable String citing,
    @Parameter(
            description =
                "Only what rests on documents certainly made public by the end of this day, `YYYY-MM-DD`. A document that bears no date counts from the last day of its estimate; one without any is left out.")
        @Nullable String publishedBy) {
  static final String ORGANS =
      "With `accordingTo`: whether what the organs of these parties say is read too, such as a police agency's of its government: `include` or `exclude`; `include` if absent. `accordingToIncludes` names those that have said something by the basis.";
}
