package org.diplomaticrecord.api.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diplomaticrecord.api.example.CommitmentExamples.abandoned;
import static org.diplomaticrecord.api.example.CommitmentExamples.disputed;
import static org.diplomaticrecord.api.example.CommitmentExamples.fulfilled;
import static org.diplomaticrecord.api.example.CommitmentExamples.fulfilmentUndone;
import static org.diplomaticrecord.api.example.CommitmentExamples.made;
import static org.diplomaticrecord.api.example.Examples.accordingTo;
import static org.diplomaticrecord.api.example.Examples.with;

import org.diplomaticrecord.api.entry.Extent;
import org.diplomaticrecord.api.view.CommitmentDetail;
import org.junit.jupiter.api.Test;

class CommitmentFoldTest {
  @Test
  void isNotMadeOnTheDayBefore() {
    assertThat(Story.of(made("2004-05-22")).answerAsOf("2004-05-21")).isEmpty();
    assertThat(Story.of(made("2004-05-22")).asOf("2004-05-22").status()).isEqualTo("made");
  }

  @Test
  void staysMadeWhenAnotherPartyDisputesThatItWasKept() {
    assertThat(Story.of(made("2004-05-22"), disputed("2004-12-24")).asOf("2004-12-24").holds())
        .containsExactly("disputed", "made");
  }

  @Test
  void isFulfilledAndDisputedWhereThePartiesDisagree() {
    Story story =
        Story.of(
            made("2004-05-22"),
            accordingTo("JP", disputed("2004-12-24")),
            accordingTo("KP", with("extent", Extent.FULL, fulfilled("2004-12-31"))));

    assertThat(story.asOf("2005-01-01").holds()).containsExactly("disputed", "fulfilled");
  }

  @Test
  void isNoLongerDisputedWhenThoseWhoDisputedItCallItFulfilled() {
    Story story =
        Story.of(
            made("2004-05-22"),
            accordingTo("JP", disputed("2004-12-24")),
            accordingTo("JP", with("extent", Extent.FULL, fulfilled("2005-12-31"))));

    assertThat(story.asOf("2006-01-01").holds()).containsExactly("fulfilled");
  }

  @Test
  void isMadeStillWhenFulfilledInPart() {
    assertThat(
            Story.of(made("2004"), with("extent", Extent.PARTIAL, fulfilled("2005")))
                .asOf("2005-12-31")
                .holds())
        .containsExactly("partly-fulfilled", "made");
  }

  @Test
  void endsWhenAbandoned() {
    assertThat(Story.of(made("2014-05"), abandoned("2016-02-12")).asOf("2016-02-12").holds())
        .containsExactly("abandoned");
  }

  @Test
  void isUndoneWhenWhatWasKeptIsTakenBack() {
    Story story =
        Story.of(
            made("2014-05-29"),
            with("extent", Extent.FULL, fulfilled("2014-07-04")),
            fulfilmentUndone("2016-02-10"));

    assertThat(story.asOf("2016-02-09").holds()).containsExactly("fulfilled");
    assertThat(story.asOf("2016-02-10").holds()).containsExactly("undone");
    assertThat(((CommitmentDetail) story.asOf("2016-02-10").detail()).undone()).hasSize(1);
  }

  @Test
  void isPartlyFulfilledStillWhenOnlyAPartIsTakenBack() {
    assertThat(
            Story.of(
                    made("2014"),
                    with("extent", Extent.FULL, fulfilled("2015")),
                    with("extent", Extent.PARTIAL, fulfilmentUndone("2016")))
                .asOf("2016-12-31")
                .holds())
        .containsExactly("partly-fulfilled", "undone");
  }
}
