package org.diplomaticrecord.projections.fold;

import java.util.List;
import org.diplomaticrecord.api.entry.InstrumentEntry;
import org.diplomaticrecord.api.entry.InstrumentEntry.InstrumentAdopted;
import org.diplomaticrecord.api.entry.InstrumentEntry.InstrumentSuperseded;
import org.diplomaticrecord.api.entry.InstrumentEntry.InstrumentTookEffect;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.api.view.InstrumentDetail;
import org.diplomaticrecord.api.view.Remark;
import org.jspecify.annotations.Nullable;

/**
 * An instrument stays adopted for ever; it is in force from when it takes effect until it is
 * superseded.
 */
final class InstrumentFold implements Fold {
  /** Those that say most first. */
  static final List<String> WORDS = List.of("superseded", "in-force", "adopted");

  private @Nullable InstrumentAdopted adopted;
  private @Nullable Edtf tookEffect;
  private @Nullable Remark superseded;
  private @Nullable SubjectId supersededBy;
  private final Words words = new Words(WORDS);

  @Override
  public void happened(Told told) {
    switch ((InstrumentEntry) told.entry()) {
      case InstrumentAdopted e -> {
        adopted = e;
        words.begin("adopted", told);
      }
      case InstrumentTookEffect e -> {
        tookEffect = e.dated();
        words.imply("adopted", told);
        words.begin("in-force", told);
      }
      case InstrumentSuperseded e -> {
        superseded = told.remark(e.text());
        supersededBy = e.supersededBy();
        words.imply("adopted", told);
        words.end("in-force");
        words.begin("superseded", told);
      }
    }
  }

  @Override
  public Standing standing() {
    return words.standing(detail(adopted));
  }

  private InstrumentDetail detail(@Nullable InstrumentAdopted e) {
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
