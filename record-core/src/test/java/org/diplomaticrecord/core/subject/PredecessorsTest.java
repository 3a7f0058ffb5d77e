package org.diplomaticrecord.core.subject;

import static org.diplomaticrecord.api.example.Examples.after;
import static org.diplomaticrecord.api.example.Examples.corrected;
import static org.diplomaticrecord.api.example.Examples.retracted;
import static org.diplomaticrecord.api.example.MeasureExamples.eased;
import static org.diplomaticrecord.api.example.MeasureExamples.imposed;
import static org.diplomaticrecord.api.example.MeasureExamples.tightened;
import static org.diplomaticrecord.core.subject.SubjectFixture.accepts;
import static org.diplomaticrecord.core.subject.SubjectFixture.nothingRecorded;
import static org.diplomaticrecord.core.subject.SubjectFixture.recorded;
import static org.diplomaticrecord.core.subject.SubjectFixture.refusal;
import static org.diplomaticrecord.core.subject.SubjectFixture.refuses;

import java.util.List;
import org.diplomaticrecord.api.value.SubjectId;
import org.junit.jupiter.api.Test;

/** What an entry is said to have come after. */
class PredecessorsTest {
  private static final SubjectId MEASURE = imposed().subject();

  @Test
  void acceptsWhatCameAfterAnotherInTheSameMonth() {
    accepts(imposed("2006"), eased("2014-07"), after(1, tightened("2014-07")));
  }

  @Test
  void acceptsWhatCameAfterACorrectedOrRetractedEntry() {
    recorded(imposed("2006"), eased("2014-07"), corrected(1, eased("2014-07-02")))
        .record(after(1, tightened("2014-07")))
        .expectEvents(after(1, tightened("2014-07")));
    recorded(imposed("2006"), eased("2014-07"), retracted(1, MEASURE))
        .record(after(1, tightened("2014-06")))
        .expectEvents(after(1, tightened("2014-06")));
  }

  @Test
  void refusesToComeAfterWhatIsNotThere() {
    nothingRecorded(MEASURE)
        .record(after(0, imposed("2006")))
        .expectNoEvents()
        .expectException(refusal("history.after-unknown"));
    refuses("history.after-unknown", List.of(), imposed("2006"), after(1, eased("2014")));
    refuses(
        "history.after-unknown", List.of(), imposed("2006"), after(Long.MAX_VALUE, eased("2014")));
  }

  @Test
  void refusesToComeAfterARetraction() {
    recorded(imposed("2006"), eased("2014"), retracted(1, MEASURE))
        .record(after(2, tightened("2015")))
        .expectNoEvents()
        .expectException(refusal("history.after-retraction", 2L));
  }

  @Test
  void refusesToComeAfterItself() {
    recorded(imposed("2006"), eased("2014"))
        .correct(corrected(1, after(1, eased("2014"))))
        .expectException(refusal("history.after-itself", 1L));
    recorded(imposed("2006"), eased("2014"), corrected(1, eased("2014-05")))
        .correct(corrected(2, after(1, eased("2014"))))
        .expectException(refusal("history.after-itself", 1L));
  }

  @Test
  void refusesWhatTheDatesSayTheOtherWayRound() {
    refuses(
        "history.after-dates",
        List.of(1L),
        imposed("2006"),
        eased("2014-07"),
        after(1, tightened("2014-06-30")));
  }

  @Test
  void refusesTheCorrectionThatMakesTheDatesSayOtherwise() {
    recorded(imposed("2006"), eased("2014-07"), after(1, tightened("2014-07-10")))
        .correct(corrected(1, eased("2014-07-11")))
        .expectNoEvents()
        .expectException(refusal("history.after-dates", 2L));
  }

  @Test
  void refusesToBringBackWhatTheDatesSayOtherwise() {
    recorded(
            imposed("2006"),
            eased("2014-07"),
            retracted(1, MEASURE),
            after(1, tightened("2014-06")))
        .retract(retracted(2, MEASURE))
        .expectNoEvents()
        .expectException(refusal("history.after-dates", 3L, 1L));
  }

  @Test
  void refusesTheCorrectionThatClosesACircle() {
    recorded(imposed("2006"), eased("2014-07"), after(1, tightened("2014-07")))
        .correct(corrected(1, after(2, eased("2014-07"))))
        .expectNoEvents()
        .expectException(refusal("history.after-circle", 2L));
  }
}
