package org.diplomaticrecord.core.subject;

import static org.diplomaticrecord.api.example.InstitutionExamples.abolished;
import static org.diplomaticrecord.api.example.InstitutionExamples.established;
import static org.diplomaticrecord.api.example.InstitutionExamples.reconstituted;
import static org.diplomaticrecord.core.subject.SubjectFixture.accepts;
import static org.diplomaticrecord.core.subject.SubjectFixture.refuses;

import java.util.List;
import org.junit.jupiter.api.Test;

class InstitutionRulesTest {
  @Test
  void acceptsTheWholeLifeOfAnInstitution() {
    accepts(
        established("2006-09"),
        reconstituted("2008"),
        abolished("2009"),
        established("2013"),
        reconstituted("2014"));
  }

  @Test
  void acceptsAReconstitutionInTheMonthOfTheEstablishment() {
    accepts(established("2006-09"), reconstituted("2006-09-29"));
  }

  @Test
  void refusesToEstablishWhatExists() {
    refuses(
        "institution.established-once", List.of(0L), established("2006-09"), established("2013"));
  }

  @Test
  void refusesToReconstituteWhatWasNotYetEstablished() {
    refuses(
        "institution.reconstituted-only-existing",
        List.of(),
        established("2006-09"),
        reconstituted("2006-08"));
  }

  @Test
  void refusesToReconstituteWhatWasAbolished() {
    refuses(
        "institution.reconstituted-only-existing",
        List.of(1L),
        established("2006"),
        abolished("2009"),
        reconstituted("2010"));
  }

  @Test
  void refusesToAbolishWhatWasNeverEstablished() {
    refuses("institution.abolished-only-existing", List.of(), abolished("2009"));
  }

  @Test
  void refusesToAbolishTwice() {
    refuses(
        "institution.abolished-only-existing",
        List.of(1L),
        established("2006"),
        abolished("2009"),
        abolished("2010"));
  }
}
