package org.diplomaticrecord.api.fold;

import static org.assertj.core.api.Assertions.assertThat;

import org.diplomaticrecord.api.example.CaseExamples;
import org.diplomaticrecord.api.example.IncidentExamples;
import org.diplomaticrecord.api.example.InquiryExamples;
import org.diplomaticrecord.api.example.InstitutionExamples;
import org.diplomaticrecord.api.example.InstrumentExamples;
import org.diplomaticrecord.api.example.PositionExamples;
import org.diplomaticrecord.api.example.ProtestExamples;
import org.diplomaticrecord.api.example.SuspectExamples;
import org.diplomaticrecord.api.view.PositionDetail;
import org.junit.jupiter.api.Test;

/** The kinds whose folds are short: one or two sentences each. */
class SmallFoldsTest {
  @Test
  void aCaseStaysOpenHoweverItIsClassed() {
    Answer answer =
        Story.of(CaseExamples.opened("1977"), CaseExamples.reclassified("2003")).asOf("2003-12-31");

    assertThat(answer.holds()).containsExactly("open", "reclassified");
  }

  @Test
  void aSuspectIsWantedFromTheWarrantUntilTheNoticeEnds() {
    Story story =
        Story.of(
            SuspectExamples.named("2005"),
            SuspectExamples.warrantIssued("2006-04"),
            SuspectExamples.noticeEnded("2024-04-02"));

    assertThat(story.asOf("2005-12-31").holds()).containsExactly("named");
    assertThat(story.asOf("2006-04-30").holds()).containsExactly("wanted", "named");
    assertThat(story.asOf("2024-04-02").holds()).containsExactly("notice-ended", "named");
  }

  @Test
  void anInquiryIsOpenUntilItIsClosedAndMayBeTakenUpAgain() {
    Story story =
        Story.of(
            InquiryExamples.opened("2004"),
            InquiryExamples.findingsPublished("2004-12-24"),
            InquiryExamples.closed("2005"),
            InquiryExamples.opened("2014"));

    assertThat(story.asOf("2004-12-23").holds()).doesNotContain("findings-published");
    assertThat(story.asOf("2004-12-31").holds()).containsExactly("findings-published", "open");
    assertThat(story.asOf("2005-12-31").holds()).containsExactly("closed", "findings-published");
    assertThat(story.asOf("2014-12-31").holds()).containsExactly("findings-published", "open");
  }

  @Test
  void aProtestStaysLodgedWhenItIsAnswered() {
    assertThat(
            Story.of(ProtestExamples.lodged("2004"), ProtestExamples.answered("2005"))
                .asOf("2005-12-31")
                .holds())
        .containsExactly("answered", "lodged");
  }

  @Test
  void anIncidentOfAMonthHasPossiblyOccurredWithinIt() {
    Story story = Story.of(IncidentExamples.occurred("2009-05"));

    assertThat(story.answerAsOf("2009-04-30")).isEmpty();
    assertThat(story.asOf("2009-05-15").mayHold()).containsExactly("occurred");
    assertThat(story.asOf("2009-05-31").holds()).containsExactly("occurred");
  }

  @Test
  void anInstrumentIsInForceFromWhenItTakesEffectUntilItIsSuperseded() {
    Story story =
        Story.of(
            InstrumentExamples.adopted("2006-06-13"),
            InstrumentExamples.tookEffect("2006-06-23"),
            InstrumentExamples.superseded("2020"));

    assertThat(story.asOf("2006-06-22").holds()).containsExactly("adopted");
    assertThat(story.asOf("2006-06-23").holds()).containsExactly("in-force", "adopted");
    assertThat(story.asOf("2020-12-31").holds()).containsExactly("superseded", "adopted");
  }

  @Test
  void anInstitutionGivenAnotherFormStaysEstablished() {
    Story story =
        Story.of(
            InstitutionExamples.established("2006-09"),
            InstitutionExamples.reconstituted("2008"),
            InstitutionExamples.abolished("2009-10-13"));

    assertThat(story.answerAsOf("2006-08-31")).isEmpty();
    assertThat(story.asOf("2006-09-15").certainty()).isEqualTo(Certainty.POSSIBLE);
    assertThat(story.asOf("2006-10-01").holds()).containsExactly("established");
    assertThat(story.asOf("2008-12-31").holds()).containsExactly("established", "reconstituted");
    assertThat(story.asOf("2009-10-13").holds()).containsExactly("abolished");
  }

  @Test
  void aPositionIsWhatThePartySaidLast() {
    Answer answer =
        Story.of(PositionExamples.stated("2002"), PositionExamples.warningIssued("2004-12-25"))
            .asOf("2004-12-25");

    assertThat(answer.holds()).containsExactly("warned");
    assertThat(((PositionDetail) answer.detail()).earlier()).hasSize(1);
  }
}
