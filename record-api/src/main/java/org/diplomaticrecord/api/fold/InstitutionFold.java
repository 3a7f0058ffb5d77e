package org.diplomaticrecord.api.fold;

import java.util.List;
import java.util.Optional;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.InstitutionEntry;
import org.diplomaticrecord.api.entry.InstitutionEntry.InstitutionAbolished;
import org.diplomaticrecord.api.entry.InstitutionEntry.InstitutionEstablished;
import org.diplomaticrecord.api.entry.InstitutionEntry.InstitutionReconstituted;
import org.diplomaticrecord.api.fold.Field.Many;
import org.diplomaticrecord.api.fold.Field.One;
import org.diplomaticrecord.api.value.Bounds;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.api.view.InstitutionDetail;
import org.diplomaticrecord.api.view.Remark;

/**
 * An institution is established until it is abolished or the time it was established for is over;
 * being given another form it stays established.
 */
final class InstitutionFold implements Fold {
  private static final List<String> WORDS =
      List.of("abolished", "expired", "established", "reconstituted");

  private static final One<String> HEAD = new One<>("head");
  private static final One<List<String>> DEPUTIES = One.list("deputies");
  private static final One<List<String>> MEMBERS = One.list("members");
  private static final One<String> TEXT = new One<>("text");
  private static final One<List<SubjectId>> BASIS = One.list("basis");
  private static final One<SubjectId> REPLACES = new One<>("replaces");
  private static final One<Edtf> ESTABLISHED = new One<>("established");
  private static final Many<Remark> RECONSTITUTED = new Many<>("reconstituted");
  private static final One<Remark> ABOLISHED = new One<>("abolished");

  @Override
  public List<String> words() {
    return WORDS;
  }

  @Override
  public void happened(Occurrence o, Change change) {
    switch ((InstitutionEntry) o.entry()) {
      case InstitutionEstablished e -> {
        change.set(HEAD, e.head());
        change.set(DEPUTIES, e.deputies());
        change.set(MEMBERS, e.members());
        change.set(TEXT, e.text());
        change.set(BASIS, e.basis());
        change.set(REPLACES, e.replaces());
        change.set(ESTABLISHED, e.dated());
        change.clear(ABOLISHED);
        isNow("established", change);
        change.runs();
      }
      case InstitutionReconstituted e -> {
        change.given(HEAD, e.head());
        change.given(DEPUTIES, e.deputies());
        change.given(MEMBERS, e.members());
        change.add(RECONSTITUTED, o.remark(e.text()));
        change.end("expired");
        change.imply("established");
        change.restart("reconstituted");
      }
      case InstitutionAbolished e -> {
        change.set(ABOLISHED, o.remark(e.text()));
        isNow("abolished", change);
      }
    }
  }

  private static void isNow(String word, Change change) {
    change.runsNoMore();
    change.only(word);
  }

  @Override
  public Optional<Bounds> end(Entry entry) {
    return entry instanceof InstitutionEstablished ? Term.over(entry) : Optional.empty();
  }

  @Override
  public void ended(Occurrence o, Change change) {
    if (change.isEndOfRun()) {
      isNow("expired", change);
    }
  }

  @Override
  public InstitutionDetail detail(Values values) {
    return new InstitutionDetail(
        values.get(HEAD),
        values.all(DEPUTIES),
        values.all(MEMBERS),
        values.get(TEXT),
        values.all(BASIS),
        values.get(REPLACES),
        values.get(ESTABLISHED),
        values.list(RECONSTITUTED),
        values.get(ABOLISHED));
  }
}
