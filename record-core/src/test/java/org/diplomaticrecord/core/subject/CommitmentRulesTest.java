package org.diplomaticrecord.core.subject;

import static org.diplomaticrecord.api.example.CommitmentExamples.abandoned;
import static org.diplomaticrecord.api.example.CommitmentExamples.disputed;
import static org.diplomaticrecord.api.example.CommitmentExamples.fulfilled;
import static org.diplomaticrecord.api.example.CommitmentExamples.made;
import static org.diplomaticrecord.core.subject.SubjectFixture.accepts;
import static org.diplomaticrecord.core.subject.SubjectFixture.refuses;

import java.util.List;
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
}
