package org.diplomaticrecord.api.law;

import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.value.Kind;

/**
 * The law of one kind: a state machine over the entries of one subject in the order they happened,
 * which is not the order in which they were recorded.
 *
 * @param <S> what it keeps of the history so far; a value with equality
 */
public interface Law<S> {
  /** The state before anything happened. */
  S start();

  /** Whether the entry may follow, and what the state then is. */
  Step<S> next(S state, Entry entry);

  /** The law of a kind. */
  static Law<?> of(Kind kind) {
    return switch (kind) {
      case ENGAGEMENT -> new EngagementLaw();
      case CLAIM -> new ClaimLaw();
      case COMMITMENT -> new CommitmentLaw();
      case DEMAND -> new DemandLaw();
      case PERSON -> new PersonLaw();
      case SUSPECT -> new SuspectLaw();
      case MEASURE -> new MeasureLaw();
      case PROTEST -> new ProtestLaw();
      case INCIDENT -> new IncidentLaw();
      case INSTRUMENT -> new InstrumentLaw();
      case POLICY -> new PolicyLaw();
      case INSTITUTION -> new InstitutionLaw();
      case CASE, INQUIRY, POSITION, ACTIVITY -> new NoLaw();
    };
  }
}
