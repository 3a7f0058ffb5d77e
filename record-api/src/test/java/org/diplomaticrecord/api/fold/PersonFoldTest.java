package org.diplomaticrecord.api.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diplomaticrecord.api.example.Examples.accordingTo;
import static org.diplomaticrecord.api.example.Examples.with;
import static org.diplomaticrecord.api.example.PersonExamples.familyReunited;
import static org.diplomaticrecord.api.example.PersonExamples.fateStated;
import static org.diplomaticrecord.api.example.PersonExamples.identificationRevoked;
import static org.diplomaticrecord.api.example.PersonExamples.identified;
import static org.diplomaticrecord.api.example.PersonExamples.returned;

import org.diplomaticrecord.api.entry.Fate;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.view.PersonDetail;
import org.diplomaticrecord.api.view.PersonDetail.Identification;
import org.diplomaticrecord.api.view.PersonDetail.PartyFate;
import org.junit.jupiter.api.Test;

class PersonFoldTest {
  private static final Story PERSON =
      Story.of(
          fateStated("2002-09-17"),
          identified("2003"),
          accordingTo("JP", with("fate", Fate.PRESUMED_ALIVE, fateStated("2004-12-24"))));

  @Test
  void hasTheFateOnePartyStatedBeforeBeingIdentified() {
    assertThat(PERSON.asOf("2002-12-31").holds()).containsExactly("fate-stated");
  }

  @Test
  void isPossiblyIdentifiedWithinTheYearOfTheIdentification() {
    Answer answer = PERSON.asOf("2003-06-01");

    assertThat(answer.possibleStatuses()).containsExactly("fate-stated", "identified");
    assertThat(answer.holds()).containsExactly("fate-stated");
    assertThat(answer.mayHold()).containsExactly("identified");
  }

  @Test
  void hasTheLatestFateEachPartyStated() {
    assertThat(person(PERSON.asOf("2005-01-01")).fates())
        .extracting(fate -> fate.accordingTo() + " " + fate.fate())
        .containsExactly("KP DECEASED", "JP PRESUMED_ALIVE");
  }

  @Test
  void hasOnlyOnePartysFateInTheReadingOfThatParty() {
    Answer answer = PERSON.readAccordingTo("KP").segments().getLast().answer();

    assertThat(person(answer).fates()).extracting(PartyFate::fate).containsExactly(Fate.DECEASED);
  }

  @Test
  void isIdentifiedStillWhenReturned() {
    Story story =
        Story.of(returned("2002-10-15"), identified("2003"), familyReunited("2004-05-22"));

    assertThat(story.asOf("2002-10-15").holds()).containsExactly("returned");
    assertThat(story.asOf("2003-12-31").holds()).containsExactly("returned", "identified");
    assertThat(story.asOf("2004-05-22").holds())
        .containsExactly("returned", "identified", "reunited");
  }

  @Test
  void isIdentifiedWhileOneAuthoritysIdentificationStands() {
    PartyId police = new PartyId("NPA");
    Story story =
        Story.of(
            identified("2003"),
            with("authority", police, identified("2004")),
            with("authority", new PartyId("JP"), identificationRevoked("2005")),
            with("authority", police, identificationRevoked("2006")));

    assertThat(story.asOf("2005-12-31").holds()).containsExactly("identified");
    assertThat(person(story.asOf("2005-12-31")).identifiedBy())
        .extracting(Identification::authority)
        .containsExactly(police);
    assertThat(story.asOf("2006-12-31").holds()).containsExactly("identification-revoked");
  }

  private static PersonDetail person(Answer answer) {
    return (PersonDetail) answer.detail();
  }
}
