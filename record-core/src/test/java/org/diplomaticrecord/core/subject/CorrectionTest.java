package org.diplomaticrecord.core.subject;

import static org.diplomaticrecord.api.example.Examples.about;
import static org.diplomaticrecord.api.example.Examples.corrected;
import static org.diplomaticrecord.api.example.Examples.retracted;
import static org.diplomaticrecord.api.example.MeasureExamples.imposed;
import static org.diplomaticrecord.api.example.MeasureExamples.lifted;
import static org.diplomaticrecord.api.example.MeasureExamples.reimposed;
import static org.diplomaticrecord.core.subject.SubjectFixture.nothingRecorded;
import static org.diplomaticrecord.core.subject.SubjectFixture.recorded;
import static org.diplomaticrecord.core.subject.SubjectFixture.refusal;

import org.diplomaticrecord.api.value.InvalidField;
import org.diplomaticrecord.api.value.SubjectId;
import org.junit.jupiter.api.Test;

class CorrectionTest {
  private static final SubjectId MEASURE = imposed().subject();

  @Test
  void acceptsTheDayOfAMonth() {
    recorded(imposed("2006"), lifted("2014-07"))
        .correct(corrected(1, lifted("2014-07-04")))
        .expectEvents(corrected(1, lifted("2014-07-04")));
  }

  @Test
  void acceptsAnEntryOfAnotherTypeInThePlaceOfTheFirst() {
    recorded(imposed("2006"), reimposed("2005"))
        .correct(corrected(1, lifted("2014")))
        .expectEvents(corrected(1, lifted("2014")));
  }

  @Test
  void acceptsTheCorrectionOfACorrection() {
    recorded(imposed("2006"), lifted("2014-07"), corrected(1, lifted("2014-07-04")))
        .correct(corrected(2, lifted("2014-07-05")))
        .expectEvents(corrected(2, lifted("2014-07-05")));
  }

  @Test
  void refusesAnUnlawfulReplacementNamingWhatStandsAgainstIt() {
    recorded(imposed("2006"), lifted("2014-07"), reimposed("2016-02"))
        .correct(corrected(1, lifted("2017")))
        .expectNoEvents()
        .expectException(refusal("measure.reimposed-only-lifted", 0L, 2L));
  }

  @Test
  void judgesByTheReplacementAndNotByWhatItReplaced() {
    recorded(imposed("2006"), corrected(0, imposed("2007-05")))
        .record(lifted("2006-12"))
        .expectException(refusal("measure.lifted-only-in-force"));
  }

  @Test
  void refusesToCorrectWhatWasCorrectedNamingTheCorrectionInEffect() {
    recorded(imposed("2006"), corrected(0, imposed("2006-07")), corrected(1, imposed("2006-07-05")))
        .correct(corrected(0, imposed("2005")))
        .expectException(refusal("history.not-in-effect", 2L));
  }

  @Test
  void refusesToCorrectWhatWasRetractedNamingTheRetraction() {
    recorded(imposed("2006"), retracted(0, MEASURE))
        .correct(corrected(0, imposed("2005")))
        .expectException(refusal("history.not-in-effect", 1L));
  }

  @Test
  void refusesToCorrectARetraction() {
    recorded(imposed("2006"), retracted(0, MEASURE))
        .correct(corrected(1, imposed("2005")))
        .expectException(refusal("history.retraction-not-correctable", 1L));
  }

  @Test
  void refusesToCorrectAnEventThatIsNotThere() {
    recorded(imposed("2006"))
        .correct(corrected(1, imposed("2005")))
        .expectException(refusal("history.no-such-event"));
    recorded(imposed("2006"))
        .correct(corrected(-1, imposed("2005")))
        .expectException(refusal("history.no-such-event"));
  }

  @Test
  void refusesToCorrectASubjectOfWhichNothingIsRecorded() {
    nothingRecorded(MEASURE)
        .correct(corrected(0, imposed("2005")))
        .expectException(refusal("history.no-such-event"));
  }

  @Test
  void refusesAReplacementAboutAnotherSubject() {
    recorded(about("measure/trade-ban", imposed("2006")))
        .correct(corrected(0, imposed("2006-07-05")))
        .expectNoEvents()
        .expectException(InvalidField.class);
  }
}
