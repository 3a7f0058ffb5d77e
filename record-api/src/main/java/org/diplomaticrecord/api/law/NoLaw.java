package org.diplomaticrecord.api.law;

import org.diplomaticrecord.api.entry.Entry;

/** The law of a kind whose entries may follow each other in any order. */
public record NoLaw() implements Law<NoLaw> {
  @Override
  public NoLaw start() {
    return this;
  }

  @Override
  public Step<NoLaw> next(NoLaw state, Entry entry) {
    return new Step.Lawful<>(state);
  }
}
