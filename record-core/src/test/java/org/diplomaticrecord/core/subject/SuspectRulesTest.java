package org.diplomaticrecord.core.subject;

import static org.diplomaticrecord.api.example.SuspectExamples.named;
import static org.diplomaticrecord.api.example.SuspectExamples.noticeEnded;
import static org.diplomaticrecord.api.example.SuspectExamples.warrantIssued;
import static org.diplomaticrecord.core.subject.SubjectFixture.accepts;
import static org.diplomaticrecord.core.subject.SubjectFixture.refuses;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuspectRulesTest {
  @Test
  void acceptsANoticeToEndAfterThePersonWasNamed() {
    accepts(named("2006-02-23"), noticeEnded("2022"));
  }

  @Test
  void acceptsANoticeToEndAfterAWarrant() {
    accepts(warrantIssued("2006-03-03"), noticeEnded("2022"));
  }

  @Test
  void acceptsAPersonWantedAgain() {
    accepts(named("2006"), noticeEnded("2010"), warrantIssued("2012"), noticeEnded("2022"));
  }

  @Test
  void refusesANoticeToEndBeforeItBegan() {
    refuses("suspect.ended-only-begun", List.of(), named("2006-02-23"), noticeEnded("2006-02-22"));
  }

  @Test
  void refusesANoticeToEndTwice() {
    refuses(
        "suspect.ended-only-begun",
        List.of(1L),
        named("2006"),
        noticeEnded("2010"),
        noticeEnded("2022"));
  }
}
