package org.diplomaticrecord.core.subject;

import static org.diplomaticrecord.api.example.MeasureExamples.announced;
import static org.diplomaticrecord.api.example.MeasureExamples.announcementEnded;
import static org.diplomaticrecord.api.example.MeasureExamples.eased;
import static org.diplomaticrecord.api.example.MeasureExamples.extended;
import static org.diplomaticrecord.api.example.MeasureExamples.imposed;
import static org.diplomaticrecord.api.example.MeasureExamples.lifted;
import static org.diplomaticrecord.api.example.MeasureExamples.reimposed;
import static org.diplomaticrecord.api.example.MeasureExamples.tightened;
import static org.diplomaticrecord.core.subject.SubjectFixture.accepts;
import static org.diplomaticrecord.core.subject.SubjectFixture.refuses;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasureRulesTest {
  @Test
  void acceptsAMeasureThatWasAnnouncedBeforeItWasImposed() {
    accepts(announced("2006-06"), imposed("2006-07-05"));
  }

  @Test
  void acceptsAnAnnouncementThatEndsAndTheMeasureImposedAllTheSame() {
    accepts(announced("2006-06"), announcementEnded("2006-07"), imposed("2006-10"));
  }

  @Test
  void acceptsTheEndOfAnAnnouncementToReimpose() {
    accepts(
        imposed("2006"),
        lifted("2014"),
        announced("2016"),
        announcementEnded("2017"),
        reimposed("2018"));
  }

  @Test
  void refusesTheEndOfWhatWasNeverAnnounced() {
    refuses(
        "measure.announcement-ended-only-announced", List.of(), announcementEnded("2006-07-05"));
  }

  @Test
  void refusesTheEndOfAnAnnouncementThatCameIntoForce() {
    refuses(
        "measure.announcement-ended-only-announced",
        List.of(1L),
        announced("2006-06"),
        imposed("2006-07"),
        announcementEnded("2006-08"));
  }

  @Test
  void acceptsAMeasureImposedWithoutAnnouncement() {
    accepts(imposed("2006-07-05"));
  }

  @Test
  void acceptsTheWholeLifeOfAMeasure() {
    accepts(
        imposed("2006"),
        extended("2007"),
        tightened("2009"),
        eased("2012"),
        lifted("2014-07"),
        reimposed("2016-02"));
  }

  @Test
  void acceptsTheEntriesInAnyOrderOfRecording() {
    accepts(imposed("2006"), lifted("2014-07"), reimposed("2016-02"), eased("2010"));
  }

  @Test
  void acceptsALiftingOnTheDayOfTheImposition() {
    accepts(imposed("2006-07-05"), lifted("2006-07-05"));
  }

  @Test
  void acceptsAReimpositionWhoseYearLeavesRoomForTheLifting() {
    accepts(imposed("2006"), reimposed("2014"), lifted("2014-07"));
  }

  @Test
  void acceptsALiftingAfterAReimposition() {
    accepts(imposed("2006"), lifted("2008"), reimposed("2010"), lifted("2014"));
  }

  @Test
  void acceptsAnAnnouncementOfWhatIsInForce() {
    accepts(imposed("2006"), announced("2010"));
  }

  @Test
  void refusesToImposeTwice() {
    refuses("measure.imposed-once", List.of(0L), imposed("2006"), imposed("2010"));
  }

  @Test
  void refusesToExtendWhatWasNeverImposed() {
    refuses("measure.changed-only-in-force", List.of(0L), announced("2006"), extended("2007"));
  }

  @Test
  void refusesToTightenWhatIsLifted() {
    refuses(
        "measure.changed-only-in-force",
        List.of(1L),
        imposed("2006"),
        lifted("2007"),
        tightened("2008"));
  }

  @Test
  void refusesToEaseWhatIsLifted() {
    refuses(
        "measure.changed-only-in-force",
        List.of(1L),
        imposed("2006"),
        lifted("2007"),
        eased("2008"));
  }

  @Test
  void refusesToLiftWhatWasNeverImposed() {
    refuses("measure.lifted-only-in-force", List.of(), lifted("2014-07"));
  }

  @Test
  void refusesToLiftBeforeTheImposition() {
    refuses("measure.lifted-only-in-force", List.of(), imposed("2006-07-05"), lifted("2006-07-04"));
  }

  @Test
  void refusesToLiftTwiceEvenWhereTheSecondIsRecordedAsTheEarlier() {
    refuses(
        "measure.lifted-only-in-force",
        List.of(1L),
        imposed("2006"),
        lifted("2014-07"),
        lifted("2010"));
  }

  @Test
  void refusesToReimposeWhatIsInForce() {
    refuses("measure.reimposed-only-lifted", List.of(0L), imposed("2006"), reimposed("2016"));
  }

  @Test
  void refusesToReimposeWithinTheMonthBeforeTheLifting() {
    refuses(
        "measure.reimposed-only-lifted",
        List.of(0L),
        imposed("2006"),
        lifted("2014-07"),
        reimposed("2014-06"));
  }
}
