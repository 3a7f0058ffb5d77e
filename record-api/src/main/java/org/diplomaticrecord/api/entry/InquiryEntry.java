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

/** An investigation by a party: opened, reporting findings, closed. */
public sealed interface InquiryEntry extends Entry {
  /**
   * The investigation began or was taken up.
   *
   * @param title what the subject is called, at most 300 characters
   * @param text what is investigated
   * @param engagement the engagement at which it was said
   */
  record InquiryOpened(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      String title,
      @Nullable String text,
      @Nullable SubjectId engagement)
      implements InquiryEntry {
    public InquiryOpened {
      citations =
          Entry.common(Kind.INQUIRY, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.text("title", title, InvalidField.TITLE);
      InvalidField.optional("text", text, InvalidField.TEXT);
    }

    @Override
    public Set<SubjectId> references() {
      return Entry.named(Entry.one(engagement));
    }
  }

  /**
   * Findings were made public or handed over.
   *
   * @param title what the subject is called, at most 300 characters
   * @param findings what was found, point by point
   * @param evidence what it rests on
   * @param figures the numbers given
   * @param about the subjects the findings speak of
   * @param to to whom they were handed
   */
  record FindingsPublished(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      String title,
      List<String> findings,
      List<String> evidence,
      List<Figure> figures,
      List<SubjectId> about,
      @Nullable PartyId to)
      implements InquiryEntry {
    public FindingsPublished {
      citations =
          Entry.common(Kind.INQUIRY, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.text("title", title, InvalidField.TITLE);
      findings = InvalidField.texts("findings", findings);
      evidence = InvalidField.texts("evidence", evidence);
      figures = InvalidField.list("figures", figures);
      about = InvalidField.list("about", about);
    }

    @Override
    public Set<SubjectId> references() {
      return Entry.named(about);
    }

    @Override
    public Set<PartyId> parties() {
      return Entry.named(List.of(accordingTo), Entry.one(to));
    }
  }

  /**
   * The investigation ended.
   *
   * @param text how it ended
   */
  record InquiryClosed(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      @Nullable String text)
      implements InquiryEntry {
    public InquiryClosed {
      citations =
          Entry.common(Kind.INQUIRY, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.optional("text", text, InvalidField.TEXT);
    }
  }
}
