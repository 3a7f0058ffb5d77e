package org.diplomaticrecord.projections.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diplomaticrecord.api.example.ActivityExamples.held;
import static org.diplomaticrecord.api.example.EngagementExamples.missionDispatched;
import static org.diplomaticrecord.api.example.EngagementExamples.summitHeld;
import static org.diplomaticrecord.api.example.Examples.with;
import static org.diplomaticrecord.projections.fold.Story.on;

import java.time.LocalDate;
import org.diplomaticrecord.api.view.ActivityDetail;
import org.diplomaticrecord.api.view.EngagementDetail;
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
  void hasPossiblyEndedWhereTheEndIsOpen() {
    Story standing = Story.of(with("yearly", null, held("2013-03/..")));

    assertThat(standing.asOf("2022-06-01").possibleStatuses()).containsExactly("under-way", "held");
    assertThat(standing.asOf("2022-06-01").until()).isEqualTo(on("[2013-03..]"));
  }

  @Test
  void isUnderWayFromThenOnWhereItComesBackEveryYear() {
    assertThat(Story.of(held("2006-06")).asOf("2022-06-01").status()).isEqualTo("under-way");
  }

  @Test
  void runsOnTheDaysOnWhichItComesBack() {
    ActivityDetail week = activity(Story.of(held("2006-06")).asOf("2021-12-12"));

    assertThat(Running.on(week, LocalDate.of(2021, 12, 12))).isEqualTo(Running.YES);
    assertThat(Running.on(week, LocalDate.of(2021, 12, 17))).isEqualTo(Running.NO);
    assertThat(Running.on(week, LocalDate.of(2005, 12, 12))).isEqualTo(Running.NO);
  }

  @Test
  void runsPossiblyOnAnyDayOfAMonth() {
    ActivityDetail release =
        activity(Story.of(with("yearly", null, held("2020-10"))).asOf("2020-10-31"));

    assertThat(Running.on(release, LocalDate.of(2020, 9, 30))).isEqualTo(Running.NO);
    assertThat(Running.on(release, LocalDate.of(2020, 10, 31))).isEqualTo(Running.POSSIBLE);
    assertThat(Running.on(release, LocalDate.of(2020, 11, 1))).isEqualTo(Running.NO);
  }

  private static ActivityDetail activity(Answer answer) {
    return (ActivityDetail) answer.detail();
  }
}
