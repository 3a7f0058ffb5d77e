package org.diplomaticrecord.projections.fold;

import java.util.ArrayList;
import java.util.List;
import org.diplomaticrecord.api.entry.ProtestEntry;
import org.diplomaticrecord.api.entry.ProtestEntry.ProtestAnswered;
import org.diplomaticrecord.api.entry.ProtestEntry.ProtestLodged;
import org.diplomaticrecord.api.view.ProtestDetail;
import org.diplomaticrecord.api.view.Remark;
import org.jspecify.annotations.Nullable;

/** A protest is lodged, and stays so when it is answered. */
final class ProtestFold implements Fold {
  /** Those that say most first. */
  static final List<String> WORDS = List.of("answered", "lodged");

  private @Nullable ProtestLodged lodged;
  private final List<Remark> answers = new ArrayList<>();
  private final Words words = new Words(WORDS);

  @Override
  public void happened(Told told) {
    switch ((ProtestEntry) told.entry()) {
      case ProtestLodged e -> {
        lodged = e;
        words.begin("lodged", told);
      }
      case ProtestAnswered e -> {
        answers.add(told.remark(e.text()));
        words.begin("answered", told);
      }
    }
  }

  @Override
  public Standing standing() {
    return words.standing(detail(lodged, List.copyOf(answers)));
  }

  private static ProtestDetail detail(@Nullable ProtestLodged e, List<Remark> answers) {
    return e == null
        ? new ProtestDetail(null, null, null, List.of(), null, null, null, answers)
        : new ProtestDetail(
            e.accordingTo(),
            e.to(),
            e.text(),
            e.against(),
            e.channel(),
            e.engagement(),
            e.dated(),
            answers);
  }
}
