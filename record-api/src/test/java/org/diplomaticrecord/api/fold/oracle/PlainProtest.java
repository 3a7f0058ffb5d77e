package org.diplomaticrecord.api.fold.oracle;

import java.util.ArrayList;
import java.util.List;
import org.diplomaticrecord.api.entry.ProtestEntry;
import org.diplomaticrecord.api.entry.ProtestEntry.ProtestAnswered;
import org.diplomaticrecord.api.entry.ProtestEntry.ProtestLodged;
import org.diplomaticrecord.api.view.Detail;
import org.diplomaticrecord.api.view.ProtestDetail;
import org.diplomaticrecord.api.view.Remark;
import org.jspecify.annotations.Nullable;

final class PlainProtest extends PlainFold {
  private @Nullable ProtestLodged lodged;
  private final List<Remark> answers = new ArrayList<>();

  @Override
  List<String> order() {
    return List.of("answered", "lodged");
  }

  @Override
  void happened(Turn turn) {
    switch ((ProtestEntry) turn.entry()) {
      case ProtestLodged e -> {
        lodged = e;
        words.begin("lodged", turn);
      }
      case ProtestAnswered e -> {
        answers.add(turn.remark(e.text()));
        words.begin("answered", turn);
      }
    }
  }

  @Override
  Detail detail() {
    ProtestLodged e = lodged;
    return e == null
        ? new ProtestDetail(null, null, null, List.of(), null, null, null, List.copyOf(answers))
        : new ProtestDetail(
            e.accordingTo(),
            e.to(),
            e.text(),
            e.against(),
            e.channel(),
            e.engagement(),
            e.dated(),
            List.copyOf(answers));
  }
}
