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
 * What a party undertook to do. It is made first; then it may be fulfilled, disputed or abandoned,
 * and what was done of it undone.
 */
public sealed interface CommitmentEntry extends Entry {
  /**
   * A party undertook to do something.
   *
   * @param title what the subject is called, at most 300 characters
   * @param text what was undertaken
   * @param to to whom
   * @param regarding the demands, persons or other subjects it regards
   * @param engagement the engagement at which it was said
   */
  record CommitmentMade(
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
      List<SubjectId> regarding,
      @Nullable SubjectId engagement)
      implements CommitmentEntry {
    public CommitmentMade {
      citations =
          Entry.common(
              Kind.COMMITMENT, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.text("title", title, InvalidField.TITLE);
      InvalidField.text("text", text, InvalidField.TEXT);
      regarding = InvalidField.list("regarding", regarding);
    }

    @Override
    public Set<SubjectId> references() {
      return Entry.named(regarding, Entry.one(engagement));
    }

    @Override
    public Set<PartyId> parties() {
      return Entry.named(List.of(accordingTo), Entry.one(to));
    }
  }

  /**
   * What was undertaken was done.
   *
   * @param extent wholly or in part
   * @param text what was done
   */
  record CommitmentFulfilled(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      Extent extent,
      @Nullable String text)
      implements CommitmentEntry {
    public CommitmentFulfilled {
      citations =
          Entry.common(
              Kind.COMMITMENT, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.present("extent", extent);
      InvalidField.optional("text", text, InvalidField.TEXT);
    }
  }

  /**
   * What was done of the undertaking was undone again.
   *
   * @param extent whether all of what was done was undone, or a part of it
   * @param text what was undone, and how
   */
  record CommitmentFulfilmentUndone(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      Extent extent,
      @Nullable String text)
      implements CommitmentEntry {
    public CommitmentFulfilmentUndone {
      citations =
          Entry.common(
              Kind.COMMITMENT, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.present("extent", extent);
      InvalidField.optional("text", text, InvalidField.TEXT);
    }
  }

  /**
   * A party says that the undertaking was not kept.
   *
   * @param grounds why
   * @param engagement the engagement at which it was said
   */
  record CommitmentDisputed(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      String grounds,
      @Nullable SubjectId engagement)
      implements CommitmentEntry {
    public CommitmentDisputed {
      citations =
          Entry.common(
              Kind.COMMITMENT, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.text("grounds", grounds, InvalidField.TEXT);
    }

    @Override
    public Set<SubjectId> references() {
      return Entry.named(Entry.one(engagement));
    }
  }

  /**
   * The party that undertook it gave it up.
   *
   * @param text what was said or done
   */
  record CommitmentAbandoned(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      @Nullable String text)
      implements CommitmentEntry {
    public CommitmentAbandoned {
      citations =
          Entry.common(
              Kind.COMMITMENT, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.optional("text", text, InvalidField.TEXT);
    }
  }
}
