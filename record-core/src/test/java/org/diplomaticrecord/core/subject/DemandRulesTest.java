package org.diplomaticrecord.core.subject;

import static org.diplomaticrecord.api.example.DemandExamples.answered;
import static org.diplomaticrecord.api.example.DemandExamples.fulfilmentUndone;
import static org.diplomaticrecord.api.example.DemandExamples.met;
import static org.diplomaticrecord.api.example.DemandExamples.raised;
import static org.diplomaticrecord.api.example.DemandExamples.reiterated;
import static org.diplomaticrecord.api.example.DemandExamples.withdrawn;
import static org.diplomaticrecord.api.example.Examples.accordingTo;
import static org.diplomaticrecord.api.example.Examples.with;
import static org.diplomaticrecord.core.subject.SubjectFixture.accepts;
import static org.diplomaticrecord.core.subject.SubjectFixture.refuses;

import java.util.List;
import org.diplomaticrecord.api.entry.Extent;
import org.junit.jupiter.api.Test;

class DemandRulesTest {
  @Test
  void acceptsTheWholeLifeOfADemand() {
    accepts(raised("2002"), answered("2003"), reiterated("2004"), met("2014"), reiterated("2015"));
  }

  @Test
  void acceptsADemandMetInPartSeveralTimesAndThenInFull() {
    accepts(
        raised("2002"),
        with("extent", Extent.PARTIAL, met("2004")),
        with("extent", Extent.PARTIAL, met("2005")),
        met("2006"));
  }

  @Test
  void acceptsAWithdrawnDemandRaisedAgain() {
    accepts(raised("2002"), withdrawn("2004"), raised("2006"));
  }

  @Test
  void acceptsADemandRaisedAgainAfterItsWithdrawalToBeMetAgain() {
    accepts(raised("2002"), met("2003"), withdrawn("2004"), raised("2006"), met("2007"));
  }

  @Test
  void acceptsADemandMetAgainInFullOnceWhatWasDoneWasUndone() {
    accepts(raised("2002"), met("2004"), fulfilmentUndone("2005"), met("2006"));
  }

  @Test
  void acceptsThatAPartOfWhatWasDoneIsUndoneAndThenTheRest() {
    accepts(
        raised("2002"),
        met("2004"),
        with("extent", Extent.PARTIAL, fulfilmentUndone("2005")),
        fulfilmentUndone("2006"));
  }

  @Test
  void refusesToUndoWhatWasNotDone() {
    refuses("demand.undone-only-met", List.of(0L), raised("2002"), fulfilmentUndone("2005"));
  }

  @Test
  void refusesToUndoWhatWasDoneASecondTime() {
    refuses(
        "demand.undone-only-met",
        List.of(2L),
        raised("2002"),
        with("extent", Extent.PARTIAL, met("2004")),
        fulfilmentUndone("2005"),
        fulfilmentUndone("2006"));
  }

  @Test
  void refusesToAnswerWhatWasNotYetDemanded() {
    refuses("demand.raised-first", List.of(), raised("2002"), answered("2001"));
  }

  @Test
  void refusesToMeetWhatWasNeverDemanded() {
    refuses("demand.raised-first", List.of(), met("2004"));
  }

  @Test
  void refusesToMeetADemandTwiceInFull() {
    refuses("demand.met-in-full-once", List.of(1L), raised("2002"), met("2004"), met("2006"));
  }

  @Test
  void refusesToMeetADemandTwiceInFullThoughItWasRaisedAgain() {
    refuses(
        "demand.met-in-full-once",
        List.of(2L),
        raised("2002"),
        met("2004"),
        raised("2005"),
        met("2006"));
  }

  @Test
  void refusesToReiterateAWithdrawnDemand() {
    refuses(
        "demand.not-after-withdrawal",
        List.of(1L),
        raised("2002"),
        withdrawn("2004"),
        reiterated("2005"));
  }

  @Test
  void refusesToMeetAWithdrawnDemand() {
    refuses(
        "demand.not-after-withdrawal", List.of(1L), raised("2002"), withdrawn("2004"), met("2005"));
  }

  @Test
  void refusesToWithdrawADemandTwice() {
    refuses(
        "demand.not-after-withdrawal",
        List.of(1L),
        raised("2002"),
        withdrawn("2004"),
        withdrawn("2005"));
  }

  @Test
  void refusesToRaiseAnOpenDemandASecondTime() {
    refuses("demand.raised-once", List.of(0L), raised("2002"), raised("2004"));
  }

  @Test
  void acceptsTheSameDemandRaisedByAnotherParty() {
    accepts(raised("2002"), accordingTo("UNSC", raised("2004")));
  }
}
