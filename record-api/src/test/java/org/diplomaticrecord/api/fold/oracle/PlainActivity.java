package org.diplomaticrecord.api.fold.oracle;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.diplomaticrecord.api.entry.ActivityEntry.ActivityHeld;
import org.diplomaticrecord.api.view.ActivityDetail;
import org.diplomaticrecord.api.view.Detail;
import org.jspecify.annotations.Nullable;

final class PlainActivity extends PlainFold {
  private @Nullable Turn begun;

  @Override
  List<String> order() {
    return List.of("held", "under-way", "recurring");
  }

  @Override
  void happened(Turn turn) {
    begun = turn;
    lasts(turn);
    if (held().yearly() != null) {
      words.only("recurring", turn);
    } else {
      words.only(turn.dated().isInterval() ? "under-way" : "held", turn);
    }
  }

  @Override
  void ended(Turn turn) {
    words.only("held", turn);
  }

  private ActivityHeld held() {
    return (ActivityHeld) requireNonNull(begun).entry();
  }

  @Override
  @Nullable Promise promise() {
    return begun == null || held().yearly() == null
        ? null
        : new Promise.Yearly(held().yearly(), begun);
  }

  @Override
  Detail detail() {
    ActivityHeld e = held();
    return new ActivityDetail(e.category(), e.dated(), e.yearly(), e.text(), e.basis());
  }
}
