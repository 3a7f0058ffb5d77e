package org.diplomaticrecord.api.fold;

import java.util.List;
import org.diplomaticrecord.api.entry.CommitmentEntry;
import org.diplomaticrecord.api.entry.CommitmentEntry.CommitmentAbandoned;
import org.diplomaticrecord.api.entry.CommitmentEntry.CommitmentDisputed;
import org.diplomaticrecord.api.entry.CommitmentEntry.CommitmentFulfilled;
import org.diplomaticrecord.api.entry.CommitmentEntry.CommitmentFulfilmentUndone;
import org.diplomaticrecord.api.entry.CommitmentEntry.CommitmentMade;
import org.diplomaticrecord.api.entry.Extent;
import org.diplomaticrecord.api.fold.Field.Many;
import org.diplomaticrecord.api.fold.Field.One;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.api.view.CommitmentDetail;
import org.diplomaticrecord.api.view.Fulfilment;
import org.diplomaticrecord.api.view.Remark;

/**
 * A commitment stands as made until it is fulfilled in full or abandoned. That one party calls it
 * fulfilled and another disputes it can both hold; the dispute ends when those who raised it call
 * it fulfilled. As far as what was done of it is undone, it is no longer fulfilled.
 */
final class CommitmentFold implements Fold {
  private static final List<String> WORDS =
      List.of("abandoned", "disputed", "fulfilled", "partly-fulfilled", "undone", "made");

  private static final One<PartyId> BY = new One<>("by");
  private static final One<PartyId> TO = new One<>("to");
  private static final One<String> TEXT = new One<>("text");
  private static final One<List<SubjectId>> REGARDING = One.list("regarding");
  private static final One<SubjectId> ENGAGEMENT = new One<>("engagement");
  private static final One<Edtf> MADE = new One<>("made");
  private static final Many<Fulfilment> FULFILLED = new Many<>("fulfilled");
  private static final Many<Fulfilment> UNDONE = new Many<>("undone");
  private static final Many<Remark> DISPUTES = new Many<>("disputes");
  private static final One<Remark> ABANDONED = new One<>("abandoned");

  @Override
  public List<String> words() {
    return WORDS;
  }

  @Override
  public void happened(Occurrence o, Change change) {
    switch ((CommitmentEntry) o.entry()) {
      case CommitmentMade e -> made(e, o, change);
      case CommitmentFulfilled e -> {
        change.add(
            FULFILLED, new Fulfilment(e.extent(), o.by(), e.dated(), e.text(), o.position()));
        fulfilled(e, o, change);
      }
      case CommitmentFulfilmentUndone e -> undone(e, o, change);
      case CommitmentDisputed e -> {
        change.add(DISPUTES, o.remark(e.grounds(), e.engagement()));
        change.mark(o.by());
        change.begin("disputed");
      }
      case CommitmentAbandoned e -> {
        change.set(BY, o.by());
        change.set(ABANDONED, o.remark(e.text()));
        change.only("abandoned");
      }
    }
  }

  private static void made(CommitmentMade e, Occurrence o, Change change) {
    change.set(BY, o.by());
    change.set(TO, e.to());
    change.set(TEXT, e.text());
    change.set(REGARDING, e.regarding());
    change.set(ENGAGEMENT, e.engagement());
    change.set(MADE, e.dated());
    change.clear(ABANDONED);
    change.end("abandoned");
    change.restart("made");
  }

  private static void fulfilled(CommitmentFulfilled e, Occurrence o, Change change) {
    change.end("undone");
    if (e.extent() == Extent.PARTIAL) {
      change.begin("partly-fulfilled");
      return;
    }
    change.end("made", "partly-fulfilled");
    change.begin("fulfilled");
    if (change.marked(PartyId.class).stream().allMatch(o.by()::equals)) {
      change.end("disputed");
    }
  }

  private static void undone(CommitmentFulfilmentUndone e, Occurrence o, Change change) {
    change.add(UNDONE, new Fulfilment(e.extent(), o.by(), e.dated(), e.text(), o.position()));
    change.end("fulfilled");
    if (e.extent() == Extent.FULL) {
      change.end("partly-fulfilled");
    } else {
      change.begin("partly-fulfilled");
    }
    change.restart("undone");
  }

  @Override
  public CommitmentDetail detail(Values values) {
    return new CommitmentDetail(
        values.get(BY),
        values.get(TO),
        values.get(TEXT),
        values.all(REGARDING),
        values.get(ENGAGEMENT),
        values.get(MADE),
        values.list(FULFILLED),
        values.list(DISPUTES),
        values.get(ABANDONED),
        values.list(UNDONE));
  }
}
