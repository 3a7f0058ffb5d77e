package org.diplomaticrecord.projections.fold;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one possible history comes to.
 *
 * @param title what the subject is called at its end
 * @param standing the standing; absent where nothing happened
 */
record Outcome(@Nullable String title, @Nullable Standing standing) {
  String status() {
    return standing == null ? Answer.NOT_YET : standing.status();
  }

  List<String> holds() {
    return standing == null ? List.of() : standing.holds();
  }

  List<Told> because() {
    return standing == null ? List.of() : standing.because();
  }
}
