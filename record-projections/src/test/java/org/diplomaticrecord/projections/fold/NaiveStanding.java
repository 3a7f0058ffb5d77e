package org.diplomaticrecord.projections.fold;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diplomaticrecord.api.entry.AnnouncementOutcome;
import org.diplomaticrecord.api.entry.DemandEntry;
import org.diplomaticrecord.api.entry.DemandEntry.DemandAnswered;
import org.diplomaticrecord.api.entry.DemandEntry.DemandFulfilmentUndone;
import org.diplomaticrecord.api.entry.DemandEntry.DemandMet;
import org.diplomaticrecord.api.entry.DemandEntry.DemandRaised;
import org.diplomaticrecord.api.entry.DemandEntry.DemandReiterated;
import org.diplomaticrecord.api.entry.DemandEntry.DemandWithdrawn;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.Extent;
import org.diplomaticrecord.api.entry.MeasureEntry;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureAnnouncementEnded;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureEased;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureExtended;
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
    int acted =
        last(
            entries,
            MeasureImposed.class,
            MeasureReimposed.class,
            MeasureExtended.class,
            MeasureTightened.class,
            MeasureEased.class,
            MeasureLifted.class);
    if (acted > lifted) {
      return eased > Math.max(lifted, Math.max(into, tightened))
          ? List.of("eased", "in-force")
          : List.of("in-force");
    }
    List<String> words = new ArrayList<>(lifted < 0 ? List.of() : List.of("lifted"));
    if (entries.size() > lifted + 1) {
      words.add(
          switch ((MeasureEntry) entries.getLast()) {
            case MeasureAnnouncementEnded ended ->
                ended.outcome() == AnnouncementOutcome.LAPSED ? "lapsed" : "carried-out";
            default -> "announced";
          });
    }
    return words;
  }

  static List<String> demand(List<Turn> turns) {
    List<Entry> all = beginnings(turns);
    int withdrawn = last(all, DemandWithdrawn.class);
    List<Entry> entries = all.subList(withdrawn + 1, all.size());
    List<Entry> done =
        entries.stream()
            .filter(entry -> entry instanceof DemandMet || entry instanceof DemandFulfilmentUndone)
            .toList();
    boolean met = false;
    boolean partly = false;
    for (Entry entry : done) {
      switch ((DemandEntry) entry) {
        case DemandMet some -> {
          met |= some.extent() == Extent.FULL;
          partly = some.extent() == Extent.PARTIAL;
        }
        case DemandFulfilmentUndone some -> {
          met = false;
          partly = some.extent() == Extent.PARTIAL;
        }
        default -> throw new IllegalStateException("not filtered");
      }
    }
    List<String> words = new ArrayList<>();
    if (withdrawn >= 0 && last(entries, DemandRaised.class) < 0) {
      words.add("withdrawn");
    }
    if (met) {
      words.add("met");
    }
    if (partly) {
      words.add("partly-met");
    }
    if (!done.isEmpty() && done.getLast() instanceof DemandFulfilmentUndone) {
      words.add("undone");
    }
    if (last(entries, DemandAnswered.class) >= 0) {
      words.add("answered");
    }
    int closed = -1;
    for (int at = 0; at < entries.size(); at++) {
      closed =
          entries.get(at) instanceof DemandMet last && last.extent() == Extent.FULL ? at : closed;
    }
    List<Entry> since = entries.subList(closed + 1, entries.size());
    if (last(since, DemandRaised.class, DemandReiterated.class, DemandFulfilmentUndone.class)
        >= 0) {
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
