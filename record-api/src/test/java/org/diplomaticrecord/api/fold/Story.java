package org.diplomaticrecord.api.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryCorrected;
import org.diplomaticrecord.api.entry.EntryRetracted;
import org.diplomaticrecord.api.entry.Ground;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.diplomaticrecord.api.example.Examples;
import org.diplomaticrecord.api.timeline.Lens;
import org.diplomaticrecord.api.value.Citation;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SourceId;
import org.diplomaticrecord.api.value.SubjectId;

/** A history of one subject, told event by event at positions 1, 2, 3 …, and what is read of it. */
final class Story {
  private final SubjectId subject;
  private final List<Recorded> history = new ArrayList<>();

  private Story(SubjectId subject) {
    this.subject = subject;
  }

  /** The history of what the first entry is about. */
  static Story of(Entry... entries) {
    Story story = new Story(entries[0].subject());
    for (Entry entry : entries) {
      story.then(entry);
    }
    return story;
  }

  static Edtf on(String date) {
    return Edtf.of(date);
  }

  Story then(Entry entry) {
    return then((RecordEvent) Examples.about(subject.toString(), entry));
  }

  Story thenCorrected(long position, String source, Entry replacement) {
    Entry about = Examples.about(subject.toString(), replacement);
    return then(
        new EntryCorrected(
            subject, position - 1, about, Ground.REFINEMENT, "told better", cited(source)));
  }

  Story thenRetracted(long position) {
    return then(new EntryRetracted(subject, position - 1, "withdrawn", cited("seed-b")));
  }

  Story then(RecordEvent event) {
    history.add(new Recorded(history.size() + 1, event));
    return this;
  }

  SubjectId subject() {
    return subject;
  }

  List<Recorded> history() {
    return history;
  }

  SubjectTimeline read() {
    return SubjectTimeline.of(subject.kind(), history, Lens.WHOLE);
  }

  SubjectTimeline readCiting(String source) {
    return SubjectTimeline.of(
        subject.kind(), history, new Lens(Set.of(), Set.of(new SourceId(source))));
  }

  SubjectTimeline readAccordingTo(String party) {
    return SubjectTimeline.of(
        subject.kind(), history, new Lens(Set.of(new PartyId(party)), Set.of()));
  }

  Optional<Answer> answerAsOf(String day) {
    return read().asOf(LocalDate.parse(day));
  }

  Answer asOf(String day) {
    return answerAsOf(day).orElseThrow(() -> new AssertionError("nothing as of " + day));
  }

  /** The answer of the segment that covers a day. */
  Answer segmentOn(String day) {
    return read().segments().stream()
        .filter(segment -> segment.covers(LocalDate.parse(day)))
        .map(Segment::answer)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no segment covers " + day));
  }

  private static List<Citation> cited(String source) {
    return List.of(new Citation(new SourceId(source), "§1"));
  }
}
