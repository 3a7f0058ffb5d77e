package org.diplomaticrecord.projections.fold;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.diplomaticrecord.api.entry.PositionEntry;
import org.diplomaticrecord.api.entry.PositionEntry.DecisionAnnounced;
import org.diplomaticrecord.api.entry.PositionEntry.PositionStated;
import org.diplomaticrecord.api.entry.PositionEntry.WarningIssued;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.api.view.PositionDetail;
import org.diplomaticrecord.api.view.Remark;
import org.jspecify.annotations.Nullable;

/** A position is what the party said last; what it said before stays on record. */
final class PositionFold implements Fold {
  /** Those that say most first. */
  static final List<String> WORDS = List.of("stated", "decided", "warned");

  private @Nullable PositionDetail said;
  private final List<Remark> earlier = new ArrayList<>();
  private final Words words = new Words(WORDS);

  @Override
  public void happened(Told told) {
    switch ((PositionEntry) told.entry()) {
      case PositionStated e -> said("stated", told, e.text(), null, e.about(), e.engagement());
      case DecisionAnnounced e -> said("decided", told, e.text(), null, e.about(), e.engagement());
      case WarningIssued e -> said("warned", told, e.text(), e.to(), e.about(), e.engagement());
    }
  }

  private void said(
      String word,
      Told told,
      String text,
      @Nullable PartyId to,
      List<SubjectId> about,
      @Nullable SubjectId engagement) {
    said =
        new PositionDetail(
            told.by(), text, to, about, engagement, told.dated(), List.copyOf(earlier));
    earlier.add(told.remark(text, engagement));
    words.only(word, told);
  }

  @Override
  public Standing standing() {
    return words.standing(requireNonNull(said));
  }
}
