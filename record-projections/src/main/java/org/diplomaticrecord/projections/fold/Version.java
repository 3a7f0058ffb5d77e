package org.diplomaticrecord.projections.fold;

import java.util.List;
import org.diplomaticrecord.api.value.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One possible history and what it comes to.
 *
 * @param history what happened in it, in order
 * @param title what the subject is called at its end
 * @param standing what it comes to; absent where nothing happened in it
 */
record Version(List<Told> history, @Nullable String title, @Nullable Standing standing) {
  static Version of(Kind kind, List<Told> history) {
    if (history.isEmpty()) {
      return new Version(history, null, null);
    }
    Fold fold = Folds.of(kind);
    String title = null;
    for (Told told : history) {
      if (told.happening().ends()) {
        fold.ended(told);
      } else {
        fold.happened(told);
        String named = told.entry().title();
        title = named == null ? title : named;
      }
    }
    return new Version(history, title, fold.standing());
  }

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
