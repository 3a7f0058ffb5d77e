package org.diplomaticrecord.api.law;

import static org.diplomaticrecord.api.law.Step.require;

import java.util.Set;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.ProtestEntry;
import org.diplomaticrecord.api.entry.ProtestEntry.ProtestAnswered;
import org.diplomaticrecord.api.entry.ProtestEntry.ProtestLodged;
import org.diplomaticrecord.api.value.PartyId;

/** Lodged first, once by each party, then answered. */
record ProtestLaw() implements Law<Set<PartyId>> {
  @Override
  public Set<PartyId> start() {
    return Set.of();
  }

  @Override
  public Step<Set<PartyId>> next(Set<PartyId> lodgedBy, Entry entry) {
    return switch ((ProtestEntry) entry) {
      case ProtestLodged lodged ->
          require(
              !lodgedBy.contains(lodged.accordingTo()),
              Parties.and(lodgedBy, lodged.accordingTo()),
              "protest.lodged-once",
              "A party lodges a protest once. What it protests again is a protest of its own.");
      case ProtestAnswered _ ->
          require(
              !lodgedBy.isEmpty(),
              lodgedBy,
              "protest.lodged-first",
              "Only a protest that was lodged can be answered. Record first that it was lodged, or date the lodging earlier.");
    };
  }
}
