package org.diplomaticrecord.projections.fold;

import java.util.ArrayList;
import java.util.List;
import org.diplomaticrecord.api.entry.CaseEntry;
import org.diplomaticrecord.api.entry.CaseEntry.CaseOpened;
import org.diplomaticrecord.api.entry.CaseEntry.CaseReclassified;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.view.CaseDetail;
import org.diplomaticrecord.api.view.CaseDetail.Reclassification;
import org.jspecify.annotations.Nullable;

/** A case once opened stays open, however it is classed. */
final class CaseFold implements Fold {
  /** Those that say most first. */
  static final List<String> WORDS = List.of("open", "reclassified");

  private @Nullable String classification;
  private @Nullable Edtf occurred;
  private @Nullable String place;
  private @Nullable Integer victims;
  private @Nullable String text;
  private @Nullable Edtf opened;
  private final List<Reclassification> reclassified = new ArrayList<>();
  private final Words words = new Words(WORDS);

  @Override
  public void happened(Told told) {
    switch ((CaseEntry) told.entry()) {
      case CaseOpened e -> {
        classification = e.classification();
        occurred = e.occurred();
        place = e.place();
        victims = e.victims();
        text = e.text();
        opened = opened == null ? e.dated() : opened;
        words.begin("open", told);
      }
      case CaseReclassified e -> {
        classification = e.classification();
        reclassified.add(
            new Reclassification(e.dated(), e.classification(), e.text(), told.position()));
        words.imply("open", told);
        words.restart("reclassified", told);
      }
    }
  }

  @Override
  public Standing standing() {
    return words.standing(
        new CaseDetail(
            classification, occurred, place, victims, text, opened, List.copyOf(reclassified)));
  }
}
