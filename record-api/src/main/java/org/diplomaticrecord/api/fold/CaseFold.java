package org.diplomaticrecord.api.fold;

import java.util.List;
import org.diplomaticrecord.api.entry.CaseEntry;
import org.diplomaticrecord.api.entry.CaseEntry.CaseOpened;
import org.diplomaticrecord.api.entry.CaseEntry.CaseReclassified;
import org.diplomaticrecord.api.fold.Field.Many;
import org.diplomaticrecord.api.fold.Field.One;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.view.CaseDetail;
import org.diplomaticrecord.api.view.CaseDetail.Reclassification;

/** A case once opened stays open, however it is classed. */
final class CaseFold implements Fold {
  private static final List<String> WORDS = List.of("open", "reclassified");

  private static final One<String> CLASSIFICATION = new One<>("classification");
  private static final One<Edtf> OCCURRED = new One<>("occurred");
  private static final One<String> PLACE = new One<>("place");
  private static final One<Integer> VICTIMS = new One<>("victims");
  private static final One<String> TEXT = new One<>("text");
  private static final One<Edtf> OPENED = new One<>("opened");
  private static final Many<Reclassification> RECLASSIFIED = new Many<>("reclassified");

  @Override
  public List<String> words() {
    return WORDS;
  }

  @Override
  public void happened(Occurrence o, Change change) {
    switch ((CaseEntry) o.entry()) {
      case CaseOpened e -> {
        change.set(CLASSIFICATION, e.classification());
        change.set(OCCURRED, e.occurred());
        change.set(PLACE, e.place());
        change.set(VICTIMS, e.victims());
        change.set(TEXT, e.text());
        change.first(OPENED, e.dated());
        change.begin("open");
      }
      case CaseReclassified e -> {
        change.set(CLASSIFICATION, e.classification());
        change.add(
            RECLASSIFIED,
            new Reclassification(e.dated(), e.classification(), e.text(), o.position()));
        change.imply("open");
        change.restart("reclassified");
      }
    }
  }

  @Override
  public CaseDetail detail(Values values) {
    return new CaseDetail(
        values.get(CLASSIFICATION),
        values.get(OCCURRED),
        values.get(PLACE),
        values.get(VICTIMS),
        values.get(TEXT),
        values.get(OPENED),
        values.list(RECLASSIFIED));
  }
}
