package org.diplomaticrecord.projections.fold;

import java.util.List;
import org.diplomaticrecord.api.value.Kind;

/**
 * One possible history and what it comes to.
 *
 * @param history what happened in it, in order
 * @param outcome what it comes to
 */
record Version(List<Told> history, Outcome outcome) {
  static Version of(Kind kind, List<Told> history) {
    if (history.isEmpty()) {
      return new Version(history, new Outcome(null, null));
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
    return new Version(history, new Outcome(title, fold.standing()));
  }
}
