package org.diplomaticrecord.api.fold;

import java.util.List;
import org.diplomaticrecord.api.entry.DemandEntry;
import org.diplomaticrecord.api.entry.DemandEntry.DemandAnswered;
import org.diplomaticrecord.api.entry.DemandEntry.DemandFulfilmentUndone;
import org.diplomaticrecord.api.entry.DemandEntry.DemandMet;
import org.diplomaticrecord.api.entry.DemandEntry.DemandRaised;
import org.diplomaticrecord.api.entry.DemandEntry.DemandReiterated;
import org.diplomaticrecord.api.entry.DemandEntry.DemandWithdrawn;
import org.diplomaticrecord.api.entry.Extent;
import org.diplomaticrecord.api.fold.Field.Many;
import org.diplomaticrecord.api.fold.Field.One;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.api.view.DemandDetail;
import org.diplomaticrecord.api.view.DemandDetail.Reply;
import org.diplomaticrecord.api.view.Fulfilment;
import org.diplomaticrecord.api.view.Remark;

/**
 * A demand is open, answered or not, until it is met in full or withdrawn; as far as what was done
 * of it is undone, it is open again. Raised again after a withdrawal it starts anew: what became of
 * it before is not told with it. Raised again while it stands, it is put again.
 */
final class DemandFold implements Fold {
  private static final List<String> WORDS =
      List.of("withdrawn", "met", "partly-met", "undone", "answered", "open");

  private static final One<PartyId> BY = new One<>("by");
  private static final One<PartyId> TO = new One<>("to");
  private static final One<String> TEXT = new One<>("text");
  private static final One<SubjectId> ENGAGEMENT = new One<>("engagement");
  private static final One<Edtf> RAISED = new One<>("raised");
  private static final One<Edtf> LAST_REITERATED = new One<>("lastReiterated");
  private static final Many<Remark> REITERATIONS = new Many<>("reiterations");
  private static final Many<Reply> ANSWERS = new Many<>("answers");
  private static final Many<Fulfilment> MET = new Many<>("met");
  private static final Many<Fulfilment> UNDONE = new Many<>("undone");
  private static final One<Remark> WITHDRAWN = new One<>("withdrawn");
  private static final String IS_RAISED = "raised";

  @Override
  public List<String> words() {
    return WORDS;
  }

  @Override
  public void happened(Occurrence o, Change change) {
    switch ((DemandEntry) o.entry()) {
      case DemandRaised e -> raised(e, o, change);
      case DemandReiterated e -> {
        change.set(BY, o.by());
        change.set(LAST_REITERATED, e.dated());
        change.add(REITERATIONS, o.remark(e.text(), e.engagement()));
        change.imply("open");
      }
      case DemandAnswered e -> {
        change.add(
            ANSWERS,
            new Reply(o.by(), e.answer(), e.dated(), e.text(), e.engagement(), o.position()));
        change.restart("answered");
      }
      case DemandMet e -> met(e, o, change);
      case DemandFulfilmentUndone e -> undone(e, o, change);
      case DemandWithdrawn e -> {
        change.set(BY, o.by());
        change.set(WITHDRAWN, o.remark(e.text()));
        change.only("withdrawn");
      }
    }
  }

  private static void raised(DemandRaised e, Occurrence o, Change change) {
    change.set(BY, o.by());
    change.set(TO, e.to());
    if (change.holds("withdrawn")) {
      startAnew(change);
      change.only("open");
    }
    if (change.marked(IS_RAISED)) {
      change.set(LAST_REITERATED, e.dated());
      change.add(REITERATIONS, o.remark(e.text(), e.engagement()));
      change.imply("open");
    } else {
      change.mark(IS_RAISED);
      change.set(TEXT, e.text());
      change.set(ENGAGEMENT, e.engagement());
      change.set(RAISED, e.dated());
      change.begin("open");
    }
  }

  private static void startAnew(Change change) {
    change.unmark(IS_RAISED);
    change.clear(LAST_REITERATED);
    change.clear(REITERATIONS);
    change.clear(ANSWERS);
    change.clear(MET);
    change.clear(UNDONE);
    change.clear(WITHDRAWN);
  }

  private static void met(DemandMet e, Occurrence o, Change change) {
    change.add(MET, new Fulfilment(e.extent(), o.by(), e.dated(), e.text(), o.position()));
    change.end("undone");
    if (e.extent() == Extent.FULL) {
      change.end("open", "partly-met");
      change.begin("met");
    } else {
      change.begin("partly-met");
    }
  }

  private static void undone(DemandFulfilmentUndone e, Occurrence o, Change change) {
    change.add(UNDONE, new Fulfilment(e.extent(), o.by(), e.dated(), e.text(), o.position()));
    change.end("met");
    if (e.extent() == Extent.FULL) {
      change.end("partly-met");
    } else {
      change.begin("partly-met");
    }
    change.restart("undone");
    change.begin("open");
  }

  @Override
  public DemandDetail detail(Values values) {
    return new DemandDetail(
        values.get(BY),
        values.get(TO),
        values.get(TEXT),
        values.get(ENGAGEMENT),
        values.get(RAISED),
        values.get(LAST_REITERATED),
        values.list(REITERATIONS),
        values.list(ANSWERS),
        values.list(MET),
        values.get(WITHDRAWN),
        values.list(UNDONE));
  }
}
