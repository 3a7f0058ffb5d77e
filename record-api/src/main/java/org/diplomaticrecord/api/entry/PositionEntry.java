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

/** Where a party stands: positions, decisions and warnings it made public. */
public sealed interface PositionEntry extends Entry {
  /**
   * The party stated its position.
   *
   * @param title what the subject is called, at most 300 characters
   * @param text what was stated
   * @param about the subjects it speaks of
   * @param engagement the engagement at which it was said
   */
  record PositionStated(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      String title,
      String text,
      List<SubjectId> about,
      @Nullable SubjectId engagement)
      implements PositionEntry {
    public PositionStated {
      citations =
          Entry.common(Kind.POSITION, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.text("title", title, InvalidField.TITLE);
      InvalidField.text("text", text, InvalidField.TEXT);
      about = InvalidField.list("about", about);
    }

    @Override
    public Set<SubjectId> references() {
      return Entry.named(about, Entry.one(engagement));
    }
  }

  /**
   * The party announced a decision.
   *
   * @param title what the subject is called, at most 300 characters
   * @param text what was decided
   * @param about the subjects it speaks of
   * @param engagement the engagement at which it was said
   */
  record DecisionAnnounced(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      String title,
      String text,
      List<SubjectId> about,
      @Nullable SubjectId engagement)
      implements PositionEntry {
    public DecisionAnnounced {
      citations =
          Entry.common(Kind.POSITION, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.text("title", title, InvalidField.TITLE);
      InvalidField.text("text", text, InvalidField.TEXT);
      about = InvalidField.list("about", about);
    }

    @Override
    public Set<SubjectId> references() {
      return Entry.named(about, Entry.one(engagement));
    }
  }

  /**
   * The party warned another.
   *
   * @param title what the subject is called, at most 300 characters
   * @param text what was warned of
   * @param to whom
   * @param about the subjects it speaks of
   * @param engagement the engagement at which it was said
   */
  record WarningIssued(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      String title,
      String text,
      @Nullable PartyId to,
      List<SubjectId> about,
      @Nullable SubjectId engagement)
      implements PositionEntry {
    public WarningIssued {
      citations =
          Entry.common(Kind.POSITION, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.text("title", title, InvalidField.TITLE);
      InvalidField.text("text", text, InvalidField.TEXT);
      about = InvalidField.list("about", about);
    }

    @Override
    public Set<SubjectId> references() {
      return Entry.named(about, Entry.one(engagement));
    }

    @Override
    public Set<PartyId> parties() {
      return Entry.named(List.of(accordingTo), Entry.one(to));
    }
  }
}
