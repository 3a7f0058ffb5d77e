package org.diplomaticrecord.api.entry;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.diplomaticrecord.api.value.Citation;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.InvalidField;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * One fact about one subject: what was said or done, when, according to whom, and on which
 * document's word.
 */
public sealed interface Entry extends RecordEvent
    permits EngagementEntry,
        ClaimEntry,
        CommitmentEntry,
        DemandEntry,
        PersonEntry,
        CaseEntry,
        SuspectEntry,
        InquiryEntry,
        MeasureEntry,
        ProtestEntry,
        IncidentEntry,
        InstrumentEntry,
        PolicyEntry,
        InstitutionEntry,
        PositionEntry,
        ActivityEntry {

  /** When it was so in the world; never the clock. */
  Edtf dated();

  /**
   * The party that makes the statement: not the document that reports it, not the clerk who entered
   * it.
   */
  PartyId accordingTo();

  /** What a reader should know besides; absent mostly. At most 8,000 characters. */
  @Nullable String note();

  /**
   * What in it is a conclusion of the recorder, and from what, e.g. the year of "December 24th"
   * from the heading of its row; absent where everything is the document's own. At most 8,000
   * characters.
   */
  @Nullable String derived();

  /**
   * The place, in the subject's history from 0, of an event that says what this came after, where
   * the dates alone do not say so; absent mostly. What is read in that event's place counts; where
   * nothing is, nothing is said.
   */
  @Nullable Long after();

  /** What the subject is called from here on; only entries that can open a history say it. */
  default @Nullable String title() {
    return null;
  }

  /**
   * The other subjects this entry names. Each must exist in the record or come in the same import.
   */
  default Set<SubjectId> references() {
    return Set.of();
  }

  /**
   * The parties this entry names: the one that makes the statement, and those it speaks of. Each
   * must be known.
   */
  default Set<PartyId> parties() {
    return Set.of(accordingTo());
  }

  /**
   * Checks what every entry has.
   *
   * @return an immutable copy of the citations
   * @throws InvalidField if one is missing, the subject is of another kind, or no document is cited
   */
  static List<Citation> common(
      Kind kind,
      @Nullable SubjectId subject,
      @Nullable Edtf dated,
      @Nullable PartyId accordingTo,
      @Nullable List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after) {
    SubjectId about = InvalidField.present("subject", subject);
    if (about.kind() != kind) {
      throw new InvalidField(
          "subject",
          "'%s' is of kind %s, but the entry is about a %s"
              .formatted(about, about.kind().word(), kind.word()));
    }
    InvalidField.present("dated", dated);
    InvalidField.present("accordingTo", accordingTo);
    InvalidField.optional("note", note, InvalidField.TEXT);
    InvalidField.optional("derived", derived, InvalidField.TEXT);
    if (after != null && after < 0) {
      throw new InvalidField(
          "after", "is %d; a place in a history is not negative".formatted(after));
    }
    return cited(citations);
  }

  /**
   * Checks that at least one document is cited.
   *
   * @return an immutable copy
   */
  static List<Citation> cited(@Nullable List<Citation> citations) {
    List<Citation> cited = InvalidField.list("citations", citations);
    if (cited.isEmpty()) {
      throw new InvalidField(
          "citations", "is empty; nothing is recorded without a document: cite at least one");
    }
    return cited;
  }

  /** Joins what an entry's fields name, in the order given. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static <T> Set<T> named(List<T>... fields) {
    return Arrays.stream(fields)
        .flatMap(List::stream)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** What is named by a field that may be absent. */
  static <T> List<T> one(@Nullable T field) {
    return field == null ? List.of() : List.of(field);
  }
}
