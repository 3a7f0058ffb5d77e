package org.diplomaticrecord.core.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.core.dossier.Party;
import org.diplomaticrecord.core.importing.FileContents.Defined;
import org.jspecify.annotations.Nullable;

/**
 * What parties are organs of: the whole chain is known to the record or defined in the same import,
 * and none comes back to where it began.
 */
final class PartsOfParties {
  private final Map<PartyId, Party> parties = new HashMap<>();

  private PartsOfParties() {}

  /** What is wrong with the parties an import defines, beside those that are known. */
  static List<ImportFault> faults(List<Party> known, List<Defined<Party>> defined) {
    PartsOfParties all = new PartsOfParties();
    known.forEach(party -> all.parties.put(party.id(), party));
    defined.forEach(each -> all.parties.putIfAbsent(each.value().id(), each.value()));
    List<ImportFault> faults = new ArrayList<>();
    for (Defined<Party> each : defined) {
      String fault = all.fault(each.value());
      if (fault != null) {
        faults.add(new ImportFault(each.place(), "partOf: " + fault));
      }
    }
    return faults;
  }

  private @Nullable String fault(Party party) {
    PartyId partOf = party.partOf();
    if (partOf != null && !parties.containsKey(partOf)) {
      return "there is no party '%s'; define it: { id: %s, name: … }".formatted(partOf, partOf);
    }
    SequencedSet<PartyId> chain = new LinkedHashSet<>();
    for (PartyId at = party.id(); at != null; at = above(at)) {
      if (!chain.add(at)) {
        return at.equals(party.id())
            ? "'%s' would be part of itself: %s".formatted(at, told(chain, at))
            : null;
      }
    }
    return null;
  }

  private @Nullable PartyId above(PartyId id) {
    Party party = parties.get(id);
    return party == null ? null : party.partOf();
  }

  private static String told(SequencedSet<PartyId> chain, PartyId again) {
    return chain.stream().map(PartyId::code).collect(Collectors.joining(" is part of "))
        + " is part of "
        + again;
  }
}
