package org.diplomaticrecord.projections.fold;

import java.util.ArrayList;
import java.util.List;
import org.diplomaticrecord.api.entry.InquiryEntry;
import org.diplomaticrecord.api.entry.InquiryEntry.FindingsPublished;
import org.diplomaticrecord.api.entry.InquiryEntry.InquiryClosed;
import org.diplomaticrecord.api.entry.InquiryEntry.InquiryOpened;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.api.view.InquiryDetail;
import org.diplomaticrecord.api.view.InquiryDetail.Publication;
import org.diplomaticrecord.api.view.Remark;
import org.jspecify.annotations.Nullable;

/** An inquiry is open, with findings or without, until it is closed; it may be taken up again. */
final class InquiryFold implements Fold {
  /** Those that say most first. */
  static final List<String> WORDS = List.of("closed", "findings-published", "open");

  private @Nullable String text;
  private @Nullable SubjectId engagement;
  private @Nullable Edtf opened;
  private final List<Publication> publications = new ArrayList<>();
  private @Nullable Remark closed;
  private final Words words = new Words(WORDS);

  @Override
  public void happened(Told told) {
    switch ((InquiryEntry) told.entry()) {
      case InquiryOpened e -> {
        text = e.text() == null ? text : e.text();
        engagement = e.engagement();
        opened = e.dated();
        closed = null;
        words.end("closed");
        words.restart("open", told);
      }
      case FindingsPublished e -> {
        publications.add(
            new Publication(
                e.title(),
                told.by(),
                e.dated(),
                e.to(),
                e.findings(),
                e.evidence(),
                e.figures(),
                e.about(),
                told.position()));
        words.begin("findings-published", told);
      }
      case InquiryClosed e -> {
        closed = told.remark(e.text());
        words.end("open");
        words.restart("closed", told);
      }
    }
  }

  @Override
  public Standing standing() {
    return words.standing(
        new InquiryDetail(text, engagement, opened, List.copyOf(publications), closed));
  }
}
