package org.diplomaticrecord.projections.web;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What a replay takes. */
record ReplayQuery(
    @Parameter(
            description =
                "The day at whose end the dossier is read, `YYYY-MM-DD`. Today (UTC) if absent.",
            example = "2014-07-15")
        @Nullable String asOf,
    @Parameter(
            description =
                "The position up to which the record is read. Everything projected so far if absent.")
        @Nullable String basis,
    @Parameter(description = "Instead of `basis`: the record as it was at this instant (RFC 3339).")
        @Nullable String recordedAt,
    @Parameter(
            description = "Only this subject, `kind/name`: then its state is answered too.",
            example = "measure/port-ban-humanitarian")
        @Nullable String subject,
    @Parameter(
            description =
                "`day`, how everything stood on the day; or `history`, without `asOf`: all days, everything that was ever recorded of them up to the basis, and the index of the entries. `day` if absent.")
        @Nullable String scope) {
  ReadQuery read() {
    return new ReadQuery(asOf, basis, recordedAt, null, null, null);
  }
}
