package org.diplomaticrecord.core.subject;

import static org.diplomaticrecord.api.example.Examples.corrected;
import static org.diplomaticrecord.api.example.Examples.retracted;
import static org.diplomaticrecord.api.example.MeasureExamples.eased;
import static org.diplomaticrecord.api.example.MeasureExamples.imposed;
import static org.diplomaticrecord.api.example.MeasureExamples.lifted;
import static org.diplomaticrecord.core.subject.SubjectFixture.nothingRecorded;
import static org.diplomaticrecord.core.subject.SubjectFixture.recorded;
import static org.diplomaticrecord.core.subject.SubjectFixture.refusal;

import org.diplomaticrecord.api.value.SubjectId;
import org.junit.jupiter.api.Test;

class RetractionTest {
  private static final SubjectId MEASURE = imposed().subject();

  @Test
  void acceptsTheRetractionOfAnEntry() {
    recorded(imposed("2006"), lifted("2014"))
        .retract(retracted(1, MEASURE))
        .expectEvents(retracted(1, MEASURE));
  }

  @Test
  void acceptsTheRetractionOfAllThatIsRecorded() {
    recorded(imposed("2006")).retract(retracted(0, MEASURE)).expectEvents(retracted(0, MEASURE));
  }

  @Test
  void acceptsAnEntryInThePlaceOfTheRetractedOne() {
    recorded(imposed("2006"), retracted(0, MEASURE))
        .record(imposed("2007"))
        .expectEvents(imposed("2007"));
  }

  @Test
  void refusesToRetractWhatALaterEntryRestsOn() {
    recorded(imposed("2006"), lifted("2014"))
        .retract(retracted(0, MEASURE))
        .expectNoEvents()
        .expectException(refusal("measure.lifted-only-in-force", 1L));
  }

  @Test
  void bringsBackWhatTheRetractedCorrectionHadReplaced() {
    recorded(imposed("2006"), corrected(0, imposed("2008")), retracted(1, MEASURE))
        .record(eased("2007"))
        .expectEvents(eased("2007"));
  }

  @Test
  void refusesToRetractACorrectionWhereWhatItReplacedIsNoLongerLawful() {
    recorded(imposed("2008"), corrected(0, imposed("2006")), eased("2007"))
        .retract(retracted(1, MEASURE))
        .expectException(refusal("measure.changed-only-in-force", 2L));
  }

  @Test
  void bringsBackWhatARetractedRetractionHadWithdrawn() {
    recorded(imposed("2006"), retracted(0, MEASURE), retracted(1, MEASURE))
        .record(lifted("2014"))
        .expectEvents(lifted("2014"));
  }

  @Test
  void refusesToRetractARetractionWhereWhatItWithdrewIsNoLongerLawful() {
    recorded(imposed("2006"), retracted(0, MEASURE), imposed("2007"))
        .retract(retracted(1, MEASURE))
        .expectException(refusal("measure.imposed-once", 0L, 2L));
  }

  @Test
  void acceptsTheRetractionOfAnEntryThatCameBack() {
    recorded(imposed("2006"), corrected(0, imposed("2008")), retracted(1, MEASURE))
        .retract(retracted(0, MEASURE))
        .expectEvents(retracted(0, MEASURE));
  }

  @Test
  void refusesToRetractTwice() {
    recorded(imposed("2006"), retracted(0, MEASURE))
        .retract(retracted(0, MEASURE))
        .expectException(refusal("history.not-in-effect", 1L));
  }

  @Test
  void namesTheLastRetractionInEffectFirstAndEveryOtherThatStandsAgainstIt() {
    recorded(
            imposed("2006"),
            retracted(0, MEASURE),
            retracted(1, MEASURE),
            retracted(0, MEASURE),
            retracted(2, MEASURE))
        .retract(retracted(0, MEASURE))
        .expectException(refusal("history.not-in-effect", 3L, 1L));
  }

  @Test
  void bringsBackWhatWasRetractedTwiceOnceBothRetractionsAreRetracted() {
    recorded(
            imposed("2006"),
            retracted(0, MEASURE),
            retracted(1, MEASURE),
            retracted(0, MEASURE),
            retracted(2, MEASURE),
            retracted(3, MEASURE),
            retracted(1, MEASURE))
        .record(lifted("2014"))
        .expectEvents(lifted("2014"));
  }

  @Test
  void doesNotReadACorrectionThatComesBackBesideALaterOne() {
    recorded(
            imposed("2006"),
            corrected(0, imposed("2007")),
            retracted(1, MEASURE),
            corrected(0, imposed("2008")))
        .retract(retracted(2, MEASURE))
        .expectEvents(retracted(2, MEASURE));
  }

  @Test
  void refusesToRetractWhatWasCorrected() {
    recorded(imposed("2006"), corrected(0, imposed("2008")))
        .retract(retracted(0, MEASURE))
        .expectException(refusal("history.not-in-effect", 1L));
  }

  @Test
  void refusesToRetractAnEventThatIsNotThere() {
    recorded(imposed("2006"))
        .retract(retracted(7, MEASURE))
        .expectException(refusal("history.no-such-event"));
    nothingRecorded(MEASURE)
        .retract(retracted(0, MEASURE))
        .expectException(refusal("history.no-such-event"));
  }
}
