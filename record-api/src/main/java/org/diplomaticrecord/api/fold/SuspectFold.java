package org.diplomaticrecord.api.fold;

import java.util.List;
import org.diplomaticrecord.api.entry.SuspectEntry;
import org.diplomaticrecord.api.entry.SuspectEntry.NoticeEnded;
import org.diplomaticrecord.api.entry.SuspectEntry.SuspectNamed;
import org.diplomaticrecord.api.entry.SuspectEntry.WarrantIssued;
import org.diplomaticrecord.api.fold.Field.Many;
import org.diplomaticrecord.api.fold.Field.One;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.api.view.Remark;
import org.diplomaticrecord.api.view.SuspectDetail;
import org.diplomaticrecord.api.view.SuspectDetail.Warrant;

/** A suspect is wanted from the first warrant until the notice ends. */
final class SuspectFold implements Fold {
  private static final List<String> WORDS = List.of("wanted", "notice-ended", "named");

  private static final One<String> NAME = new One<>("name");
  private static final One<List<String>> ALIASES = One.list("aliases");
  private static final One<String> NATIONALITY = new One<>("nationality");
  private static final Many<SubjectId> CASES = new Many<>("cases");
  private static final One<Edtf> NAMED = new One<>("named");
  private static final Many<Warrant> WARRANTS = new Many<>("warrants");
  private static final One<Remark> ENDED = new One<>("ended");

  @Override
  public List<String> words() {
    return WORDS;
  }

  @Override
  public void happened(Occurrence o, Change change) {
    switch ((SuspectEntry) o.entry()) {
      case SuspectNamed e -> {
        change.given(NAME, e.name());
        change.given(ALIASES, e.aliases());
        change.given(NATIONALITY, e.nationality());
        change.addAll(CASES, e.cases());
        change.first(NAMED, e.dated());
        change.begin("named");
      }
      case WarrantIssued e -> {
        change.add(
            WARRANTS, new Warrant(e.scope(), o.by(), e.dated(), e.cases(), e.text(), o.position()));
        change.addAll(CASES, e.cases());
        change.clear(ENDED);
        change.end("notice-ended");
        change.begin("wanted");
      }
      case NoticeEnded e -> {
        change.set(ENDED, o.remark(e.reason()));
        change.end("wanted");
        change.restart("notice-ended");
      }
    }
  }

  @Override
  public SuspectDetail detail(Values values) {
    return new SuspectDetail(
        values.get(NAME),
        values.all(ALIASES),
        values.get(NATIONALITY),
        values.list(CASES),
        values.get(NAMED),
        values.list(WARRANTS),
        values.get(ENDED));
  }
}
