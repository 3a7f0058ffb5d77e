package org.diplomaticrecord.api.fold.oracle;

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
import org.diplomaticrecord.api.view.Detail;
import org.diplomaticrecord.api.view.Fulfilment;
import org.diplomaticrecord.api.view.Remark;
import org.jspecify.annotations.Nullable;

final class PlainDemand extends PlainFold {
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

  @Override
  List<String> order() {
    return List.of("withdrawn", "met", "partly-met", "undone", "answered", "open");
  }

  @Override
  void happened(Turn turn) {
    switch ((DemandEntry) turn.entry()) {
      case DemandRaised e -> raised(turn, e);
      case DemandReiterated e -> putAgain(turn, e.text(), e.engagement());
      case DemandAnswered e -> {
        answers.add(
            new Reply(turn.by(), e.answer(), e.dated(), e.text(), e.engagement(), turn.position()));
        words.restart("answered", turn);
      }
      case DemandMet e -> {
        met.add(new Fulfilment(e.extent(), turn.by(), e.dated(), e.text(), turn.position()));
        words.end(turn, "undone");
        if (e.extent() == Extent.FULL) {
          words.end(turn, "open", "partly-met");
          words.begin("met", turn);
        } else {
          words.begin("partly-met", turn);
        }
      }
      case DemandFulfilmentUndone e -> undone(turn, e);
      case DemandWithdrawn e -> {
        by = turn.by();
        withdrawn = turn.remark(e.text());
        words.only("withdrawn", turn);
      }
    }
  }

  private void raised(Turn turn, DemandRaised e) {
    to = e.to();
    boolean anew = words.hold("withdrawn");
    if (!anew && raised != null) {
      putAgain(turn, e.text(), e.engagement());
      return;
    }
    if (anew) {
      lastReiterated = null;
      reiterations.clear();
      answers.clear();
      met.clear();
      undone.clear();
      withdrawn = null;
      words.only("open", turn);
    }
    by = turn.by();
    text = e.text();
    engagement = e.engagement();
    raised = e.dated();
    words.begin("open", turn);
  }

  private void putAgain(Turn turn, @Nullable String form, @Nullable SubjectId at) {
    by = turn.by();
    lastReiterated = turn.dated();
    reiterations.add(new Remark(turn.by(), turn.dated(), form, at, turn.position()));
    words.imply("open", turn);
  }

  private void undone(Turn turn, DemandFulfilmentUndone e) {
    undone.add(new Fulfilment(e.extent(), turn.by(), e.dated(), e.text(), turn.position()));
    words.end(turn, "met");
    if (e.extent() == Extent.FULL) {
      words.end(turn, "partly-met");
    } else {
      words.begin("partly-met", turn);
    }
    words.restart("undone", turn);
    words.begin("open", turn);
  }

  @Override
  Detail detail() {
    return new DemandDetail(
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
        List.copyOf(undone));
  }
}
