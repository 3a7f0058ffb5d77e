package org.diplomaticrecord.api.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diplomaticrecord.api.example.ClaimExamples.contested;
import static org.diplomaticrecord.api.example.ClaimExamples.made;
import static org.diplomaticrecord.api.example.ClaimExamples.reiterated;
import static org.diplomaticrecord.api.example.ClaimExamples.revised;
import static org.diplomaticrecord.api.example.ClaimExamples.withdrawn;
import static org.diplomaticrecord.api.example.Examples.with;
import static org.diplomaticrecord.api.fold.Story.on;

import java.util.List;
import org.diplomaticrecord.api.entry.Stance;
import org.diplomaticrecord.api.fold.Answer.PossibleValue;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.api.view.ClaimDetail;
import org.diplomaticrecord.api.view.ClaimDetail.Contest;
import org.junit.jupiter.api.Test;

class ClaimFoldTest {
  private final Story eightDeceased =
      Story.of(made("2002-09-17"), reiterated("2004-11"), contested("2004-12-24"));

  @Test
  void isNotMadeOnTheDayBefore() {
    assertThat(eightDeceased.answerAsOf("2002-09-16")).isEmpty();
  }

  @Test
  void isMadeByItsClaimant() {
    Answer answer = eightDeceased.asOf("2002-09-17");

    assertThat(answer.holds()).containsExactly("made");
    assertThat(answer.accordingTo()).containsExactly(new PartyId("KP"));
    assertThat(claim(answer).claimant()).isEqualTo(new PartyId("KP"));
    assertThat(claim(answer).stance()).isEqualTo(Stance.DECEASED);
    assertThat(claim(answer).count()).isEqualTo(8);
  }

  @Test
  void staysMadeWhenAnotherPartyContestsIt() {
    Answer answer = eightDeceased.asOf("2005-01-01");

    assertThat(answer.holds()).containsExactly("contested", "made");
    assertThat(answer.accordingTo()).containsExactly(new PartyId("JP"), new PartyId("KP"));
    assertThat(answer.because()).containsExactly(1L, 3L);
    assertThat(claim(answer).lastReiterated()).isEqualTo(on("2004-11"));
    assertThat(claim(answer).contests()).extracting(Contest::by).containsExactly(new PartyId("JP"));
  }

  @Test
  void isPossiblyReiteratedWithinAMonthWithoutAnyDoubtThatItIsMade() {
    Answer answer = eightDeceased.asOf("2004-11-15");

    assertThat(answer.certainty()).isEqualTo(Certainty.CERTAIN);
    assertThat(answer.uncertain()).containsExactly("lastReiterated", "reiterations");
    assertThat(answer.because()).containsExactly(1L);
    assertThat(answer.possibleValues().get("lastReiterated"))
        .containsExactly(
            new PossibleValue(null, List.of()), new PossibleValue(on("2004-11"), List.of(2L)));
  }

  @Test
  void isUncontestedInTheReadingOfItsClaimant() {
    assertThat(eightDeceased.readAccordingTo("KP").segments().getLast().answer().holds())
        .containsExactly("made");
  }

  @Test
  void isOnlyContestedInTheReadingOfAnotherParty() {
    Answer answer = eightDeceased.readAccordingTo("JP").segments().getLast().answer();

    assertThat(answer.holds()).containsExactly("contested");
    assertThat(claim(answer).claimant()).isNull();
  }

  @Test
  void standsInItsLatestFormWhenRevised() {
    Answer answer =
        Story.of(made("2002-09-17"), with("supersededBy", null, revised("2004-11-14")))
            .asOf("2004-11-14");

    assertThat(answer.holds()).containsExactly("revised", "made");
    assertThat(claim(answer).text()).isEqualTo("Nine have died.");
    assertThat(claim(answer).originalText())
        .isEqualTo("Eight of the persons asked about have died.");
    assertThat(claim(answer).count()).isEqualTo(9);
  }

  @Test
  void standsNoLongerWhenAnotherClaimTakesItsPlace() {
    Answer answer = Story.of(made("2002-09-17"), revised("2004-11-14")).asOf("2004-11-14");

    assertThat(answer.holds()).containsExactly("superseded");
    assertThat(claim(answer).supersededBy()).isEqualTo(SubjectId.of("claim/nine-deceased"));
  }

  @Test
  void standsNoLongerWhenWithdrawn() {
    assertThat(Story.of(made("2002-09-17"), withdrawn("2014-05-29")).asOf("2014-05-29").holds())
        .containsExactly("withdrawn");
  }

  private static ClaimDetail claim(Answer answer) {
    return (ClaimDetail) answer.detail();
  }
}
