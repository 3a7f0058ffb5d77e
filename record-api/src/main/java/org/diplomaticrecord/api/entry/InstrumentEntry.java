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
 * A resolution, law, joint statement, agreement or declaration. Adopted once; it takes effect and
 * is superseded afterwards.
 */
public sealed interface InstrumentEntry extends Entry {
  /**
   * The body adopted it.
   *
   * @param title what the subject is called, at most 300 characters
   * @param form what it is
   * @param body who adopted it
   * @param number its number
   * @param place where, as the document names it
   * @param text what it says, as the party it is according to reads it
   * @param triggers what it answers
   * @param about the subjects it speaks of
   */
  record InstrumentAdopted(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      String title,
      InstrumentForm form,
      @Nullable PartyId body,
      @Nullable String number,
      @Nullable String place,
      @Nullable String text,
      List<SubjectId> triggers,
      List<SubjectId> about)
      implements InstrumentEntry {
    public InstrumentAdopted {
      citations =
          Entry.common(
              Kind.INSTRUMENT, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.text("title", title, InvalidField.TITLE);
      InvalidField.present("form", form);
      InvalidField.optional("number", number, InvalidField.TITLE);
      InvalidField.optional("place", place, InvalidField.TITLE);
      InvalidField.optional("text", text, InvalidField.TEXT);
      triggers = InvalidField.list("triggers", triggers);
      about = InvalidField.list("about", about);
    }

    @Override
    public Set<SubjectId> references() {
      return Entry.named(triggers, about);
    }

    @Override
    public Set<PartyId> parties() {
      return Entry.named(List.of(accordingTo), Entry.one(body));
    }
  }

  /**
   * It came into force.
   *
   * @param text what the document says of it
   */
  record InstrumentTookEffect(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      @Nullable String text)
      implements InstrumentEntry {
    public InstrumentTookEffect {
      citations =
          Entry.common(
              Kind.INSTRUMENT, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.optional("text", text, InvalidField.TEXT);
    }
  }

  /**
   * Another instrument took its place.
   *
   * @param supersededBy that instrument
   * @param text what the document says of it
   */
  record InstrumentSuperseded(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      @Nullable SubjectId supersededBy,
      @Nullable String text)
      implements InstrumentEntry {
    public InstrumentSuperseded {
      citations =
          Entry.common(
              Kind.INSTRUMENT, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.optional("text", text, InvalidField.TEXT);
    }

    @Override
    public Set<SubjectId> references() {
      return Entry.named(Entry.one(supersededBy));
    }
  }
}
