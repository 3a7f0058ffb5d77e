package org.diplomaticrecord.projections.fold;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diplomaticrecord.api.entry.DemandEntry.DemandAnswered;
import org.diplomaticrecord.api.entry.DemandEntry.DemandMet;
import org.diplomaticrecord.api.entry.DemandEntry.DemandRaised;
import org.diplomaticrecord.api.entry.DemandEntry.DemandReiterated;
import org.diplomaticrecord.api.entry.DemandEntry.DemandWithdrawn;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.Extent;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureAnnounced;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureEased;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureImposed;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureLifted;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureReimposed;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureTightened;
import org.diplomaticrecord.api.entry.PersonEntry.FamilyReunited;
import org.diplomaticrecord.api.entry.PersonEntry.FateStated;
import org.diplomaticrecord.api.entry.PersonEntry.IdentificationRevoked;
import org.diplomaticrecord.api.entry.PersonEntry.PersonIdentified;
import org.diplomaticrecord.api.entry.PersonEntry.PersonReturned;
import org.diplomaticrecord.api.entry.PolicyEntry.PolicyAdopted;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.projections.fold.BruteForce.Turn;

/**
 * The words that hold at the end of a history, the status first, asked of the whole list each time.
 */
final class NaiveStanding {
  private NaiveStanding() {}

  static List<String> measure(List<Turn> turns) {
    List<Entry> entries = beginnings(turns);
    int into = last(entries, MeasureImposed.class, MeasureReimposed.class);
    int lifted = last(entries, MeasureLifted.class);
    int eased = last(entries, MeasureEased.class);
    int tightened = last(entries, MeasureTightened.class);
    int announced = last(entries, MeasureAnnounced.class);
    boolean touched =
        entries.subList(lifted + 1, entries.size()).stream()
            .anyMatch(entry -> !(entry instanceof MeasureAnnounced));
    if (touched) {
      return eased > Math.max(lifted, Math.max(into, tightened))
          ? List.of("eased", "in-force")
          : List.of("in-force");
    }
    if (lifted < 0) {
      return List.of("announced");
    }
    return announced > lifted ? List.of("lifted", "announced") : List.of("lifted");
  }

  static List<String> demand(List<Turn> turns) {
    List<Entry> all = beginnings(turns);
    int withdrawn = last(all, DemandWithdrawn.class);
    List<Entry> entries = all.subList(withdrawn + 1, all.size());
    int full = -1;
    boolean partly = false;
    for (int at = 0; at < entries.size(); at++) {
      if (entries.get(at) instanceof DemandMet met) {
        full = met.extent() == Extent.FULL ? at : full;
        partly |= met.extent() == Extent.PARTIAL;
      }
    }
    List<String> words = new ArrayList<>();
    if (withdrawn >= 0 && last(entries, DemandRaised.class) < 0) {
      words.add("withdrawn");
    }
    if (full >= 0) {
      words.add("met");
    }
    boolean partlyAfter =
        entries.subList(full + 1, entries.size()).stream()
            .anyMatch(entry -> entry instanceof DemandMet);
    if (partly && partlyAfter) {
      words.add("partly-met");
    }
    if (last(entries, DemandAnswered.class) >= 0) {
      words.add("answered");
    }
    List<Entry> since = entries.subList(full + 1, entries.size());
    if (last(since, DemandRaised.class, DemandReiterated.class) >= 0) {
      words.add("open");
    }
    return words;
  }

  static List<String> person(List<Turn> turns) {
    List<Entry> entries = beginnings(turns);
    Set<PartyId> standing = new HashSet<>();
    boolean revoked = false;
    for (Entry entry : entries) {
      if (entry instanceof PersonIdentified identified) {
        standing.add(identified.authority());
      }
      if (entry instanceof IdentificationRevoked revocation) {
        standing.remove(revocation.authority());
        revoked = true;
      }
    }
    List<String> words = new ArrayList<>();
    if (last(entries, PersonReturned.class) >= 0) {
      words.add("returned");
    }
    if (!standing.isEmpty()) {
      words.add("identified");
    } else if (revoked) {
      words.add("identification-revoked");
    }
    if (last(entries, FamilyReunited.class) >= 0) {
      words.add("reunited");
    }
    if (last(entries, FateStated.class) >= 0) {
      words.add("fate-stated");
    }
    return words;
  }

  static List<String> policy(List<Turn> turns) {
    return beginnings(turns).getLast() instanceof PolicyAdopted
        ? List.of("in-force")
        : List.of("superseded");
  }

  private static List<Entry> beginnings(List<Turn> turns) {
    return turns.stream().filter(turn -> !turn.end()).map(Turn::entry).toList();
  }

  private static int last(List<Entry> entries, Class<?>... types) {
    for (int at = entries.size() - 1; at >= 0; at--) {
      for (Class<?> type : types) {
        if (type.isInstance(entries.get(at))) {
          return at;
        }
      }
    }
    return -1;
  }
}
