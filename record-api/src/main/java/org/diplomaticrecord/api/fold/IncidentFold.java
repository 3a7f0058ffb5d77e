package org.diplomaticrecord.api.fold;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.diplomaticrecord.api.entry.IncidentEntry;
import org.diplomaticrecord.api.entry.IncidentEntry.IncidentOccurred;
import org.diplomaticrecord.api.fold.Field.Whole;
import org.diplomaticrecord.api.view.IncidentDetail;

/** An incident occurred. */
final class IncidentFold implements Fold {
  private static final List<String> WORDS = List.of("occurred");

  private static final Whole<IncidentDetail> OCCURRED = new Whole<>("incident");

  @Override
  public List<String> words() {
    return WORDS;
  }

  @Override
  public void happened(Occurrence o, Change change) {
    switch ((IncidentEntry) o.entry()) {
      case IncidentOccurred e -> {
        change.set(
            OCCURRED,
            new IncidentDetail(
                e.category(), e.dated(), e.by(), e.count(), e.counting(), e.place(), e.text()));
        change.restart("occurred");
      }
    }
  }

  @Override
  public IncidentDetail detail(Values values) {
    return requireNonNull(values.get(OCCURRED));
  }
}
