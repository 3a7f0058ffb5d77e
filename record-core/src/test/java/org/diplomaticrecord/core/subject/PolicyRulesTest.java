package org.diplomaticrecord.core.subject;

import static org.diplomaticrecord.api.example.PolicyExamples.adopted;
import static org.diplomaticrecord.api.example.PolicyExamples.superseded;
import static org.diplomaticrecord.core.subject.SubjectFixture.accepts;
import static org.diplomaticrecord.core.subject.SubjectFixture.refuses;

import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyRulesTest {
  @Test
  void acceptsANewPolicyOnTheDayTheOldOneIsSuperseded() {
    accepts(adopted("2006-10-16"), superseded("2013-01-25"), adopted("2013-01-25"));
  }

  @Test
  void acceptsANewPolicyOnTheDayTheOldOneIsSupersededWhenThatIsRecordedLast() {
    accepts(adopted("2006-10-16"), adopted("2013-01-25"), superseded("2013-01-25"));
  }

  @Test
  void acceptsTwoPoliciesWithATimeWithoutAnyBetween() {
    accepts(adopted("2006"), superseded("2009"), adopted("2013"));
  }

  @Test
  void refusesASecondPolicyWhileOneIsInForce() {
    refuses("policy.one-in-force", List.of(0L), adopted("2006-10-16"), adopted("2013-01-25"));
  }

  @Test
  void refusesToSupersedeWhatWasNeverAdopted() {
    refuses("policy.superseded-only-in-force", List.of(), superseded("2013-01-25"));
  }

  @Test
  void refusesToSupersedeAPolicyTwice() {
    refuses(
        "policy.superseded-only-in-force",
        List.of(1L),
        adopted("2006"),
        superseded("2009"),
        superseded("2013"));
  }
}
