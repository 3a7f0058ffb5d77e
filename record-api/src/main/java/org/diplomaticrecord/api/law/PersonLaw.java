package org.diplomaticrecord.api.law;

import static org.diplomaticrecord.api.law.Step.lawful;
import static org.diplomaticrecord.api.law.Step.require;
import static org.diplomaticrecord.api.law.Step.unlawful;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.diplomaticrecord.api.entry.Disappearance;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.PersonEntry;
import org.diplomaticrecord.api.entry.PersonEntry.FamilyReunited;
import org.diplomaticrecord.api.entry.PersonEntry.FateStated;
import org.diplomaticrecord.api.entry.PersonEntry.IdentificationRevoked;
import org.diplomaticrecord.api.entry.PersonEntry.PersonIdentified;
import org.diplomaticrecord.api.entry.PersonEntry.PersonReturned;
import org.diplomaticrecord.api.value.Bounds;
import org.diplomaticrecord.api.value.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * Identified once by an authority, revoked only where identified; returned once and not before
 * disappearing. A person may return before being identified, so the disappearance is compared
 * whichever comes first.
 */
record PersonLaw() implements Law<PersonLaw.Person> {
  private static final String RETURNED_AFTER = "person.returned-after-disappearance";

  /**
   * The person so far.
   *
   * @param identifiedBy the authorities whose identification stands
   * @param missingFrom the first day on which the person can have disappeared, by every
   *     identification
   * @param returnedBy the last day on which the return can have been; absent where there was none
   */
  record Person(Set<PartyId> identifiedBy, LocalDate missingFrom, @Nullable LocalDate returnedBy) {}

  @Override
  public Person start() {
    return new Person(Set.of(), Bounds.OPEN_START, null);
  }

  @Override
  public Step<Person> next(Person person, Entry entry) {
    return switch ((PersonEntry) entry) {
      case PersonIdentified identified -> identify(person, identified);
      case IdentificationRevoked revoked -> revoke(person, revoked);
      case PersonReturned _ when person.returnedBy() != null ->
          unlawful(
              "person.returned-once",
              "A person returns once. What another document says of the same return is a correction.");
      case PersonReturned returned -> giveBack(person, returned.dated().start().latest());
      case FateStated _, FamilyReunited _ -> lawful(person);
    };
  }

  private static Step<Person> identify(Person person, PersonIdentified identified) {
    Set<PartyId> authorities = new HashSet<>(person.identifiedBy());
    if (!authorities.add(identified.authority())) {
      return unlawful(
          "person.identified-once",
          "An authority identifies a person once, unless it revoked that. What another document says of it is a correction.");
    }
    LocalDate missingFrom = missingFrom(person, identified);
    return require(
        person.returnedBy() == null || !person.returnedBy().isBefore(missingFrom),
        new Person(Set.copyOf(authorities), missingFrom, person.returnedBy()),
        RETURNED_AFTER,
        "By this identification the person would have returned before disappearing. Check both dates.");
  }

  private static LocalDate missingFrom(Person person, PersonIdentified identified) {
    Disappearance disappearance = identified.disappearance();
    if (disappearance == null || disappearance.dated() == null) {
      return person.missingFrom();
    }
    LocalDate day = disappearance.dated().start().earliest();
    return day.isAfter(person.missingFrom()) ? day : person.missingFrom();
  }

  private static Step<Person> revoke(Person person, IdentificationRevoked revoked) {
    Set<PartyId> authorities = new HashSet<>(person.identifiedBy());
    return require(
        authorities.remove(revoked.authority()),
        new Person(Set.copyOf(authorities), person.missingFrom(), person.returnedBy()),
        "person.revoked-only-identified",
        "Only an authority that identified the person can revoke it, and once. Record its identification first, or date it earlier.");
  }

  private static Step<Person> giveBack(Person person, LocalDate returnedBy) {
    return require(
        !returnedBy.isBefore(person.missingFrom()),
        new Person(person.identifiedBy(), person.missingFrom(), returnedBy),
        RETURNED_AFTER,
        "A person cannot return before disappearing. Check both dates.");
  }
}
