package org.diplomaticrecord.api.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diplomaticrecord.api.example.Examples.with;
import static org.diplomaticrecord.api.example.MeasureExamples.announced;
import static org.diplomaticrecord.api.example.MeasureExamples.announcementEnded;
import static org.diplomaticrecord.api.example.MeasureExamples.eased;
import static org.diplomaticrecord.api.example.MeasureExamples.extended;
import static org.diplomaticrecord.api.example.MeasureExamples.imposed;
import static org.diplomaticrecord.api.example.MeasureExamples.lifted;
import static org.diplomaticrecord.api.example.MeasureExamples.reimposed;
import static org.diplomaticrecord.api.example.MeasureExamples.tightened;
import static org.diplomaticrecord.api.fold.Story.on;

import java.time.LocalDate;
import java.util.List;
import org.diplomaticrecord.api.entry.Amount;
import org.diplomaticrecord.api.entry.AnnouncementOutcome;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.api.view.MeasureDetail;
import org.diplomaticrecord.api.view.MeasureDetail.AnnouncementEnd;
import org.diplomaticrecord.api.view.MeasureDetail.Designated;
import org.diplomaticrecord.api.view.MeasureDetail.Phase;
import org.junit.jupiter.api.Test;

class MeasureFoldTest {
  private final Story portBan =
      Story.of(imposed("[2006-07-05..2014-06-30]"), lifted("2014-07"), reimposed("2016-02"));

  @Test
  void isPossiblyInForceWhileItMayHaveBeenImposed() {
    Answer answer = portBan.asOf("2008-01-01");

    assertThat(answer.status()).isEqualTo("in-force");
    assertThat(answer.certainty()).isEqualTo(Certainty.POSSIBLE);
    assertThat(answer.possibleStatuses()).containsExactly("not-yet", "in-force");
    assertThat(answer.holds()).isEmpty();
    assertThat(answer.mayHold()).containsExactly("in-force");
    assertThat(answer.because()).containsExactly(1L);
  }

  @Test
  void isCertainlyInForceOnTheDayBeforeTheMonthOfItsLifting() {
    Answer answer = portBan.asOf("2014-06-30");

    assertThat(answer.status()).isEqualTo("in-force");
    assertThat(answer.certainty()).isEqualTo(Certainty.CERTAIN);
    assertThat(answer.possibleStatuses()).isEmpty();
    assertThat(answer.holds()).containsExactly("in-force");
    assertThat(answer.since()).isEqualTo(on("[2006-07-05..2014-06-30]"));
    assertThat(answer.until()).isNull();
    assertThat(answer.uncertain()).isEmpty();
  }

  @Test
  void isPossiblyInForceWithinTheMonthOfItsLifting() {
    Answer answer = portBan.asOf("2014-07-15");

    assertThat(answer.status()).isEqualTo("in-force");
    assertThat(answer.certainty()).isEqualTo(Certainty.POSSIBLE);
    assertThat(answer.possibleStatuses()).containsExactly("in-force", "lifted");
    assertThat(answer.since()).isEqualTo(on("[2006-07-05..2014-06-30]"));
    assertThat(answer.until()).isEqualTo(on("2014-07"));
    assertThat(answer.because()).containsExactly(1L, 2L);
    assertThat(answer.uncertain()).containsExactly("inForce", "phases");
  }

  @Test
  void isLiftedFromTheEndOfThatMonth() {
    for (String day : List.of("2014-07-31", "2014-08-01", "2016-01-31")) {
      Answer answer = portBan.asOf(day);

      assertThat(answer.status()).isEqualTo("lifted");
      assertThat(answer.certainty()).isEqualTo(Certainty.CERTAIN);
      assertThat(answer.since()).isEqualTo(on("2014-07"));
      assertThat(answer.because()).containsExactly(2L);
    }
  }

  @Test
  void isInForceAgainAfterTheMonthOfItsReimposition() {
    assertThat(portBan.asOf("2016-02-15").possibleStatuses()).containsExactly("lifted", "in-force");
    assertThat(portBan.asOf("2016-03-01").status()).isEqualTo("in-force");
    assertThat(measure(portBan.asOf("2016-03-01")).phases())
        .containsExactly(
            new Phase("in-force", on("[2006-07-05..2014-06-30]"), on("2014-07"), List.of(1L)),
            new Phase("lifted", on("2014-07"), on("2016-02"), List.of(2L)),
            new Phase("in-force", on("2016-02"), null, List.of(3L)));
  }

  @Test
  void isNothingBeforeItMayHaveBeenImposed() {
    assertThat(portBan.answerAsOf("2006-07-04")).isEmpty();
  }

  @Test
  void isAnnouncedUntilItIsImposed() {
    Story story = Story.of(announced("2006-10-11"), imposed("2006-10-14"));

    assertThat(story.asOf("2006-10-13").holds()).containsExactly("announced");
    assertThat(measure(story.asOf("2006-10-13")).inForce()).isFalse();
    assertThat(story.asOf("2006-10-14").holds()).containsExactly("in-force");
  }

  @Test
  void isNoLongerAnnouncedWhenOtherMeasuresCarriedItOutOrItLapsed() {
    Answer carriedOut =
        Story.of(announced("2006-07-05"), announcementEnded("2006-10-14")).asOf("2026-11-28");
    assertThat(carriedOut.holds()).containsExactly("carried-out");
    assertThat(measure(carriedOut).announcementEnded())
        .extracting(AnnouncementEnd::through)
        .isEqualTo(List.of(SubjectId.of("measure/port-ban-nk-flagged")));
    assertThat(measure(carriedOut).phases())
        .containsExactly(
            new Phase("announced", on("2006-07-05"), on("2006-10-14"), List.of(1L)),
            new Phase("carried-out", on("2006-10-14"), null, List.of(2L)));

    Story lapsed =
        Story.of(
            announced("2006"),
            with("outcome", AnnouncementOutcome.LAPSED, announcementEnded("2007")));
    assertThat(lapsed.asOf("2008-01-01").holds()).containsExactly("lapsed");
  }

  @Test
  void isAnnouncedAgainOrInForceWhateverBecameOfAnEarlierAnnouncement() {
    Story story = Story.of(announced("2006"), announcementEnded("2007"), announced("2008"));
    assertThat(story.asOf("2009-01-01").holds()).containsExactly("announced");
    assertThat(measure(story.asOf("2009-01-01")).announcementEnded()).isNull();

    assertThat(story.then(imposed("2010")).asOf("2011-01-01").holds()).containsExactly("in-force");
  }

  @Test
  void isLiftedAndAnnouncedWhenItsReturnIsAnnounced() {
    portBan.then(announced("2016-02-10"));

    assertThat(portBan.asOf("2016-02-29").holds()).containsExactly("in-force");
    assertThat(
            Story.of(imposed("2006"), lifted("2014"), announced("2016-02-10"))
                .asOf("2016-02-10")
                .holds())
        .containsExactly("lifted", "announced");
  }

  @Test
  void isStillInForceWhenEased() {
    Answer answer = Story.of(imposed("2006-10-14"), eased("2014-07-04")).asOf("2014-07-04");

    assertThat(answer.holds()).containsExactly("eased", "in-force");
    assertThat(answer.since()).isEqualTo(on("2014-07-04"));
    assertThat(answer.because()).containsExactly(1L, 2L);
    assertThat(measure(answer).inForce()).isTrue();
    assertThat(measure(answer).scope()).isEqualTo("crews may land");
  }

  @Test
  void isNoLongerEasedWhenTightened() {
    Answer answer =
        Story.of(imposed("2006-10-14"), eased("2014-07-04"), tightened("2016-02-19"))
            .asOf("2016-02-19");

    assertThat(answer.holds()).containsExactly("in-force");
    assertThat(answer.since()).isEqualTo(on("2006-10-14"));
    assertThat(measure(answer).threshold()).isEqualTo(new Amount(100_000, "JPY"));
    assertThat(measure(answer).lastDesignated())
        .isEqualTo(new Designated(on("2016-02-19"), 15, null, 3));
    assertThat(measure(answer).tightenings()).hasSize(1);
  }

  @Test
  void runsUntilTheDayItWasLastExtendedTo() {
    Story story = Story.of(imposed("2006-10-14"), extended("2010-04-09"), lifted("2014-07"));

    assertThat(measure(story.asOf("2010-04-09")).extendedUntil()).isEqualTo(on("2011-04-13"));
    assertThat(measure(story.asOf("2014-08-01")).extendedUntil()).isNull();
  }

  @Test
  void wasInForceAlreadyWhenItWasExtendedThoughTheReadingHoldsNoImposition() {
    Answer answer =
        Story.of(imposed("2006-10-14"), extended("2010-04-09"))
            .readCiting("O22")
            .asOf(LocalDate.of(2010, 4, 9))
            .orElseThrow();

    assertThat(answer.status()).isEqualTo("in-force");
    assertThat(answer.since()).isEqualTo(on("[..2010-04-09]"));
    assertThat(answer.title()).isNull();
  }

  private static MeasureDetail measure(Answer answer) {
    return (MeasureDetail) answer.detail();
  }
}
