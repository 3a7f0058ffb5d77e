package org.diplomaticrecord.api.law;

import static org.diplomaticrecord.api.law.Step.require;

import org.diplomaticrecord.api.entry.Entry;

/** Occurs once: every entry of the kind says that it occurred. */
record IncidentLaw() implements Law<Boolean> {
  @Override
  public Boolean start() {
    return false;
  }

  @Override
  public Step<Boolean> next(Boolean occurred, Entry entry) {
    return require(
        !occurred,
        true,
        "incident.occurs-once",
        "An incident occurs once. Another incident is a subject of its own; what another document says of the same incident is a correction.");
  }
}
