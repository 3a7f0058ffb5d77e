package org.diplomaticrecord.projections.web;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What a replay takes besides. */
record ReplayQuery(
    @Parameter(
            description =
                "The day at whose end the dossier is read, `YYYY-MM-DD`. Today (UTC) if absent.",
            example = "2014-07-15")
        @Nullable String asOf,
    @Parameter(
            description = "Only this subject, `kind/name`: then its state is answered too.",
            example = "measure/port-ban-humanitarian")
        @Nullable String subject,
    @Parameter(
            description =
                "`day`, how everything stood on the day; or `history`, without `asOf`: all days, everything that was ever recorded of them up to the basis, and the index of the entries. `day` if absent.")
        @Nullable String scope) {
  ReadQuery read(BasisQuery basis) {
    return new ReadQuery(asOf, basis.basis(), basis.recordedAt(), null, null, null, null);
  }
}
