package org.diplomaticrecord.api.fold;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.diplomaticrecord.api.entry.PositionEntry;
import org.diplomaticrecord.api.entry.PositionEntry.DecisionAnnounced;
import org.diplomaticrecord.api.entry.PositionEntry.PositionStated;
import org.diplomaticrecord.api.entry.PositionEntry.WarningIssued;
import org.diplomaticrecord.api.fold.Field.Many;
import org.diplomaticrecord.api.fold.Field.Whole;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.api.view.PositionDetail;
import org.diplomaticrecord.api.view.Remark;
import org.jspecify.annotations.Nullable;

/** A position is what the party said last; what it said before stays on record. */
final class PositionFold implements Fold {
  private static final List<String> WORDS = List.of("stated", "decided", "warned");

  private static final Whole<PositionDetail> SAID = new Whole<>("position");
  private static final Many<Saying> EARLIER = new Many<>("earlier", Saying::earlier);

  /**
   * What was said once.
   *
   * @param isLast whether nothing was said since
   */
  private record Saying(Remark remark, boolean isLast) {
    Saying before() {
      return isLast ? new Saying(remark, false) : this;
    }

    @Nullable Remark earlier() {
      return isLast ? null : remark;
    }
  }

  @Override
  public List<String> words() {
    return WORDS;
  }

  @Override
  public void happened(Occurrence o, Change change) {
    switch ((PositionEntry) o.entry()) {
      case PositionStated e -> said("stated", o, e.text(), null, e.about(), e.engagement(), change);
      case DecisionAnnounced e ->
          said("decided", o, e.text(), null, e.about(), e.engagement(), change);
      case WarningIssued e ->
          said("warned", o, e.text(), e.to(), e.about(), e.engagement(), change);
    }
  }

  private static void said(
      String word,
      Occurrence o,
      String text,
      @Nullable PartyId to,
      List<SubjectId> about,
      @Nullable SubjectId engagement,
      Change change) {
    change.set(SAID, new PositionDetail(o.by(), text, to, about, engagement, o.dated(), List.of()));
    change.amend(EARLIER, Saying::before);
    change.add(EARLIER, new Saying(o.remark(text, engagement), true));
    change.only(word);
  }

  @Override
  public PositionDetail detail(Values values) {
    return requireNonNull(values.get(SAID))
        .after(values.list(EARLIER).stream().map(Saying::remark).toList());
  }
}
