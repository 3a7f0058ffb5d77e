package org.diplomaticrecord.core.subject;

import static org.diplomaticrecord.api.example.EngagementExamples.meetingHeld;
import static org.diplomaticrecord.api.example.EngagementExamples.summitHeld;
import static org.diplomaticrecord.api.example.Examples.about;
import static org.diplomaticrecord.core.subject.SubjectFixture.accepts;
import static org.diplomaticrecord.core.subject.SubjectFixture.refuses;

import java.util.List;
import org.junit.jupiter.api.Test;

class EngagementRulesTest {
  @Test
  void acceptsAnEngagement() {
    accepts(summitHeld("2002-09-17"));
  }

  @Test
  void refusesToHoldAnEngagementTwice() {
    refuses(
        "engagement.held-once", List.of(0L), summitHeld("2002-09-17"), summitHeld("2004-05-22"));
  }

  @Test
  void refusesToHoldAnEngagementAgainUnderAnotherForm() {
    refuses(
        "engagement.held-once",
        List.of(0L),
        summitHeld("2002-09-17"),
        about("engagement/summit-2002-09-17", meetingHeld("2002-09-17")));
  }
}
