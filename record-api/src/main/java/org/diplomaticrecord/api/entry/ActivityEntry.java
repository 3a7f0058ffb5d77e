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
 * Publicity, education and the like. One that lasts is dated by an interval; one that comes back
 * every year says on which days.
 */
public sealed interface ActivityEntry extends Entry {
  /**
   * It was held, or is being held.
   *
   * @param title what the subject is called, at most 300 characters
   * @param category what it is
   * @param text what is done
   * @param yearly the days of every year on which it runs; absent where it does not recur
   * @param basis what it rests on
   */
  record ActivityHeld(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      String title,
      ActivityCategory category,
      @Nullable String text,
      @Nullable YearlyInterval yearly,
      List<SubjectId> basis)
      implements ActivityEntry {
    public ActivityHeld {
      citations =
          Entry.common(Kind.ACTIVITY, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.text("title", title, InvalidField.TITLE);
      InvalidField.present("category", category);
      InvalidField.optional("text", text, InvalidField.TEXT);
      basis = InvalidField.list("basis", basis);
    }

    @Override
    public Set<SubjectId> references() {
      return Entry.named(basis);
    }
  }
}
