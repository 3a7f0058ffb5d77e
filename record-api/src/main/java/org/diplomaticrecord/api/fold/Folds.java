package org.diplomaticrecord.api.fold;

import org.diplomaticrecord.api.value.Kind;

/** The fold of each kind. */
final class Folds {
  private Folds() {}

  /** The fold of a kind. */
  static Fold of(Kind kind) {
    return switch (kind) {
      case ENGAGEMENT -> new EngagementFold();
      case CLAIM -> new ClaimFold();
      case COMMITMENT -> new CommitmentFold();
      case DEMAND -> new DemandFold();
      case PERSON -> new PersonFold();
      case CASE -> new CaseFold();
      case SUSPECT -> new SuspectFold();
      case INQUIRY -> new InquiryFold();
      case MEASURE -> new MeasureFold();
      case PROTEST -> new ProtestFold();
      case INCIDENT -> new IncidentFold();
      case INSTRUMENT -> new InstrumentFold();
      case POLICY -> new PolicyFold();
      case INSTITUTION -> new InstitutionFold();
      case POSITION -> new PositionFold();
      case ACTIVITY -> new ActivityFold();
    };
  }
}
