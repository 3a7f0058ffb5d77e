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
 * What a party asks another to do. It is raised first, not met twice in full unless that was
 * undone; after a withdrawal it can only be raised again.
 */
public sealed interface DemandEntry extends Entry {
  /**
   * The party it is according to raised the demand.
   *
   * @param title what the subject is called, at most 300 characters
   * @param text what is demanded
   * @param to of whom it is demanded
   * @param engagement the engagement at which it was said
   */
  record DemandRaised(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      String title,
      String text,
      PartyId to,
      @Nullable SubjectId engagement)
      implements DemandEntry {
    public DemandRaised {
      citations =
          Entry.common(Kind.DEMAND, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.text("title", title, InvalidField.TITLE);
      InvalidField.text("text", text, InvalidField.TEXT);
      InvalidField.present("to", to);
    }

    @Override
    public Set<SubjectId> references() {
      return Entry.named(Entry.one(engagement));
    }

    @Override
    public Set<PartyId> parties() {
      return Entry.named(List.of(accordingTo), List.of(to));
    }
  }

  /**
   * The demand was put again, perhaps in another form.
   *
   * @param text the form it took this time
   * @param engagement the engagement at which it was said
   */
  record DemandReiterated(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      @Nullable String text,
      @Nullable SubjectId engagement)
      implements DemandEntry {
    public DemandReiterated {
      citations =
          Entry.common(Kind.DEMAND, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.optional("text", text, InvalidField.TEXT);
    }

    @Override
    public Set<SubjectId> references() {
      return Entry.named(Entry.one(engagement));
    }
  }

  /**
   * The party it is put to answered.
   *
   * @param answer how
   * @param text what was answered
   * @param engagement the engagement at which it was said
   */
  record DemandAnswered(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      Answer answer,
      @Nullable String text,
      @Nullable SubjectId engagement)
      implements DemandEntry {
    public DemandAnswered {
      citations =
          Entry.common(Kind.DEMAND, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.present("answer", answer);
      InvalidField.optional("text", text, InvalidField.TEXT);
    }

    @Override
    public Set<SubjectId> references() {
      return Entry.named(Entry.one(engagement));
    }
  }

  /**
   * What was demanded was done.
   *
   * @param extent wholly or in part
   * @param text what was done
   */
  record DemandMet(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      Extent extent,
      @Nullable String text)
      implements DemandEntry {
    public DemandMet {
      citations =
          Entry.common(Kind.DEMAND, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.present("extent", extent);
      InvalidField.optional("text", text, InvalidField.TEXT);
    }
  }

  /**
   * What was done of the demand was undone again. As far as it was, the demand is open again.
   *
   * @param extent whether all of what was done was undone, or a part of it
   * @param text what was undone, and how
   */
  record DemandFulfilmentUndone(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      Extent extent,
      @Nullable String text)
      implements DemandEntry {
    public DemandFulfilmentUndone {
      citations =
          Entry.common(Kind.DEMAND, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.present("extent", extent);
      InvalidField.optional("text", text, InvalidField.TEXT);
    }
  }

  /**
   * The demanding party withdrew it.
   *
   * @param text what was said
   */
  record DemandWithdrawn(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      @Nullable String text)
      implements DemandEntry {
    public DemandWithdrawn {
      citations =
          Entry.common(Kind.DEMAND, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.optional("text", text, InvalidField.TEXT);
    }
  }
}
