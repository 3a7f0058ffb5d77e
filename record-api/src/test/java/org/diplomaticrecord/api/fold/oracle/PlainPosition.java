package org.diplomaticrecord.api.fold.oracle;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.diplomaticrecord.api.entry.PositionEntry;
import org.diplomaticrecord.api.entry.PositionEntry.DecisionAnnounced;
import org.diplomaticrecord.api.entry.PositionEntry.PositionStated;
import org.diplomaticrecord.api.entry.PositionEntry.WarningIssued;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.api.view.Detail;
import org.diplomaticrecord.api.view.PositionDetail;
import org.diplomaticrecord.api.view.Remark;
import org.jspecify.annotations.Nullable;

final class PlainPosition extends PlainFold {
  private @Nullable PositionDetail last;
  private long position;

  @Override
  List<String> order() {
    return List.of("stated", "decided", "warned");
  }

  @Override
  void happened(Turn turn) {
    switch ((PositionEntry) turn.entry()) {
      case PositionStated e -> says("stated", turn, e.text(), null, e.about(), e.engagement());
      case DecisionAnnounced e -> says("decided", turn, e.text(), null, e.about(), e.engagement());
      case WarningIssued e -> says("warned", turn, e.text(), e.to(), e.about(), e.engagement());
    }
  }

  private void says(
      String word,
      Turn turn,
      String text,
      @Nullable PartyId to,
      List<SubjectId> about,
      @Nullable SubjectId engagement) {
    List<Remark> earlier =
        last == null
            ? List.of()
            : with(
                last.earlier(),
                new Remark(last.by(), last.stated(), last.text(), last.engagement(), position));
    last = new PositionDetail(turn.by(), text, to, about, engagement, turn.dated(), earlier);
    position = turn.position();
    words.only(word, turn);
  }

  @Override
  Detail detail() {
    return requireNonNull(last);
  }
}
