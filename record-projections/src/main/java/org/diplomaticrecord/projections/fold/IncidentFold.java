package org.diplomaticrecord.projections.fold;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.diplomaticrecord.api.entry.IncidentEntry;
import org.diplomaticrecord.api.entry.IncidentEntry.IncidentOccurred;
import org.diplomaticrecord.api.view.IncidentDetail;
import org.jspecify.annotations.Nullable;

/** An incident occurred. */
final class IncidentFold implements Fold {
  /** Those that say most first. */
  static final List<String> WORDS = List.of("occurred");

  private @Nullable IncidentDetail detail;
  private final Words words = new Words(WORDS);

  @Override
  public void happened(Told told) {
    switch ((IncidentEntry) told.entry()) {
      case IncidentOccurred e -> {
        detail =
            new IncidentDetail(
                e.category(), e.dated(), e.by(), e.count(), e.counting(), e.place(), e.text());
        words.restart("occurred", told);
      }
    }
  }

  @Override
  public Standing standing() {
    return words.standing(requireNonNull(detail));
  }
}
