package org.diplomaticrecord.projections.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryCorrected;
import org.diplomaticrecord.api.entry.EntryRetracted;
import org.diplomaticrecord.api.entry.Ground;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.diplomaticrecord.api.timeline.Lens;
import org.diplomaticrecord.api.value.Citation;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SourceId;
import org.diplomaticrecord.api.value.SubjectId;

/** A history of one subject, told event by event at positions 1, 2, 3 …, and what is read of it. */
final class Story {
  static final PartyId JP = new PartyId("JP");
  static final PartyId KP = new PartyId("KP");
  static final Citation SEED = citing("seed-b");

  private final SubjectId subject;
  private final List<Recorded> history = new ArrayList<>();

  private Story(SubjectId subject) {
    this.subject = subject;
  }

  static Story of(String subject) {
    return new Story(SubjectId.of(subject));
  }

  static Edtf on(String date) {
    return Edtf.of(date);
  }

  static Citation citing(String source) {
    return new Citation(new SourceId(source), "§1");
  }

  Story tells(Function<SubjectId, ? extends Entry> entry) {
    return add(entry.apply(subject));
  }

  Story corrects(long position, String source, Function<SubjectId, ? extends Entry> replacement) {
    return add(
        new EntryCorrected(
            subject, position - 1, replacement.apply(subject), Ground.REFINEMENT, "told better",
            List.of(citing(source))));
  }

  Story retracts(long position) {
    return add(new EntryRetracted(subject, position - 1, "withdrawn", List.of(SEED)));
  }

  private Story add(RecordEvent event) {
    history.add(new Recorded(history.size() + 1, event));
    return this;
  }

  List<Recorded> history() {
    return history;
  }

  Telling read() {
    return read(Lens.WHOLE);
  }

  Telling read(Lens lens) {
    return Telling.of(subject.kind(), history, lens);
  }

  Telling readCiting(String source) {
    return read(new Lens(Set.of(), Set.of(new SourceId(source))));
  }

  Telling readAccordingTo(PartyId party) {
    return read(new Lens(Set.of(party), Set.of()));
  }

  Optional<Answer> answerAsOf(String day) {
    return read().asOf(LocalDate.parse(day));
  }

  Answer asOf(String day) {
    return answerAsOf(day).orElseThrow(() -> new AssertionError("nothing as of " + day));
  }
}
