package org.diplomaticrecord.projections.fold;

import java.util.ArrayList;
import java.util.List;
import org.diplomaticrecord.api.entry.DemandEntry;
import org.diplomaticrecord.api.entry.DemandEntry.DemandAnswered;
import org.diplomaticrecord.api.entry.DemandEntry.DemandFulfilmentUndone;
import org.diplomaticrecord.api.entry.DemandEntry.DemandMet;
import org.diplomaticrecord.api.entry.DemandEntry.DemandRaised;
import org.diplomaticrecord.api.entry.DemandEntry.DemandReiterated;
import org.diplomaticrecord.api.entry.DemandEntry.DemandWithdrawn;
import org.diplomaticrecord.api.entry.Extent;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.api.view.DemandDetail;
import org.diplomaticrecord.api.view.DemandDetail.Reply;
import org.diplomaticrecord.api.view.Fulfilment;
import org.diplomaticrecord.api.view.Remark;
import org.jspecify.annotations.Nullable;

/**
 * A demand is open, answered or not, until it is met in full or withdrawn; as far as what was done
 * of it is undone, it is open again. Raised again after a withdrawal it starts anew: what became of
 * it before is not told with it. Raised again while it stands, it is put again.
 */
final class DemandFold implements Fold {
  /** Those that say most first. */
  static final List<String> WORDS =
      List.of("withdrawn", "met", "partly-met", "undone", "answered", "open");

  private @Nullable PartyId by;
  private @Nullable PartyId to;
  private @Nullable String text;
  private @Nullable SubjectId engagement;
  private @Nullable Edtf raised;
  private @Nullable Edtf lastReiterated;
  private final List<Remark> reiterations = new ArrayList<>();
  private final List<Reply> answers = new ArrayList<>();
  private final List<Fulfilment> met = new ArrayList<>();
  private final List<Fulfilment> undone = new ArrayList<>();
  private @Nullable Remark withdrawn;
  private final Words words = new Words(WORDS);

  @Override
  public void happened(Told told) {
    switch ((DemandEntry) told.entry()) {
      case DemandRaised e -> raised(told, e);
      case DemandReiterated e -> {
        by = told.by();
        lastReiterated = e.dated();
        reiterations.add(told.remark(e.text(), e.engagement()));
        words.imply("open", told);
      }
      case DemandAnswered e -> {
        answers.add(
            new Reply(told.by(), e.answer(), e.dated(), e.text(), e.engagement(), told.position()));
        words.restart("answered", told);
      }
      case DemandMet e -> met(told, e);
      case DemandFulfilmentUndone e -> undone(told, e);
      case DemandWithdrawn e -> {
        by = told.by();
        withdrawn = told.remark(e.text());
        words.only("withdrawn", told);
      }
    }
  }

  private void raised(Told told, DemandRaised e) {
    by = told.by();
    to = e.to();
    if (words.hold("withdrawn")) {
      startAnew();
    }
    if (raised == null) {
      text = e.text();
      engagement = e.engagement();
      raised = e.dated();
      words.begin("open", told);
    } else {
      lastReiterated = e.dated();
      reiterations.add(told.remark(e.text(), e.engagement()));
      words.imply("open", told);
    }
  }

  private void startAnew() {
    raised = null;
    lastReiterated = null;
    reiterations.clear();
    answers.clear();
    met.clear();
    undone.clear();
    withdrawn = null;
    words.end("withdrawn");
  }

  private void met(Told told, DemandMet e) {
    met.add(new Fulfilment(e.extent(), told.by(), e.dated(), e.text(), told.position()));
    words.end("undone");
    if (e.extent() == Extent.FULL) {
      words.end("open", "partly-met");
      words.begin("met", told);
    } else {
      words.begin("partly-met", told);
    }
  }

  private void undone(Told told, DemandFulfilmentUndone e) {
    undone.add(new Fulfilment(e.extent(), told.by(), e.dated(), e.text(), told.position()));
    words.end("met");
    if (e.extent() == Extent.FULL) {
      words.end("partly-met");
    } else {
      words.begin("partly-met", told);
    }
    words.restart("undone", told);
    words.begin("open", told);
  }

  @Override
  public Standing standing() {
    return words.standing(
        new DemandDetail(
            by,
            to,
            text,
            engagement,
            raised,
            lastReiterated,
            List.copyOf(reiterations),
            List.copyOf(answers),
            List.copyOf(met),
            withdrawn,
            List.copyOf(undone)));
  }
}
