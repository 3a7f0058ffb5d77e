package org.diplomaticrecord.core.subject;

import static org.diplomaticrecord.api.example.ClaimExamples.contested;
import static org.diplomaticrecord.api.example.ClaimExamples.made;
import static org.diplomaticrecord.api.example.ClaimExamples.reiterated;
import static org.diplomaticrecord.api.example.ClaimExamples.revised;
import static org.diplomaticrecord.api.example.ClaimExamples.withdrawn;
import static org.diplomaticrecord.api.example.Examples.accordingTo;
import static org.diplomaticrecord.core.subject.SubjectFixture.accepts;
import static org.diplomaticrecord.core.subject.SubjectFixture.refuses;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimRulesTest {
  @Test
  void acceptsTheWholeLifeOfAClaim() {
    accepts(
        made("2002"), reiterated("2004"), contested("2005"), revised("2006"), withdrawn("2014"));
  }

  @Test
  void acceptsAClaimContestedOnTheDayItWasMade() {
    accepts(made("2002-09-17"), contested("2002-09-17"));
  }

  @Test
  void acceptsAWithdrawnClaimMadeAgain() {
    accepts(made("2002"), withdrawn("2004"), made("2006"));
  }

  @Test
  void acceptsAContestationAfterTheWithdrawal() {
    accepts(made("2002"), withdrawn("2004"), contested("2005"));
  }

  @Test
  void acceptsAReiterationWhoseYearMayHaveBeenBeforeTheWithdrawal() {
    accepts(made("2002"), withdrawn("2004-05"), reiterated("2004"));
  }

  @Test
  void refusesToContestWhatWasNotYetClaimed() {
    refuses("claim.made-first", List.of(), made("2002"), contested("2001"));
  }

  @Test
  void refusesToReviseWhatWasNeverClaimed() {
    refuses("claim.made-first", List.of(), revised("2004"));
  }

  @Test
  void refusesAClaimOfAnotherPartyInItsPlace() {
    refuses("claim.made-by-one", List.of(0L), made("2002"), accordingTo("JP", made("2003")));
  }

  @Test
  void refusesTheClaimantToContestItsOwnClaim() {
    refuses(
        "claim.contested-by-others",
        List.of(0L),
        made("2002"),
        accordingTo("KP", contested("2004")));
  }

  @Test
  void refusesAnotherPartyToReiterateTheClaim() {
    refuses(
        "claim.only-by-claimant", List.of(0L), made("2002"), accordingTo("JP", reiterated("2004")));
  }

  @Test
  void refusesAnotherPartyToReviseTheClaim() {
    refuses(
        "claim.only-by-claimant", List.of(0L), made("2002"), accordingTo("JP", revised("2004")));
  }

  @Test
  void refusesAnotherPartyToWithdrawTheClaim() {
    refuses(
        "claim.only-by-claimant", List.of(0L), made("2002"), accordingTo("JP", withdrawn("2004")));
  }

  @Test
  void refusesToReiterateAWithdrawnClaim() {
    refuses(
        "claim.not-after-withdrawal",
        List.of(1L),
        made("2002"),
        withdrawn("2004"),
        reiterated("2005"));
  }

  @Test
  void refusesToReviseAWithdrawnClaim() {
    refuses(
        "claim.not-after-withdrawal",
        List.of(1L),
        made("2002"),
        withdrawn("2004"),
        revised("2005"));
  }

  @Test
  void refusesToWithdrawAClaimTwice() {
    refuses(
        "claim.not-after-withdrawal",
        List.of(1L),
        made("2002"),
        withdrawn("2004"),
        withdrawn("2005"));
  }

  @Test
  void refusesToMakeAStandingClaimASecondTime() {
    refuses("claim.made-once", List.of(0L), made("2002"), made("2004"));
  }
}
