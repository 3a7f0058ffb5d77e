package org.diplomaticrecord.projections.fold;

import java.util.List;
import org.diplomaticrecord.api.value.Kind;

/** The words a subject can hold in its view. */
public final class Statuses {
  private Statuses() {}

  /** All of a kind, those that say most first. */
  public static List<String> of(Kind kind) {
    return switch (kind) {
      case ENGAGEMENT -> Lasting.WORDS;
      case CLAIM -> ClaimFold.WORDS;
      case COMMITMENT -> CommitmentFold.WORDS;
      case DEMAND -> DemandFold.WORDS;
      case PERSON -> PersonFold.WORDS;
      case CASE -> CaseFold.WORDS;
      case SUSPECT -> SuspectFold.WORDS;
      case INQUIRY -> InquiryFold.WORDS;
      case MEASURE -> MeasureFold.WORDS;
      case PROTEST -> ProtestFold.WORDS;
      case INCIDENT -> IncidentFold.WORDS;
      case INSTRUMENT -> InstrumentFold.WORDS;
      case POLICY -> PolicyFold.WORDS;
      case INSTITUTION -> InstitutionFold.WORDS;
      case POSITION -> PositionFold.WORDS;
      case ACTIVITY -> Lasting.WORDS;
    };
  }
}
