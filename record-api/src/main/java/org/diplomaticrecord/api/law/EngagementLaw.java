package org.diplomaticrecord.api.law;

import static org.diplomaticrecord.api.law.Step.require;

import org.diplomaticrecord.api.entry.Entry;

/** Held once: every entry of the kind says that it was held. */
record EngagementLaw() implements Law<Boolean> {
  @Override
  public Boolean start() {
    return false;
  }

  @Override
  public Step<Boolean> next(Boolean held, Entry entry) {
    return require(
        !held,
        true,
        "engagement.held-once",
        "An engagement is held once. Another meeting is a subject of its own; what another document says of the same meeting is a correction.");
  }
}
