package org.diplomaticrecord.core.subject;

import static org.diplomaticrecord.api.example.Examples.accordingTo;
import static org.diplomaticrecord.api.example.ProtestExamples.answered;
import static org.diplomaticrecord.api.example.ProtestExamples.lodged;
import static org.diplomaticrecord.core.subject.SubjectFixture.accepts;
import static org.diplomaticrecord.core.subject.SubjectFixture.refuses;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProtestRulesTest {
  @Test
  void acceptsTheAnswerToAProtest() {
    accepts(lodged("2004-12-25"), answered("2005-01-26"));
  }

  @Test
  void refusesAnAnswerBeforeTheProtest() {
    refuses("protest.lodged-first", List.of(), lodged("2004-12-25"), answered("2004-12-24"));
  }

  @Test
  void refusesToLodgeAProtestASecondTime() {
    refuses("protest.lodged-once", List.of(0L), lodged("2004-12-25"), lodged("2005-01-26"));
  }

  @Test
  void acceptsTheSameProtestOfAnotherParty() {
    accepts(lodged("2004-12-25"), accordingTo("UNSC", lodged("2004-12-26")));
  }
}
