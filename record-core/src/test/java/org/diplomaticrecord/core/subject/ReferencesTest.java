package org.diplomaticrecord.core.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diplomaticrecord.api.example.Examples.about;
import static org.diplomaticrecord.api.example.MeasureExamples.imposed;
import static org.diplomaticrecord.api.example.MeasureExamples.lifted;
import static org.diplomaticrecord.core.subject.SubjectFixture.nothingRecorded;
import static org.diplomaticrecord.core.subject.SubjectFixture.recorded;
import static org.diplomaticrecord.core.subject.SubjectFixture.refusal;

import java.util.List;
import java.util.Set;
import org.diplomaticrecord.api.command.RecordEntry;
import org.diplomaticrecord.api.example.Examples;
import org.diplomaticrecord.api.example.ProtestExamples;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SourceId;
import org.diplomaticrecord.api.value.SubjectId;
import org.junit.jupiter.api.Test;

class ReferencesTest {
  private static final SubjectId MEASURE = imposed().subject();

  @Test
  void acceptsAnEntryThatNamesOnlyWhatIsKnown() {
    nothingRecorded(MEASURE).record(imposed()).expectEvents(imposed());
  }

  @Test
  void refusesAnEntryThatNamesASubjectOfWhichNothingIsRecorded() {
    nothingRecorded(MEASURE, SubjectId.of("instrument/unscr-1695"))
        .record(imposed())
        .expectNoEvents()
        .expectException(refusal("reference.unknown"))
        .expectExceptionMessage(
            "Nothing is recorded in this dossier about instrument/unscr-1695. Record it first, or import both together.");
  }

  @Test
  void refusesAnEntryAccordingToAPartyTheDossierDoesNotKnow() {
    nothingRecorded(MEASURE, new PartyId("JP"))
        .record(imposed())
        .expectException(refusal("party.unknown"));
  }

  @Test
  void refusesAnEntryAddressedToAPartyTheDossierDoesNotKnow() {
    var lodged = ProtestExamples.lodged();
    nothingRecorded(lodged.subject(), new PartyId("KP"))
        .record(lodged)
        .expectException(refusal("party.unknown"));
  }

  @Test
  void refusesAnEntryThatCitesADocumentTheDossierDoesNotKnow() {
    nothingRecorded(MEASURE, new SourceId("seed-b"))
        .record(imposed())
        .expectException(refusal("source.unknown"));
  }

  @Test
  void acceptsAnEntryThatNamesItsOwnSubject() {
    var first = Examples.with("triggers", List.of(MEASURE), imposed());
    nothingRecorded(MEASURE, MEASURE).record(first).expectEvents(first);
  }

  @Test
  void findsTheSubjectsPartiesAndSourcesOfACommand() {
    var lodged = ProtestExamples.lodged();
    var references = References.of(new RecordEntry(new DossierId("japan-dprk-abductions"), lodged));
    assertThat(references)
        .isEqualTo(
            new References(
                Set.of(
                    SubjectId.of("claim/eight-deceased"),
                    SubjectId.of("engagement/working-level-3")),
                Set.of(new PartyId("JP"), new PartyId("KP")),
                Set.of(new SourceId("seed-a"))));
  }

  @Test
  void acceptsWhatIsDecidedOnTheLatestReading() {
    recorded(imposed("2006")).record(lifted("2014"), 0).expectEvents(lifted("2014"));
    nothingRecorded(MEASURE).record(imposed("2006"), -1).expectEvents(imposed("2006"));
  }

  @Test
  void refusesWhatIsDecidedOnAnOutdatedReadingNamingTheFirstEventNotRead() {
    recorded(imposed("2006"), lifted("2014"))
        .record(imposed("2020"), 0)
        .expectNoEvents()
        .expectException(refusal("history.outdated", 1L));
    recorded(imposed("2006"))
        .record(about(MEASURE.toString(), lifted("2014")), 3)
        .expectException(refusal("history.outdated"));
  }
}
