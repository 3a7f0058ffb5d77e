package org.diplomaticrecord.api.law;

import static org.diplomaticrecord.api.law.Step.lawful;
import static org.diplomaticrecord.api.law.Step.require;

import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.ProtestEntry;
import org.diplomaticrecord.api.entry.ProtestEntry.ProtestAnswered;
import org.diplomaticrecord.api.entry.ProtestEntry.ProtestLodged;

/** Lodged first, then answered. */
record ProtestLaw() implements Law<Boolean> {
  @Override
  public Boolean start() {
    return false;
  }

  @Override
  public Step<Boolean> next(Boolean lodged, Entry entry) {
    return switch ((ProtestEntry) entry) {
      case ProtestLodged _ -> lawful(true);
      case ProtestAnswered _ ->
          require(
              lodged,
              lodged,
              "protest.lodged-first",
              "Only a protest that was lodged can be answered. Record first that it was lodged, or date the lodging earlier.");
    };
  }
}
