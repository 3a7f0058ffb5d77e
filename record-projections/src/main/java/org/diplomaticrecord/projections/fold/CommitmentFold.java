package org.diplomaticrecord.projections.fold;

import java.util.ArrayList;
import java.util.List;
import org.diplomaticrecord.api.entry.CommitmentEntry;
import org.diplomaticrecord.api.entry.CommitmentEntry.CommitmentAbandoned;
import org.diplomaticrecord.api.entry.CommitmentEntry.CommitmentDisputed;
import org.diplomaticrecord.api.entry.CommitmentEntry.CommitmentFulfilled;
import org.diplomaticrecord.api.entry.CommitmentEntry.CommitmentFulfilmentUndone;
import org.diplomaticrecord.api.entry.CommitmentEntry.CommitmentMade;
import org.diplomaticrecord.api.entry.Extent;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.api.view.CommitmentDetail;
import org.diplomaticrecord.api.view.Fulfilment;
import org.diplomaticrecord.api.view.Remark;
import org.jspecify.annotations.Nullable;

/**
 * A commitment stands as made until it is fulfilled in full or abandoned. That one party calls it
 * fulfilled and another disputes it can both hold; the dispute ends when those who raised it call
 * it fulfilled. As far as what was done of it is undone, it is no longer fulfilled.
 */
final class CommitmentFold implements Fold {
  /** Those that say most first. */
  static final List<String> WORDS =
      List.of("abandoned", "disputed", "fulfilled", "partly-fulfilled", "undone", "made");

  private @Nullable PartyId by;
  private @Nullable PartyId to;
  private @Nullable String text;
  private List<SubjectId> regarding = List.of();
  private @Nullable SubjectId engagement;
  private @Nullable Edtf made;
  private final List<Fulfilment> fulfilled = new ArrayList<>();
  private final List<Fulfilment> undone = new ArrayList<>();
  private final List<Remark> disputes = new ArrayList<>();
  private @Nullable Remark abandoned;
  private final Words words = new Words(WORDS);

  @Override
  public void happened(Told told) {
    switch ((CommitmentEntry) told.entry()) {
      case CommitmentMade e -> made(told, e);
      case CommitmentFulfilled e -> {
        fulfilled.add(new Fulfilment(e.extent(), told.by(), e.dated(), e.text(), told.position()));
        fulfilled(told, e);
      }
      case CommitmentFulfilmentUndone e -> undone(told, e);
      case CommitmentDisputed e -> {
        disputes.add(told.remark(e.grounds(), e.engagement()));
        words.begin("disputed", told);
      }
      case CommitmentAbandoned e -> {
        by = told.by();
        abandoned = told.remark(e.text());
        words.only("abandoned", told);
      }
    }
  }

  private void made(Told told, CommitmentMade e) {
    by = told.by();
    to = e.to();
    text = e.text();
    regarding = e.regarding();
    engagement = e.engagement();
    made = e.dated();
    abandoned = null;
    words.end("abandoned");
    words.restart("made", told);
  }

  private void fulfilled(Told told, CommitmentFulfilled e) {
    words.end("undone");
    if (e.extent() == Extent.PARTIAL) {
      words.begin("partly-fulfilled", told);
      return;
    }
    words.end("made", "partly-fulfilled");
    words.begin("fulfilled", told);
    if (disputes.stream().allMatch(dispute -> dispute.by().equals(told.by()))) {
      words.end("disputed");
    }
  }

  private void undone(Told told, CommitmentFulfilmentUndone e) {
    undone.add(new Fulfilment(e.extent(), told.by(), e.dated(), e.text(), told.position()));
    words.end("fulfilled");
    if (e.extent() == Extent.FULL) {
      words.end("partly-fulfilled");
    } else {
      words.begin("partly-fulfilled", told);
    }
    words.restart("undone", told);
  }

  @Override
  public Standing standing() {
    return words.standing(
        new CommitmentDetail(
            by,
            to,
            text,
            regarding,
            engagement,
            made,
            List.copyOf(fulfilled),
            List.copyOf(disputes),
            abandoned,
            List.copyOf(undone)));
  }
}
