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

/** A person suspected of having carried out an abduction. A notice ends after it began. */
public sealed interface SuspectEntry extends Entry {
  /**
   * An authority named the person as a suspect.
   *
   * @param title what the subject is called, at most 300 characters
   * @param name the name, family name first; absent where the document names nobody
   * @param aliases other names and spellings
   * @param nationality as the document gives it
   * @param cases the cases the person is suspected in
   */
  record SuspectNamed(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      String title,
      @Nullable String name,
      List<String> aliases,
      @Nullable String nationality,
      List<SubjectId> cases)
      implements SuspectEntry {
    public SuspectNamed {
      citations =
          Entry.common(Kind.SUSPECT, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.text("title", title, InvalidField.TITLE);
      InvalidField.optional("name", name, InvalidField.TITLE);
      aliases = InvalidField.texts("aliases", aliases);
      InvalidField.optional("nationality", nationality, InvalidField.TITLE);
      cases = InvalidField.list("cases", cases);
    }

    @Override
    public Set<SubjectId> references() {
      return Entry.named(cases);
    }
  }

  /**
   * A warrant was issued, or the person was put on a wanted list.
   *
   * @param scope domestic or international
   * @param cases the cases the warrant is for
   * @param text what the document says of it
   */
  record WarrantIssued(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      WarrantScope scope,
      List<SubjectId> cases,
      @Nullable String text)
      implements SuspectEntry {
    public WarrantIssued {
      citations =
          Entry.common(Kind.SUSPECT, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.present("scope", scope);
      cases = InvalidField.list("cases", cases);
      InvalidField.optional("text", text, InvalidField.TEXT);
    }

    @Override
    public Set<SubjectId> references() {
      return Entry.named(cases);
    }
  }

  /**
   * The person is no longer wanted.
   *
   * @param reason why
   */
  record NoticeEnded(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      String reason)
      implements SuspectEntry {
    public NoticeEnded {
      citations =
          Entry.common(Kind.SUSPECT, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.text("reason", reason, InvalidField.TEXT);
    }
  }
}
