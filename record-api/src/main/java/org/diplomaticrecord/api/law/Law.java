package org.diplomaticrecord.api.law;

import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.value.Kind;

/**
 * The law of one kind: a state machine over the entries of one subject in the order they happened.
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
      case MEASURE -> new MeasureLaw();
      case ENGAGEMENT, CLAIM, COMMITMENT, DEMAND, PERSON, CASE, SUSPECT, INQUIRY, PROTEST, INCIDENT, INSTRUMENT, POLICY, INSTITUTION, POSITION, ACTIVITY -> new NoLaw();
    };
  }
}
