package org.diplomaticrecord.api.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diplomaticrecord.api.example.DemandExamples.answered;
import static org.diplomaticrecord.api.example.DemandExamples.fulfilmentUndone;
import static org.diplomaticrecord.api.example.DemandExamples.met;
import static org.diplomaticrecord.api.example.DemandExamples.raised;
import static org.diplomaticrecord.api.example.DemandExamples.reiterated;
import static org.diplomaticrecord.api.example.DemandExamples.withdrawn;
import static org.diplomaticrecord.api.example.Examples.with;
import static org.diplomaticrecord.api.fold.Story.on;

import org.diplomaticrecord.api.entry.Extent;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.view.DemandDetail;
import org.diplomaticrecord.api.view.Fulfilment;
import org.junit.jupiter.api.Test;

class DemandFoldTest {
  private static final Story RETURN =
      Story.of(
          raised("2002-09-17"),
          with("extent", Extent.PARTIAL, met("2002-10-15")),
          reiterated("2004-12-25"),
          answered("2006-02-04/2006-02-08"));

  @Test
  void isOpenOnceRaised() {
    Answer answer = RETURN.asOf("2002-09-17");

    assertThat(answer.holds()).containsExactly("open");
    assertThat(demand(answer).by()).isEqualTo(new PartyId("JP"));
    assertThat(demand(answer).to()).isEqualTo(new PartyId("KP"));
  }

  @Test
  void isOpenStillWhenPartlyMet() {
    assertThat(RETURN.asOf("2002-10-15").holds()).containsExactly("partly-met", "open");
  }

  @Test
  void isOpenStillWhenAnsweredAndSaysHow() {
    Answer answer = RETURN.asOf("2006-02-04");

    assertThat(answer.holds()).containsExactly("partly-met", "answered", "open");
    assertThat(demand(answer).answers())
        .extracting(reply -> reply.by() + " " + reply.answer())
        .containsExactly("KP REFUSED");
    assertThat(demand(answer).lastReiterated()).isEqualTo(on("2004-12-25"));
  }

  @Test
  void isNoLongerOpenWhenMetInFull() {
    assertThat(
            Story.of(raised("2002"), answered("2003"), met("2014-05-29"))
                .asOf("2014-05-29")
                .holds())
        .containsExactly("met", "answered");
  }

  @Test
  void startsAnewWhenRaisedAfterItsWithdrawal() {
    Story story = Story.of(raised("2002"), answered("2003"), withdrawn("2004"), raised("2005"));

    assertThat(story.asOf("2004-12-31").holds()).containsExactly("withdrawn");
    assertThat(story.asOf("2005-12-31").holds()).containsExactly("open");
    assertThat(demand(story.asOf("2005-12-31")).answers()).isEmpty();
  }

  @Test
  void startsAnewAlsoWhereAReadingTellsThatItWasMetAfterItsWithdrawal() {
    Answer answer =
        Story.of(raised("2002"), withdrawn("2003"), met("2004"), raised("2005")).asOf("2005-12-31");

    assertThat(answer.holds()).containsExactly("open");
    assertThat(answer.since()).isEqualTo(on("2005"));
    assertThat(demand(answer).met()).isEmpty();
  }

  @Test
  void isPutAgainWhenRaisedWhileItStands() {
    Answer answer = Story.of(raised("2002"), raised("2005")).asOf("2005-12-31");

    assertThat(answer.since()).isEqualTo(on("2002"));
    assertThat(demand(answer).lastReiterated()).isEqualTo(on("2005"));
  }

  @Test
  void isOpenAgainWhenRaisedOrReiteratedAfterItWasMet() {
    assertThat(Story.of(raised("2002"), met("2014"), raised("2016")).asOf("2016-12-31").holds())
        .containsExactly("met", "open");
    assertThat(Story.of(raised("2002"), met("2014"), reiterated("2016")).asOf("2016-12-31").holds())
        .containsExactly("met", "open");
  }

  @Test
  void isUndoneAndOpenWhenWhatWasDoneOfItIsTakenBack() {
    Story story =
        Story.of(
            raised("2007-03-07"),
            with("extent", Extent.PARTIAL, met("2014-07-04")),
            fulfilmentUndone("2016-02"));

    assertThat(story.asOf("2016-01-31").holds()).containsExactly("partly-met", "open");
    assertThat(story.asOf("2016-02-15").possibleStatuses()).containsExactly("partly-met", "undone");
    Answer after = story.asOf("2016-02-29");
    assertThat(after.holds()).containsExactly("undone", "open");
    assertThat(after.since()).isEqualTo(on("2016-02"));
    assertThat(demand(after).met()).extracting(Fulfilment::dated).containsExactly(on("2014-07-04"));
    assertThat(demand(after).undone()).extracting(Fulfilment::dated).containsExactly(on("2016-02"));
  }

  @Test
  void isPartlyMetStillWhenOnlyAPartIsTakenBack() {
    Story story =
        Story.of(
            raised("2002"), met("2004"), with("extent", Extent.PARTIAL, fulfilmentUndone("2005")));

    assertThat(story.asOf("2005-12-31").holds()).containsExactly("partly-met", "undone", "open");
  }

  @Test
  void isMetAndNoLongerUndoneWhenItIsDoneAnew() {
    Story story = Story.of(raised("2002"), met("2004"), fulfilmentUndone("2005"), met("2006"));

    assertThat(story.asOf("2005-12-31").holds()).containsExactly("undone", "open");
    assertThat(story.asOf("2006-12-31").holds()).containsExactly("met");
  }

  private static DemandDetail demand(Answer answer) {
    return (DemandDetail) answer.detail();
  }
}
