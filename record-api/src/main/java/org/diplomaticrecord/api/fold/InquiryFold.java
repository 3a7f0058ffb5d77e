package org.diplomaticrecord.api.fold;

import java.util.List;
import java.util.Optional;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.InquiryEntry;
import org.diplomaticrecord.api.entry.InquiryEntry.FindingsPublished;
import org.diplomaticrecord.api.entry.InquiryEntry.InquiryClosed;
import org.diplomaticrecord.api.entry.InquiryEntry.InquiryOpened;
import org.diplomaticrecord.api.fold.Field.Many;
import org.diplomaticrecord.api.fold.Field.One;
import org.diplomaticrecord.api.value.Bounds;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.api.view.InquiryDetail;
import org.diplomaticrecord.api.view.InquiryDetail.Publication;
import org.diplomaticrecord.api.view.Remark;

/**
 * An inquiry is open, with findings or without, until it is closed or the time it was dated for has
 * passed; it may be taken up again.
 */
final class InquiryFold implements Fold {
  private static final List<String> WORDS = List.of("closed", "findings-published", "open");

  private static final One<String> TEXT = new One<>("text");
  private static final One<SubjectId> ENGAGEMENT = new One<>("engagement");
  private static final One<Edtf> OPENED = new One<>("opened");
  private static final Many<Publication> PUBLICATIONS = new Many<>("publications");
  private static final One<Remark> CLOSED = new One<>("closed");

  @Override
  public List<String> words() {
    return WORDS;
  }

  @Override
  public void happened(Occurrence o, Change change) {
    switch ((InquiryEntry) o.entry()) {
      case InquiryOpened e -> {
        change.given(TEXT, e.text());
        change.set(ENGAGEMENT, e.engagement());
        change.set(OPENED, e.dated());
        change.clear(CLOSED);
        change.end("closed");
        change.restart("open");
        change.runs();
      }
      case FindingsPublished e -> {
        change.add(
            PUBLICATIONS,
            new Publication(
                e.title(),
                o.by(),
                e.dated(),
                e.to(),
                e.findings(),
                e.evidence(),
                e.figures(),
                e.about(),
                o.position()));
        change.begin("findings-published");
      }
      case InquiryClosed e -> {
        change.set(CLOSED, o.remark(e.text()));
        close(change);
      }
    }
  }

  @Override
  public Optional<Bounds> end(Entry entry) {
    return entry instanceof InquiryOpened && entry.dated().endKind() != Edtf.End.OPEN
        ? entry.dated().end()
        : Optional.empty();
  }

  @Override
  public void ended(Occurrence o, Change change) {
    if (change.isEndOfRun()) {
      close(change);
    }
  }

  private static void close(Change change) {
    change.runsNoMore();
    change.end("open");
    change.restart("closed");
  }

  @Override
  public InquiryDetail detail(Values values) {
    return new InquiryDetail(
        values.get(TEXT),
        values.get(ENGAGEMENT),
        values.get(OPENED),
        values.list(PUBLICATIONS),
        values.get(CLOSED));
  }
}
