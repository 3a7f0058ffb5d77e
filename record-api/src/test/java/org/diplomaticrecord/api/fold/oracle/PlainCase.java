package org.diplomaticrecord.api.fold.oracle;

import java.util.ArrayList;
import java.util.List;
import org.diplomaticrecord.api.entry.CaseEntry;
import org.diplomaticrecord.api.entry.CaseEntry.CaseOpened;
import org.diplomaticrecord.api.entry.CaseEntry.CaseReclassified;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.view.CaseDetail;
import org.diplomaticrecord.api.view.CaseDetail.Reclassification;
import org.diplomaticrecord.api.view.Detail;
import org.jspecify.annotations.Nullable;

final class PlainCase extends PlainFold {
  private @Nullable String classification;
  private @Nullable CaseOpened lastOpened;
  private @Nullable Edtf opened;
  private final List<Reclassification> reclassified = new ArrayList<>();

  @Override
  List<String> order() {
    return List.of("open", "reclassified");
  }

  @Override
  void happened(Turn turn) {
    switch ((CaseEntry) turn.entry()) {
      case CaseOpened e -> {
        classification = e.classification();
        lastOpened = e;
        opened = known(opened, e.dated());
        words.begin("open", turn);
      }
      case CaseReclassified e -> {
        classification = e.classification();
        reclassified.add(
            new Reclassification(e.dated(), e.classification(), e.text(), turn.position()));
        words.imply("open", turn);
        words.restart("reclassified", turn);
      }
    }
  }

  @Override
  Detail detail() {
    CaseOpened e = lastOpened;
    return e == null
        ? new CaseDetail(classification, null, null, null, null, null, List.copyOf(reclassified))
        : new CaseDetail(
            classification,
            e.occurred(),
            e.place(),
            e.victims(),
            e.text(),
            opened,
            List.copyOf(reclassified));
  }
}
