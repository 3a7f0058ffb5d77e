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
 * A measure one party takes against another. Announced or imposed first; lifted, eased, tightened
 * and extended only where it can be in force; reimposed only where it can be lifted. An
 * announcement ends only where it can stand.
 */
public sealed interface MeasureEntry extends Entry {
  /**
   * The measure was announced; it is not yet in force.
   *
   * @param title what the subject is called, at most 300 characters
   * @param category what it restricts
   * @param scope whom and what it covers
   * @param legalBasis the laws and decisions it rests on
   * @param triggers what it answers
   * @param basis the instruments it carries out
   */
  record MeasureAnnounced(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      String title,
      MeasureCategory category,
      @Nullable String scope,
      List<String> legalBasis,
      List<SubjectId> triggers,
      List<SubjectId> basis)
      implements MeasureEntry {
    public MeasureAnnounced {
      citations =
          Entry.common(Kind.MEASURE, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.text("title", title, InvalidField.TITLE);
      InvalidField.present("category", category);
      InvalidField.optional("scope", scope, InvalidField.TEXT);
      legalBasis = InvalidField.texts("legalBasis", legalBasis);
      triggers = InvalidField.list("triggers", triggers);
      basis = InvalidField.list("basis", basis);
    }

    @Override
    public Set<SubjectId> references() {
      return Entry.named(triggers, basis);
    }
  }

  /**
   * What was announced is no longer to come: it was carried out by other measures, or came to
   * nothing. A measure that itself comes into force is imposed instead.
   *
   * @param outcome what became of the announcement
   * @param through the measures that carried it out
   * @param text how that came about
   */
  record MeasureAnnouncementEnded(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      AnnouncementOutcome outcome,
      List<SubjectId> through,
      @Nullable String text)
      implements MeasureEntry {
    public MeasureAnnouncementEnded {
      citations =
          Entry.common(Kind.MEASURE, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.present("outcome", outcome);
      through = InvalidField.list("through", through);
      InvalidField.optional("text", text, InvalidField.TEXT);
    }

    @Override
    public Set<SubjectId> references() {
      return Entry.named(through);
    }
  }

  /**
   * The measure came into force for the first time.
   *
   * @param title what the subject is called, at most 300 characters
   * @param category what it restricts
   * @param scope whom and what it covers
   * @param legalBasis the laws and decisions it rests on
   * @param triggers what it answers
   * @param basis the instruments it carries out
   * @param threshold the amount of money from which it applies
   * @param designated how many were designated
   */
  record MeasureImposed(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      String title,
      MeasureCategory category,
      @Nullable String scope,
      List<String> legalBasis,
      List<SubjectId> triggers,
      List<SubjectId> basis,
      @Nullable Amount threshold,
      @Nullable Designation designated)
      implements MeasureEntry {
    public MeasureImposed {
      citations =
          Entry.common(Kind.MEASURE, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.text("title", title, InvalidField.TITLE);
      InvalidField.present("category", category);
      InvalidField.optional("scope", scope, InvalidField.TEXT);
      legalBasis = InvalidField.texts("legalBasis", legalBasis);
      triggers = InvalidField.list("triggers", triggers);
      basis = InvalidField.list("basis", basis);
    }

    @Override
    public Set<SubjectId> references() {
      return Entry.named(triggers, basis);
    }
  }

  /**
   * The measure in force was prolonged.
   *
   * @param until the last day of the extension
   * @param period the length, e.g. {@code 1 year}
   * @param text what the decision says
   */
  record MeasureExtended(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      @Nullable Edtf until,
      @Nullable String period,
      @Nullable String text)
      implements MeasureEntry {
    public MeasureExtended {
      citations =
          Entry.common(Kind.MEASURE, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.optional("period", period, InvalidField.TEXT);
      InvalidField.optional("text", text, InvalidField.TEXT);
    }
  }

  /**
   * The measure in force was made stricter.
   *
   * @param scope whom and what it covers now
   * @param triggers what it answers
   * @param basis the instruments it carries out
   * @param threshold the amount of money from which it applies now
   * @param designated how many were designated by this step
   */
  record MeasureTightened(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      @Nullable String scope,
      List<SubjectId> triggers,
      List<SubjectId> basis,
      @Nullable Amount threshold,
      @Nullable Designation designated)
      implements MeasureEntry {
    public MeasureTightened {
      citations =
          Entry.common(Kind.MEASURE, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.optional("scope", scope, InvalidField.TEXT);
      triggers = InvalidField.list("triggers", triggers);
      basis = InvalidField.list("basis", basis);
    }

    @Override
    public Set<SubjectId> references() {
      return Entry.named(triggers, basis);
    }
  }

  /**
   * The measure stays in force, but applies to less.
   *
   * @param scope what is excepted, or what it covers now
   * @param basis the agreement or instrument it carries out
   * @param threshold the amount of money from which it applies now
   */
  record MeasureEased(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      @Nullable String scope,
      List<SubjectId> basis,
      @Nullable Amount threshold)
      implements MeasureEntry {
    public MeasureEased {
      citations =
          Entry.common(Kind.MEASURE, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.optional("scope", scope, InvalidField.TEXT);
      basis = InvalidField.list("basis", basis);
    }

    @Override
    public Set<SubjectId> references() {
      return Entry.named(basis);
    }
  }

  /**
   * The measure is no longer in force.
   *
   * @param text what the decision says
   * @param basis the agreement or instrument it carries out
   */
  record MeasureLifted(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      @Nullable String text,
      List<SubjectId> basis)
      implements MeasureEntry {
    public MeasureLifted {
      citations =
          Entry.common(Kind.MEASURE, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.optional("text", text, InvalidField.TEXT);
      basis = InvalidField.list("basis", basis);
    }

    @Override
    public Set<SubjectId> references() {
      return Entry.named(basis);
    }
  }

  /**
   * The lifted measure came into force again.
   *
   * @param scope whom and what it covers now
   * @param legalBasis the laws and decisions it rests on
   * @param triggers what it answers
   * @param basis the instruments it carries out
   * @param threshold the amount of money from which it applies now
   * @param designated how many were designated
   */
  record MeasureReimposed(
      SubjectId subject,
      Edtf dated,
      PartyId accordingTo,
      List<Citation> citations,
      @Nullable String note,
      @Nullable String derived,
      @Nullable Long after,
      @Nullable String scope,
      List<String> legalBasis,
      List<SubjectId> triggers,
      List<SubjectId> basis,
      @Nullable Amount threshold,
      @Nullable Designation designated)
      implements MeasureEntry {
    public MeasureReimposed {
      citations =
          Entry.common(Kind.MEASURE, subject, dated, accordingTo, citations, note, derived, after);
      InvalidField.optional("scope", scope, InvalidField.TEXT);
      legalBasis = InvalidField.texts("legalBasis", legalBasis);
      triggers = InvalidField.list("triggers", triggers);
      basis = InvalidField.list("basis", basis);
    }

    @Override
    public Set<SubjectId> references() {
      return Entry.named(triggers, basis);
    }
  }
}
