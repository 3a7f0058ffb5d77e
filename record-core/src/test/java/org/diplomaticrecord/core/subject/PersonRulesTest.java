package org.diplomaticrecord.core.subject;

import static org.diplomaticrecord.api.example.Examples.accordingTo;
import static org.diplomaticrecord.api.example.Examples.with;
import static org.diplomaticrecord.api.example.PersonExamples.familyReunited;
import static org.diplomaticrecord.api.example.PersonExamples.fateStated;
import static org.diplomaticrecord.api.example.PersonExamples.identificationRevoked;
import static org.diplomaticrecord.api.example.PersonExamples.identified;
import static org.diplomaticrecord.api.example.PersonExamples.returned;
import static org.diplomaticrecord.core.subject.SubjectFixture.accepts;
import static org.diplomaticrecord.core.subject.SubjectFixture.refuses;

import java.util.List;
import org.diplomaticrecord.api.value.PartyId;
import org.junit.jupiter.api.Test;

class PersonRulesTest {
  @Test
  void acceptsTwoPartiesToStateDifferentFates() {
    accepts(
        identified("2005-04-27"),
        fateStated("2002-09-17"),
        accordingTo("JP", fateStated("2004-12-24")));
  }

  @Test
  void acceptsAPersonIdentifiedByTwoAuthorities() {
    accepts(identified("2005"), with("authority", new PartyId("KR"), identified("2006")));
  }

  @Test
  void acceptsAPersonIdentifiedAgainAfterARevocation() {
    accepts(identified("2005"), identificationRevoked("2010"), identified("2012"));
  }

  @Test
  void acceptsAReturnBeforeTheOfficialIdentification() {
    accepts(returned("2002-10-15"), familyReunited("2004"), identified("2003-01-06"));
  }

  @Test
  void acceptsAReturnWithinTheMonthOfTheDisappearance() {
    accepts(identified("2005"), returned("1978-06-01"));
  }

  @Test
  void acceptsAReturnAfterADisappearanceOfUnknownDate() {
    accepts(with("disappearance", null, identified("2005")), returned("1970"));
  }

  @Test
  void refusesToIdentifyAPersonTwiceByOneAuthority() {
    refuses("person.identified-once", List.of(0L), identified("2005"), identified("2006"));
  }

  @Test
  void refusesToRevokeWhatWasNeverIdentified() {
    refuses("person.revoked-only-identified", List.of(), identificationRevoked("2010"));
  }

  @Test
  void refusesAnAuthorityToRevokeTheIdentificationOfAnother() {
    refuses(
        "person.revoked-only-identified",
        List.of(0L),
        identified("2005"),
        with("authority", new PartyId("KR"), identificationRevoked("2010")));
  }

  @Test
  void refusesToRevokeTwice() {
    refuses(
        "person.revoked-only-identified",
        List.of(1L),
        identified("2005"),
        identificationRevoked("2010"),
        identificationRevoked("2011"));
  }

  @Test
  void refusesAPersonToReturnTwice() {
    refuses("person.returned-once", List.of(0L), returned("2002-10-15"), returned("2004-05-22"));
  }

  @Test
  void refusesAReturnBeforeTheDisappearance() {
    refuses(
        "person.returned-after-disappearance",
        List.of(0L),
        identified("1970"),
        returned("1978-05-31"));
  }

  @Test
  void refusesADisappearanceAfterTheReturnAlreadyRecorded() {
    refuses(
        "person.returned-after-disappearance",
        List.of(0L),
        returned("1978-05"),
        identified("2005"));
  }
}
