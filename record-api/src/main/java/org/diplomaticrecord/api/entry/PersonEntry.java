package org.diplomaticrecord.api.entry;

import java.util.List;
import java.util.Set;
import org.diplomaticrecord.api.value.Citation;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.InvalidField;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * A victim or possible victim. Identified once per authority; returned at most once, not before the
 * disappearance.
 */
public sealed interface PersonEntry extends Entry {
  /**
   * An authority officially identified the person as a victim.
   *
   * @param title what the subject is called, at most 300 characters
   * @param authority who identified the person
   * @param name the name, family name first; absent where the document names nobody
   * @param nationality as the document gives it
   * @param sex as the document gives it
   * @param inCase the case the person belongs to
   * @param disappearance when, where and at what age the person disappeared
   */
  record PersonIdentified(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      String title,
      PartyId authority,
      @Nullable String name,
      @Nullable String nationality,
      @Nullable Sex sex,
      @Nullable SubjectId inCase,
      @Nullable Disappearance disappearance)
      implements PersonEntry {
    public PersonIdentified {
      citations =
          Entry.common(Kind.PERSON, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.text("title", title, InvalidField.TITLE);
      InvalidField.present("authority", authority);
      InvalidField.optional("name", name, InvalidField.TITLE);
      InvalidField.optional("nationality", nationality, InvalidField.TITLE);
    }

    @Override
    public Set<SubjectId> references() {
      return Entry.named(Entry.one(inCase));
    }

    @Override
    public Set<PartyId> parties() {
      return Entry.named(List.of(accordingTo), List.of(authority));
    }
  }

  /**
   * A party stated what became of the person. Two parties may state different fates; both stand.
   *
   * @param fate what is stated
   * @param died the day of death as the party states it
   * @param cause the cause as the party states it
   * @param claim the claim this statement belongs to
   * @param engagement the engagement at which it was said
   */
  record FateStated(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      Fate fate,
      @Nullable Edtf died,
      @Nullable String cause,
      @Nullable SubjectId claim,
      @Nullable SubjectId engagement)
      implements PersonEntry {
    public FateStated {
      citations =
          Entry.common(Kind.PERSON, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.present("fate", fate);
      InvalidField.optional("cause", cause, InvalidField.TEXT);
    }

    @Override
    public Set<SubjectId> references() {
      return Entry.named(Entry.one(claim), Entry.one(engagement));
    }
  }

  /**
   * The person came back.
   *
   * @param place where, as the document names it
   * @param text the circumstances
   */
  record PersonReturned(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      @Nullable String place,
      @Nullable String text)
      implements PersonEntry {
    public PersonReturned {
      citations =
          Entry.common(Kind.PERSON, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.optional("place", place, InvalidField.TITLE);
      InvalidField.optional("text", text, InvalidField.TEXT);
    }
  }

  /**
   * Members of the family came to the person.
   *
   * @param text who came, and how
   * @param count how many came
   * @param place where, as the document names it
   */
  record FamilyReunited(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      String text,
      @Nullable Integer count,
      @Nullable String place)
      implements PersonEntry {
    public FamilyReunited {
      citations =
          Entry.common(Kind.PERSON, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.text("text", text, InvalidField.TEXT);
      InvalidField.count("count", count);
      InvalidField.optional("place", place, InvalidField.TITLE);
    }
  }

  /**
   * An authority withdrew its identification.
   *
   * @param authority who revoked it
   * @param reason why
   */
  record IdentificationRevoked(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      PartyId authority,
      String reason)
      implements PersonEntry {
    public IdentificationRevoked {
      citations =
          Entry.common(Kind.PERSON, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.present("authority", authority);
      InvalidField.text("reason", reason, InvalidField.TEXT);
    }

    @Override
    public Set<PartyId> parties() {
      return Entry.named(List.of(accordingTo), List.of(authority));
    }
  }
}
