package org.diplomaticrecord.projections.web;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the time map of a resource takes that has no parameters of its own. */
record AfterQuery(
    @Parameter(description = "The list goes on after this position: where the part before ended.")
        @Nullable String after) {
  long position() {
    return after == null ? 0 : Parameters.position("after", after);
  }
}
