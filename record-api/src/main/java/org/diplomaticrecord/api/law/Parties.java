package org.diplomaticrecord.api.law;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diplomaticrecord.api.value.PartyId;

/** Who has done a thing that each does once. */
final class Parties {
  private Parties() {}

  static Set<PartyId> and(Set<PartyId> parties, PartyId one) {
    return Stream.concat(parties.stream(), Stream.of(one)).collect(Collectors.toUnmodifiableSet());
  }
}
