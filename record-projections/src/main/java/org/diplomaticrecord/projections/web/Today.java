package org.diplomaticrecord.projections.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/**
 * The day as of which is answered where none is asked for. The one place of the read side that
 * reads a clock.
 */
@Component
class Today {
  LocalDate day() {
    return LocalDate.now(ZoneOffset.UTC);
  }
}
