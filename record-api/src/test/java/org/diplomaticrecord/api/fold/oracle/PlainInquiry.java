package org.diplomaticrecord.api.fold.oracle;

import java.util.ArrayList;
import java.util.List;
import org.diplomaticrecord.api.entry.InquiryEntry;
import org.diplomaticrecord.api.entry.InquiryEntry.FindingsPublished;
import org.diplomaticrecord.api.entry.InquiryEntry.InquiryClosed;
import org.diplomaticrecord.api.entry.InquiryEntry.InquiryOpened;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.api.view.Detail;
import org.diplomaticrecord.api.view.InquiryDetail;
import org.diplomaticrecord.api.view.InquiryDetail.Publication;
import org.diplomaticrecord.api.view.Remark;
import org.jspecify.annotations.Nullable;

final class PlainInquiry extends PlainFold {
  private @Nullable String text;
  private @Nullable SubjectId engagement;
  private @Nullable Edtf opened;
  private final List<Publication> publications = new ArrayList<>();
  private @Nullable Remark closed;

  @Override
  List<String> order() {
    return List.of("closed", "findings-published", "open");
  }

  @Override
  void happened(Turn turn) {
    switch ((InquiryEntry) turn.entry()) {
      case InquiryOpened e -> {
        text = known(e.text(), text);
        engagement = e.engagement();
        opened = e.dated();
        closed = null;
        words.end(turn, "closed");
        words.restart("open", turn);
        lasts(turn);
      }
      case FindingsPublished e -> {
        publications.add(
            new Publication(
                e.title(),
                turn.by(),
                e.dated(),
                e.to(),
                e.findings(),
                e.evidence(),
                e.figures(),
                e.about(),
                turn.position()));
        words.begin("findings-published", turn);
      }
      case InquiryClosed e -> {
        closed = turn.remark(e.text());
        lastsNoMore();
        ended(turn);
      }
    }
  }

  @Override
  void ended(Turn turn) {
    words.end(turn, "open");
    words.restart("closed", turn);
  }

  @Override
  Detail detail() {
    return new InquiryDetail(text, engagement, opened, List.copyOf(publications), closed);
  }
}
