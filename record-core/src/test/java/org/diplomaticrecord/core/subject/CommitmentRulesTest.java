package org.diplomaticrecord.core.subject;

import static org.diplomaticrecord.api.example.CommitmentExamples.abandoned;
import static org.diplomaticrecord.api.example.CommitmentExamples.disputed;
import static org.diplomaticrecord.api.example.CommitmentExamples.fulfilled;
import static org.diplomaticrecord.api.example.CommitmentExamples.fulfilmentUndone;
import static org.diplomaticrecord.api.example.CommitmentExamples.made;
import static org.diplomaticrecord.api.example.Examples.accordingTo;
import static org.diplomaticrecord.api.example.Examples.with;
import static org.diplomaticrecord.core.subject.SubjectFixture.accepts;
import static org.diplomaticrecord.core.subject.SubjectFixture.refuses;

import java.util.List;
import org.diplomaticrecord.api.entry.Extent;
import org.junit.jupiter.api.Test;

class CommitmentRulesTest {
  @Test
  void acceptsTheWholeLifeOfACommitment() {
    accepts(
        made("2004-05-22"),
        fulfilled("2004-11"),
        disputed("2004-12-24"),
        abandoned("2006-02-08"),
        made("2008"));
  }

  @Test
  void refusesToFulfilWhatWasNotYetUndertaken() {
    refuses("commitment.made-first", List.of(), made("2004-05-22"), fulfilled("2004-05-21"));
  }

  @Test
  void refusesToDisputeWhatWasNeverUndertaken() {
    refuses("commitment.made-first", List.of(), disputed("2004-12-24"));
  }

  @Test
  void refusesToAbandonWhatWasNeverUndertaken() {
    refuses("commitment.made-first", List.of(), abandoned("2006-02-08"));
  }

  @Test
  void refusesToMakeAStandingCommitmentASecondTime() {
    refuses("commitment.made-once", List.of(0L), made("2002"), made("2004"));
    refuses(
        "commitment.made-once",
        List.of(1L),
        made("2002"),
        with("extent", Extent.PARTIAL, fulfilled("2003")),
        made("2004"));
  }

  @Test
  void acceptsTheSameCommitmentOfAnotherPartyOrAfterItsFulfilment() {
    accepts(made("2002"), accordingTo("JP", made("2004")));
    accepts(made("2002"), with("extent", Extent.FULL, fulfilled("2003")), made("2004"));
  }

  @Test
  void acceptsThatWhatWasDoneIsUndoneAndDoneAgain() {
    accepts(
        made("2014-05"),
        with("extent", Extent.FULL, fulfilled("2014-07")),
        fulfilmentUndone("2016-02"),
        with("extent", Extent.FULL, fulfilled("2018")),
        fulfilmentUndone("2019"));
  }

  @Test
  void refusesToUndoWhatWasNotDone() {
    refuses(
        "commitment.undone-only-fulfilled",
        List.of(0L),
        made("2014-05"),
        fulfilmentUndone("2016-02"));
    refuses(
        "commitment.undone-only-fulfilled",
        List.of(2L),
        made("2014-05"),
        fulfilled("2014-07"),
        fulfilmentUndone("2016-02"),
        fulfilmentUndone("2016-03"));
  }
}
