package org.diplomaticrecord.api.fold.oracle;

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
import org.diplomaticrecord.api.view.Detail;
import org.diplomaticrecord.api.view.Fulfilment;
import org.diplomaticrecord.api.view.Remark;
import org.jspecify.annotations.Nullable;

final class PlainCommitment extends PlainFold {
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

  @Override
  List<String> order() {
    return List.of("abandoned", "disputed", "fulfilled", "partly-fulfilled", "undone", "made");
  }

  @Override
  void happened(Turn turn) {
    switch ((CommitmentEntry) turn.entry()) {
      case CommitmentMade e -> {
        by = turn.by();
        to = e.to();
        text = e.text();
        regarding = e.regarding();
        engagement = e.engagement();
        made = e.dated();
        abandoned = null;
        words.end(turn, "abandoned");
        words.restart("made", turn);
      }
      case CommitmentFulfilled e -> fulfilled(turn, e);
      case CommitmentFulfilmentUndone e -> undone(turn, e);
      case CommitmentDisputed e -> {
        disputes.add(
            new Remark(turn.by(), e.dated(), e.grounds(), e.engagement(), turn.position()));
        words.begin("disputed", turn);
      }
      case CommitmentAbandoned e -> {
        by = turn.by();
        abandoned = turn.remark(e.text());
        words.only("abandoned", turn);
      }
    }
  }

  private void fulfilled(Turn turn, CommitmentFulfilled e) {
    fulfilled.add(new Fulfilment(e.extent(), turn.by(), e.dated(), e.text(), turn.position()));
    words.end(turn, "undone");
    if (e.extent() == Extent.PARTIAL) {
      words.begin("partly-fulfilled", turn);
      return;
    }
    words.end(turn, "made", "partly-fulfilled");
    words.begin("fulfilled", turn);
    if (disputes.stream().allMatch(dispute -> dispute.by().equals(turn.by()))) {
      words.end(turn, "disputed");
    }
  }

  private void undone(Turn turn, CommitmentFulfilmentUndone e) {
    undone.add(new Fulfilment(e.extent(), turn.by(), e.dated(), e.text(), turn.position()));
    words.end(turn, "fulfilled");
    if (e.extent() == Extent.FULL) {
      words.end(turn, "partly-fulfilled");
    } else {
      words.begin("partly-fulfilled", turn);
    }
    words.restart("undone", turn);
  }

  @Override
  Detail detail() {
    return new CommitmentDetail(
        by,
        to,
        text,
        regarding,
        engagement,
        made,
        List.copyOf(fulfilled),
        List.copyOf(disputes),
        abandoned,
        List.copyOf(undone));
  }
}
