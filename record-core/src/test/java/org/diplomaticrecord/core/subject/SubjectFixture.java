package org.diplomaticrecord.core.subject;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.diplomaticrecord.api.command.CorrectEntry;
import org.diplomaticrecord.api.command.RecordCommand;
import org.diplomaticrecord.api.command.RecordEntry;
import org.diplomaticrecord.api.command.RecordRejected;
import org.diplomaticrecord.api.command.RetractEntry;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryCorrected;
import org.diplomaticrecord.api.entry.EntryRetracted;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SourceId;
import org.diplomaticrecord.api.value.SubjectAddress;
import org.diplomaticrecord.api.value.SubjectId;
import org.hamcrest.CustomTypeSafeMatcher;

/** What subject tests are written in: a history, a command, and what becomes of it. */
final class SubjectFixture {
  private static final DossierId DOSSIER = new DossierId("japan-dprk-abductions");

  private final AggregateTestFixture<Subject> fixture = new AggregateTestFixture<>(Subject.class);
  private final TestExecutor<Subject> history;
  private final SubjectId subject;

  private SubjectFixture(List<? extends RecordEvent> history, SubjectId subject, Set<?> unknown) {
    fixture.registerInjectableResources(
        (SubjectDirectory) (_, subjects) -> intersection(subjects, unknown),
        new DossierRegister() {
          @Override
          public Set<PartyId> unknownParties(DossierId dossier, Set<PartyId> parties) {
            return intersection(parties, unknown);
          }

          @Override
          public Set<SourceId> unknownSources(DossierId dossier, Set<SourceId> sources) {
            return intersection(sources, unknown);
          }
        });
    this.history = history.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(history);
    this.subject = subject;
  }

  private static <T> Set<T> intersection(Set<T> asked, Set<?> unknown) {
    return Set.copyOf(asked.stream().filter(unknown::contains).toList());
  }

  /** A subject of which this was recorded, in this order. */
  static SubjectFixture recorded(RecordEvent... events) {
    return new SubjectFixture(List.of(events), events[0].subject(), Set.of());
  }

  /** A subject of which nothing was recorded, in a record that knows everything but this. */
  static SubjectFixture nothingRecorded(SubjectId subject, Object... unknown) {
    return new SubjectFixture(List.of(), subject, Set.of(unknown));
  }

  /** All but the last entry are recorded in this order; then the last one may be. */
  static void accepts(Entry... entries) {
    recordedButLast(entries)
        .record(entries[entries.length - 1])
        .expectEvents(entries[entries.length - 1]);
  }

  /**
   * All but the last entry are recorded in this order; then the last one is refused by a rule,
   * naming these.
   */
  static void refuses(String rule, List<Long> conflicts, Entry... entries) {
    recordedButLast(entries)
        .record(entries[entries.length - 1])
        .expectNoEvents()
        .expectException(refusal(rule, conflicts.toArray(Long[]::new)));
  }

  private static SubjectFixture recordedButLast(Entry... entries) {
    return new SubjectFixture(
        List.of(entries).subList(0, entries.length - 1), entries[0].subject(), Set.of());
  }

  ResultValidator<Subject> record(Entry entry) {
    return execute(new RecordEntry(DOSSIER, entry));
  }

  ResultValidator<Subject> record(Entry entry, long lastRead) {
    return history.when(
        new RecordEntry(DOSSIER, entry), Map.of(Subject.EXPECTED_SEQUENCE, lastRead));
  }

  ResultValidator<Subject> correct(EntryCorrected as) {
    return execute(
        new CorrectEntry(
            address(), as.corrects(), as.replacement(), as.ground(), as.reason(), as.citations()));
  }

  ResultValidator<Subject> retract(EntryRetracted as) {
    return execute(new RetractEntry(address(), as.retracts(), as.reason(), as.citations()));
  }

  private ResultValidator<Subject> execute(RecordCommand command) {
    return history.when(command);
  }

  private SubjectAddress address() {
    return new SubjectAddress(DOSSIER, subject);
  }

  /** A refusal by a rule, naming these events of the history. */
  static CustomTypeSafeMatcher<RecordRejected> refusal(String rule, Long... conflicts) {
    return new CustomTypeSafeMatcher<>(
        "a refusal by %s naming %s".formatted(rule, List.of(conflicts))) {
      @Override
      protected boolean matchesSafely(RecordRejected rejected) {
        return rejected.rule().equals(rule) && rejected.conflicts().equals(List.of(conflicts));
      }
    };
  }
}
