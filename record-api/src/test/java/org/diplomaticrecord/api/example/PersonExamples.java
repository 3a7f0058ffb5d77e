package org.diplomaticrecord.api.example;

import static org.diplomaticrecord.api.example.Examples.JP;
import static org.diplomaticrecord.api.example.Examples.KP;

import org.diplomaticrecord.api.entry.Disappearance;
import org.diplomaticrecord.api.entry.Fate;
import org.diplomaticrecord.api.entry.PersonEntry.FamilyReunited;
import org.diplomaticrecord.api.entry.PersonEntry.FateStated;
import org.diplomaticrecord.api.entry.PersonEntry.IdentificationRevoked;
import org.diplomaticrecord.api.entry.PersonEntry.PersonIdentified;
import org.diplomaticrecord.api.entry.PersonEntry.PersonReturned;
import org.diplomaticrecord.api.entry.Sex;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.SubjectId;

/** Examples of the entries of a person. */
public final class PersonExamples {
  private static final SubjectId SUBJECT = SubjectId.of("person/tanaka-minoru");

  private PersonExamples() {}

  public static PersonIdentified identified() {
    return identified("2005-04-27");
  }

  public static PersonIdentified identified(String dated) {
    return new PersonIdentified(
        SUBJECT,
        Edtf.of(dated),
        JP,
        Examples.cited("seed-a §2c L98"),
        null,
        null,
        null,
        "Tanaka Minoru",
        JP,
        "Tanaka Minoru",
        "Japanese",
        Sex.MALE,
        SubjectId.of("case/tanaka-minoru"),
        new Disappearance(Edtf.of("1978-06"), "Hyogo", 28));
  }

  public static FateStated fateStated() {
    return fateStated("2002-09-17");
  }

  public static FateStated fateStated(String dated) {
    return new FateStated(
        SUBJECT,
        Edtf.of(dated),
        KP,
        Examples.cited("seed-a §2c L53"),
        null,
        null,
        null,
        Fate.DECEASED,
        Edtf.of("1994-03-13"),
        "as told by the party",
        SubjectId.of("claim/eight-deceased"),
        SubjectId.of("engagement/summit-2002-09-17"));
  }

  public static PersonReturned returned() {
    return returned("2002-10-15");
  }

  public static PersonReturned returned(String dated) {
    return new PersonReturned(
        SUBJECT,
        Edtf.of(dated),
        JP,
        Examples.cited("seed-a §2c L65"),
        null,
        null,
        null,
        "Tokyo",
        "The visit was called temporary.");
  }

  public static FamilyReunited familyReunited() {
    return familyReunited("2004-05-22");
  }

  public static FamilyReunited familyReunited(String dated) {
    return new FamilyReunited(
        SUBJECT,
        Edtf.of(dated),
        JP,
        Examples.cited("O14 magazine of 2004-05-27"),
        null,
        null,
        null,
        "The children travelled on the same aircraft.",
        5,
        "Tokyo");
  }

  public static IdentificationRevoked identificationRevoked() {
    return identificationRevoked("2010-01-01");
  }

  public static IdentificationRevoked identificationRevoked(String dated) {
    return new IdentificationRevoked(
        SUBJECT,
        Edtf.of(dated),
        JP,
        Examples.cited("O42 list"),
        null,
        null,
        null,
        JP,
        "The person was found elsewhere.");
  }
}
