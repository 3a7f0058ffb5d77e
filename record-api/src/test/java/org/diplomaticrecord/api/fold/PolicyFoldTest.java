package org.diplomaticrecord.api.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diplomaticrecord.api.example.Examples.with;
import static org.diplomaticrecord.api.example.PolicyExamples.adopted;
import static org.diplomaticrecord.api.example.PolicyExamples.superseded;
import static org.diplomaticrecord.api.fold.Story.on;

import java.util.List;
import org.diplomaticrecord.api.fold.Answer.PossibleValue;
import org.diplomaticrecord.api.view.PolicyDetail;
import org.junit.jupiter.api.Test;

class PolicyFoldTest {
  private static final List<String> EIGHT = List.of("measures", "talks", "intelligence");
  private static final Story POLICY =
      Story.of(
          adopted("2006-10-16"),
          superseded("2013-01-25"),
          with("title", "Eight points", with("points", EIGHT, adopted("2013-01-25"))));

  @Test
  void isTheSixPointsUpToTheDayBefore() {
    Answer answer = POLICY.asOf("2013-01-24");

    assertThat(answer.title()).isEqualTo("Six points");
    assertThat(answer.status()).isEqualTo("in-force");
    assertThat(policy(answer).points()).hasSize(2);
  }

  @Test
  void isTheEightPointsFromTheDayOfTheirAdoption() {
    Answer answer = POLICY.asOf("2013-01-25");

    assertThat(answer.title()).isEqualTo("Eight points");
    assertThat(answer.status()).isEqualTo("in-force");
    assertThat(answer.since()).isEqualTo(on("2013-01-25"));
    assertThat(policy(answer).points()).isEqualTo(EIGHT);
    assertThat(policy(answer).past())
        .extracting(past -> past.title() + " until " + past.until())
        .containsExactly("Six points until 2013-01-25");
  }

  @Test
  void isCertainlyInForceButNotCertainlyWhichWithinTheMonthOfTheChange() {
    Answer answer =
        Story.of(adopted("2006-10-16"), with("title", "Eight points", adopted("2013-01")))
            .asOf("2013-01-10");

    assertThat(answer.certainty()).isEqualTo(Certainty.CERTAIN);
    assertThat(answer.uncertain()).startsWith("title", "since");
  }

  @Test
  void isSupersededWhenNothingTookItsPlace() {
    Answer answer = Story.of(adopted("2006-10-16"), superseded("2013-01-25")).asOf("2013-01-25");

    assertThat(answer.status()).isEqualTo("superseded");
    assertThat(policy(answer).points()).isEmpty();
  }

  @Test
  void isNotUncertainInWhatReadsTheSameWhicheverHolds() {
    Answer answer =
        Story.of(with("points", List.of(), adopted("2006-10-16")), superseded("2013-01"))
            .asOf("2013-01-10");

    assertThat(answer.uncertain()).containsExactly("body", "adopted", "principles", "past");
    assertThat(answer.possibleValues().get("principles"))
        .containsExactly(
            new PossibleValue(List.of(), List.of()),
            new PossibleValue(List.of("no normalisation without a solution"), List.of(1L)));
  }

  private static PolicyDetail policy(Answer answer) {
    return (PolicyDetail) answer.detail();
  }
}
