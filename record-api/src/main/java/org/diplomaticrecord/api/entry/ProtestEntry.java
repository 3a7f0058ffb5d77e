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

/** An objection a party lodged against what another did. It is lodged first. */
public sealed interface ProtestEntry extends Entry {
  /**
   * The party it is according to protested.
   *
   * @param title what the subject is called, at most 300 characters
   * @param text what was protested against, and how
   * @param to to whom
   * @param against the subjects it objects to
   * @param channel the way it was conveyed
   * @param engagement the engagement at which it was said
   */
  record ProtestLodged(
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
      List<SubjectId> against,
      @Nullable String channel,
      @Nullable SubjectId engagement)
      implements ProtestEntry {
    public ProtestLodged {
      citations =
          Entry.common(Kind.PROTEST, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.text("title", title, InvalidField.TITLE);
      InvalidField.text("text", text, InvalidField.TEXT);
      against = InvalidField.list("against", against);
      InvalidField.optional("channel", channel, InvalidField.TITLE);
    }

    @Override
    public Set<SubjectId> references() {
      return Entry.named(against, Entry.one(engagement));
    }

    @Override
    public Set<PartyId> parties() {
      return Entry.named(List.of(accordingTo), Entry.one(to));
    }
  }

  /**
   * The protest was answered.
   *
   * @param text what was answered
   */
  record ProtestAnswered(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      String text)
      implements ProtestEntry {
    public ProtestAnswered {
      citations =
          Entry.common(Kind.PROTEST, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.text("text", text, InvalidField.TEXT);
    }
  }
}
