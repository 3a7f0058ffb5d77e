package org.diplomaticrecord.projections.web;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What a read takes that does not depend on a day. */
record BasisQuery(
    @Parameter(
            description =
                "The position up to which the record is read. Everything recorded when asked if absent.")
        @Nullable String basis,
    @Parameter(
            description =
                "Instead of `basis`: the record as it was at this instant (RFC 3339). One that is past stands for the same basis for ever.")
        @Nullable String recordedAt) {}
