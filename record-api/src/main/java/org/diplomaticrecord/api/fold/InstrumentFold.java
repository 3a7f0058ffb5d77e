package org.diplomaticrecord.api.fold;

import java.util.List;
import java.util.Optional;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.InstrumentEntry;
import org.diplomaticrecord.api.entry.InstrumentEntry.InstrumentAdopted;
import org.diplomaticrecord.api.entry.InstrumentEntry.InstrumentSuperseded;
import org.diplomaticrecord.api.entry.InstrumentEntry.InstrumentTookEffect;
import org.diplomaticrecord.api.entry.InstrumentForm;
import org.diplomaticrecord.api.fold.Field.One;
import org.diplomaticrecord.api.value.Bounds;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.api.view.InstrumentDetail;
import org.diplomaticrecord.api.view.Remark;

/**
 * An instrument stays adopted for ever; it is in force from when it takes effect until it is
 * superseded or the time it was to be in force is over.
 */
final class InstrumentFold implements Fold {
  private static final List<String> WORDS = List.of("superseded", "in-force", "expired", "adopted");

  private static final One<InstrumentForm> FORM = new One<>("form");
  private static final One<PartyId> BODY = new One<>("body");
  private static final One<String> NUMBER = new One<>("number");
  private static final One<String> PLACE = new One<>("place");
  private static final One<String> TEXT = new One<>("text");
  private static final One<List<SubjectId>> TRIGGERS = One.list("triggers");
  private static final One<List<SubjectId>> ABOUT = One.list("about");
  private static final One<Edtf> ADOPTED = new One<>("adopted");
  private static final One<Edtf> TOOK_EFFECT = new One<>("tookEffect");
  private static final One<Remark> SUPERSEDED = new One<>("superseded");
  private static final One<SubjectId> SUPERSEDED_BY = new One<>("supersededBy");

  @Override
  public List<String> words() {
    return WORDS;
  }

  @Override
  public void happened(Occurrence o, Change change) {
    switch ((InstrumentEntry) o.entry()) {
      case InstrumentAdopted e -> adopted(e, change);
      case InstrumentTookEffect e -> {
        change.set(TOOK_EFFECT, e.dated());
        change.imply("adopted");
        change.end("expired");
        change.begin("in-force");
        change.runs();
      }
      case InstrumentSuperseded e -> {
        change.set(SUPERSEDED, o.remark(e.text()));
        change.set(SUPERSEDED_BY, e.supersededBy());
        change.imply("adopted");
        change.end("in-force", "expired");
        change.begin("superseded");
        change.runsNoMore();
      }
    }
  }

  private static void adopted(InstrumentAdopted e, Change change) {
    change.set(FORM, e.form());
    change.set(BODY, e.body());
    change.set(NUMBER, e.number());
    change.set(PLACE, e.place());
    change.set(TEXT, e.text());
    change.set(TRIGGERS, e.triggers());
    change.set(ABOUT, e.about());
    change.set(ADOPTED, e.dated());
    change.begin("adopted");
  }

  @Override
  public Optional<Bounds> end(Entry entry) {
    return entry instanceof InstrumentTookEffect ? Term.over(entry) : Optional.empty();
  }

  @Override
  public void ended(Occurrence o, Change change) {
    if (change.isEndOfRun()) {
      change.runsNoMore();
      change.end("in-force");
      change.restart("expired");
    }
  }

  @Override
  public InstrumentDetail detail(Values values) {
    return new InstrumentDetail(
        values.get(FORM),
        values.get(BODY),
        values.get(NUMBER),
        values.get(PLACE),
        values.get(TEXT),
        values.all(TRIGGERS),
        values.all(ABOUT),
        values.get(ADOPTED),
        values.get(TOOK_EFFECT),
        values.get(SUPERSEDED),
        values.get(SUPERSEDED_BY));
  }
}
