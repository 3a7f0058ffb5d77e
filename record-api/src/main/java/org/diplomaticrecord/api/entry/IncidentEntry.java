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

/** Something that happened and that parties reacted to. It occurs once. */
public sealed interface IncidentEntry extends Entry {
  /**
   * It happened, on the word of the party it is according to.
   *
   * @param title what the subject is called, at most 300 characters
   * @param category what happened
   * @param by who did it, on the word of the party
   * @param count how many of the same
   * @param counting whether the count is exact; absent where there is none
   * @param place where, as the document names it
   * @param text what the document says of it
   */
  record IncidentOccurred(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      String title,
      IncidentCategory category,
      @Nullable PartyId by,
      @Nullable Integer count,
      @Nullable Counting counting,
      @Nullable String place,
      @Nullable String text)
      implements IncidentEntry {
    public IncidentOccurred {
      citations =
          Entry.common(Kind.INCIDENT, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.text("title", title, InvalidField.TITLE);
      InvalidField.present("category", category);
      InvalidField.count("count", count);
      InvalidField.optional("place", place, InvalidField.TITLE);
      InvalidField.optional("text", text, InvalidField.TEXT);
    }

    @Override
    public Set<PartyId> parties() {
      return Entry.named(List.of(accordingTo), Entry.one(by));
    }
  }
}
