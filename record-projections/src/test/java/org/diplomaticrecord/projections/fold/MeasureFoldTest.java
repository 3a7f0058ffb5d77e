package org.diplomaticrecord.projections.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diplomaticrecord.projections.fold.Story.JP;
import static org.diplomaticrecord.projections.fold.Story.SEED;
import static org.diplomaticrecord.projections.fold.Story.on;

import java.util.List;
import java.util.function.Function;
import org.diplomaticrecord.api.entry.MeasureCategory;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureImposed;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureLifted;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureReimposed;
import org.diplomaticrecord.api.value.Bounds;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.api.view.MeasureDetail;
import org.diplomaticrecord.api.view.MeasureDetail.Phase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MeasureFoldTest {
  private static final SubjectId LAUNCH = SubjectId.of("incident/launch-2016-02");

  private final Story portBan =
      Story.of("measure/port-ban-humanitarian")
          .tells(imposed("[2006-07-05..2014-06-30]"))
          .tells(lifted("2014-07"))
          .tells(reimposed("2016-02"));

  @Nested
  class ABanImposedSometimeLiftedWithinAMonthAndReimposed {
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
    void wasNothingBeforeItMayHaveBeenImposed() {
      assertThat(portBan.answerAsOf("2006-07-04")).isEmpty();
    }

    @Test
    void hasASegmentForEveryTurn() {
      assertThat(portBan.read().segments().stream().map(each -> each.answer().status() + " " + each.validFrom()))
          .containsExactly(
              "in-force 2006-07-05", "in-force 2014-06-30", "in-force 2014-07-01",
              "lifted 2014-07-31", "lifted 2016-02-01", "in-force 2016-02-29");
      assertThat(portBan.read().segments().getLast().validTo()).isEqualTo(Bounds.OPEN_END);
    }
  }

  private static MeasureDetail measure(Answer answer) {
    return (MeasureDetail) answer.detail();
  }

  static Function<SubjectId, MeasureImposed> imposed(String date) {
    return subject ->
        new MeasureImposed(subject, on(date), JP, List.of(SEED), null, "Port ban", MeasureCategory.PORT,
            "ships", List.of("Act 125 of 2004"), List.of(), List.of(), null, null);
  }

  static Function<SubjectId, MeasureLifted> lifted(String date) {
    return subject -> new MeasureLifted(subject, on(date), JP, List.of(SEED), null, null, List.of());
  }

  static Function<SubjectId, MeasureReimposed> reimposed(String date) {
    return subject ->
        new MeasureReimposed(subject, on(date), JP, List.of(SEED), null, null, List.of(),
            List.of(LAUNCH), List.of(), null, null);
  }
}
