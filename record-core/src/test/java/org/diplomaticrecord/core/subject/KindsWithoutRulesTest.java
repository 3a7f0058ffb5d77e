package org.diplomaticrecord.core.subject;

import static org.diplomaticrecord.core.subject.SubjectFixture.accepts;

import org.diplomaticrecord.api.example.ActivityExamples;
import org.diplomaticrecord.api.example.CaseExamples;
import org.diplomaticrecord.api.example.InquiryExamples;
import org.diplomaticrecord.api.example.PositionExamples;
import org.junit.jupiter.api.Test;

class KindsWithoutRulesTest {
  @Test
  void acceptsACaseReclassifiedBeforeItsOpeningIsRecorded() {
    accepts(
        CaseExamples.reclassified("2005"),
        CaseExamples.opened("2002"),
        CaseExamples.reclassified("2001"));
  }

  @Test
  void acceptsFindingsOfAnInquiryOfWhichNoOpeningIsRecorded() {
    accepts(InquiryExamples.findingsPublished("2004-12-24"), InquiryExamples.closed("2004-12-01"));
  }

  @Test
  void acceptsAPositionStatedAgain() {
    accepts(PositionExamples.stated("2002"), PositionExamples.stated("2004"));
  }

  @Test
  void acceptsAnActivityHeldEveryYear() {
    accepts(
        ActivityExamples.held("2006-12-10/2006-12-16"),
        ActivityExamples.held("2007-12-10/2007-12-16"));
  }
}
