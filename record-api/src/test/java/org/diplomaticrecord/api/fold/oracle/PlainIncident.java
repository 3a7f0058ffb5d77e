package org.diplomaticrecord.api.fold.oracle;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.diplomaticrecord.api.entry.IncidentEntry.IncidentOccurred;
import org.diplomaticrecord.api.view.Detail;
import org.diplomaticrecord.api.view.IncidentDetail;
import org.jspecify.annotations.Nullable;

final class PlainIncident extends PlainFold {
  private @Nullable IncidentOccurred occurred;

  @Override
  List<String> order() {
    return List.of("occurred");
  }

  @Override
  void happened(Turn turn) {
    occurred = (IncidentOccurred) turn.entry();
    words.only("occurred", turn);
  }

  @Override
  Detail detail() {
    IncidentOccurred e = requireNonNull(occurred);
    return new IncidentDetail(
        e.category(), e.dated(), e.by(), e.count(), e.counting(), e.place(), e.text());
  }
}
