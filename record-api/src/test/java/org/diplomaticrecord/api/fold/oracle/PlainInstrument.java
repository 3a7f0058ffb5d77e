package org.diplomaticrecord.api.fold.oracle;

import java.util.List;
import org.diplomaticrecord.api.entry.InstrumentEntry;
import org.diplomaticrecord.api.entry.InstrumentEntry.InstrumentAdopted;
import org.diplomaticrecord.api.entry.InstrumentEntry.InstrumentSuperseded;
import org.diplomaticrecord.api.entry.InstrumentEntry.InstrumentTookEffect;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.api.view.Detail;
import org.diplomaticrecord.api.view.InstrumentDetail;
import org.diplomaticrecord.api.view.Remark;
import org.jspecify.annotations.Nullable;

final class PlainInstrument extends PlainFold {
  private @Nullable InstrumentAdopted adopted;
  private @Nullable Edtf tookEffect;
  private @Nullable Remark superseded;
  private @Nullable SubjectId supersededBy;

  @Override
  List<String> order() {
    return List.of("superseded", "in-force", "expired", "adopted");
  }

  @Override
  void happened(Turn turn) {
    switch ((InstrumentEntry) turn.entry()) {
      case InstrumentAdopted e -> {
        adopted = e;
        words.begin("adopted", turn);
      }
      case InstrumentTookEffect e -> {
        tookEffect = e.dated();
        words.imply("adopted", turn);
        words.end(turn, "expired");
        words.begin("in-force", turn);
        lasts(turn);
      }
      case InstrumentSuperseded e -> {
        superseded = turn.remark(e.text());
        supersededBy = e.supersededBy();
        words.imply("adopted", turn);
        words.end(turn, "in-force", "expired");
        words.begin("superseded", turn);
        lastsNoMore();
      }
    }
  }

  @Override
  void ended(Turn turn) {
    words.end(turn, "in-force");
    words.restart("expired", turn);
  }

  @Override
  Detail detail() {
    InstrumentAdopted e = adopted;
    return e == null
        ? new InstrumentDetail(
            null,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            null,
            tookEffect,
            superseded,
            supersededBy)
        : new InstrumentDetail(
            e.form(),
            e.body(),
            e.number(),
            e.place(),
            e.text(),
            e.triggers(),
            e.about(),
            e.dated(),
            tookEffect,
            superseded,
            supersededBy);
  }
}
