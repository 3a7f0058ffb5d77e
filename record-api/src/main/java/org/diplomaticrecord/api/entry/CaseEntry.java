package org.diplomaticrecord.api.entry;

import java.util.List;
import org.diplomaticrecord.api.value.Citation;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.InvalidField;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SubjectId;
import org.jspecify.annotations.Nullable;

/** One happening under investigation that one or more persons are the victims of. */
public sealed interface CaseEntry extends Entry {
  /**
   * An authority treats it as a case.
   *
   * @param title what the subject is called, at most 300 characters
   * @param classification how the authority classes it
   * @param occurred when it happened
   * @param place where it happened
   * @param victims how many persons it concerns
   * @param text what is known of it
   */
  record CaseOpened(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      String title,
      @Nullable String classification,
      @Nullable Edtf occurred,
      @Nullable String place,
      @Nullable Integer victims,
      @Nullable String text)
      implements CaseEntry {
    public CaseOpened {
      citations =
          Entry.common(Kind.CASE, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.text("title", title, InvalidField.TITLE);
      InvalidField.optional("classification", classification, InvalidField.TITLE);
      InvalidField.optional("place", place, InvalidField.TITLE);
      InvalidField.count("victims", victims);
      InvalidField.optional("text", text, InvalidField.TEXT);
    }
  }

  /**
   * The authority classes the case otherwise.
   *
   * @param classification how it is classed now
   * @param text why
   */
  record CaseReclassified(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      String classification,
      @Nullable String text)
      implements CaseEntry {
    public CaseReclassified {
      citations =
          Entry.common(Kind.CASE, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.text("classification", classification, InvalidField.TITLE);
      InvalidField.optional("text", text, InvalidField.TEXT);
    }
  }
}
