package org.diplomaticrecord.api.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diplomaticrecord.api.example.ActivityExamples.held;
import static org.diplomaticrecord.api.example.EngagementExamples.missionDispatched;
import static org.diplomaticrecord.api.example.EngagementExamples.summitHeld;
import static org.diplomaticrecord.api.example.Examples.with;
import static org.diplomaticrecord.api.fold.Story.on;

import java.util.List;
import org.diplomaticrecord.api.entry.YearlyInterval;
import org.diplomaticrecord.api.example.MeasureExamples;
import org.diplomaticrecord.api.fold.Answer.PossibleValue;
import org.diplomaticrecord.api.view.ActivityDetail;
import org.diplomaticrecord.api.view.EngagementDetail;
import org.diplomaticrecord.api.view.MeasureDetail.Phase;
import org.junit.jupiter.api.Test;

/** Engagements and activities may last. */
class LastingFoldTest {
  private static final Story MISSION = Story.of(missionDispatched("2002-09-28/2002-10-01"));

  @Test
  void isUnderWayFromItsFirstDay() {
    Answer answer = MISSION.asOf("2002-09-28");

    assertThat(answer.status()).isEqualTo("under-way");
    assertThat(answer.since()).isEqualTo(on("2002-09-28"));
    assertThat(answer.until()).isEqualTo(on("2002-10-01"));
    assertThat(((EngagementDetail) answer.detail()).dated()).isEqualTo(on("2002-09-28/2002-10-01"));
  }

  @Test
  void isHeldAtTheEndOfItsLastDay() {
    assertThat(MISSION.asOf("2002-09-30").status()).isEqualTo("under-way");
    assertThat(MISSION.asOf("2002-10-01").status()).isEqualTo("held");
    assertThat(MISSION.asOf("2002-10-01").since()).isEqualTo(on("2002-10-01"));
  }

  @Test
  void isHeldAtOnceWhereItDidNotLast() {
    assertThat(Story.of(summitHeld("2002-09-17")).asOf("2002-09-17").status()).isEqualTo("held");
  }

  @Test
  void isPossiblyUnderWayOrHeldWithinTheMonthOfItsEnd() {
    Answer answer = Story.of(missionDispatched("2002-09-28/2002-10")).asOf("2002-10-15");

    assertThat(answer.possibleStatuses()).containsExactly("under-way", "held");
  }

  @Test
  void isUnderWayWhereTheEndIsOpen() {
    Story standing = Story.of(with("yearly", null, held("2013-03/..")));

    assertThat(standing.asOf("2022-06-01").holds()).containsExactly("under-way");
    assertThat(standing.asOf("2022-06-01").certainty()).isEqualTo(Certainty.CERTAIN);
  }

  @Test
  void hasPossiblyEndedWhereTheEndIsUnknown() {
    Story standing = Story.of(with("yearly", null, held("2013-03/")));

    assertThat(standing.asOf("2022-06-01").possibleStatuses()).containsExactly("under-way", "held");
  }

  @Test
  void isUnderWayOnTheDaysOnWhichItComesBackAndRecurringBetweenThem() {
    Story week = Story.of(held("2006-06"));

    assertThat(week.asOf("2021-12-09").holds()).containsExactly("recurring");
    assertThat(week.asOf("2021-12-10").holds()).containsExactly("under-way", "recurring");
    assertThat(week.asOf("2021-12-10").since()).isEqualTo(on("2021-12-10"));
    assertThat(week.asOf("2021-12-16").status()).isEqualTo("under-way");
    assertThat(week.asOf("2021-12-17").holds()).containsExactly("recurring");
    assertThat(week.asOf("2026-11-28").holds()).containsExactly("recurring");
    assertThat(week.answerAsOf("2005-12-12")).isEmpty();
  }

  @Test
  void endsOnSomeDayFromItsBeginningOnWhereItsEndIsUnknown() {
    Answer answer =
        Story.of(with("dated", on("2014-01-26/"), MeasureExamples.imposed())).asOf("2014-02-01");

    assertThat(answer.possibleStatuses()).containsExactly("in-force", "expired");
    assertThat(answer.possibleValues().get("phases"))
        .extracting(PossibleValue::value)
        .contains(new Phase("expired", on("[2014-01-26..]"), null, List.of(1L)));
  }

  @Test
  void comesBackOnTheLastDayOfFebruaryInEveryYear() {
    Story leap = Story.of(with("yearly", new YearlyInterval("02-29", "03-01"), held("2006-06")));

    for (String day : List.of("2015-02-28", "2015-03-01", "2016-02-29", "2016-03-01")) {
      assertThat(leap.asOf(day).status()).as(day).isEqualTo("under-way");
      assertThat(leap.segmentOn(day)).as(day).isEqualTo(leap.asOf(day));
    }
    assertThat(leap.asOf("2015-02-27").status()).isEqualTo("recurring");
    assertThat(leap.asOf("2016-02-28").status()).isEqualTo("recurring");
  }

  private static ActivityDetail activity(Answer answer) {
    return (ActivityDetail) answer.detail();
  }
}
