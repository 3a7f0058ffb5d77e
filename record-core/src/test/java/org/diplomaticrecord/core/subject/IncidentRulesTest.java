package org.diplomaticrecord.core.subject;

import static org.diplomaticrecord.api.example.IncidentExamples.occurred;
import static org.diplomaticrecord.core.subject.SubjectFixture.accepts;
import static org.diplomaticrecord.core.subject.SubjectFixture.refuses;

import java.util.List;
import org.junit.jupiter.api.Test;

class IncidentRulesTest {
  @Test
  void acceptsAnIncident() {
    accepts(occurred("2006-07-05"));
  }

  @Test
  void refusesAnIncidentToOccurTwice() {
    refuses("incident.occurs-once", List.of(0L), occurred("2006-07-05"), occurred("2006-07-05"));
  }
}
