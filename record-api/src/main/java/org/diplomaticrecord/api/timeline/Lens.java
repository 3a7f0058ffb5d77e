package org.diplomaticrecord.api.timeline;

import java.util.List;
import java.util.Set;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.value.Citation;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SourceId;

/**
 * What a reading is narrowed to. The answer then follows from those entries alone.
 *
 * @param accordingTo only what these parties say; empty for all
 * @param citing only what rests on one of these documents; empty for all
 */
public record Lens(Set<PartyId> accordingTo, Set<SourceId> citing) {
  /** Everything recorded. */
  public static final Lens WHOLE = new Lens(Set.of(), Set.of());

  public Lens {
    accordingTo = Set.copyOf(accordingTo);
    citing = Set.copyOf(citing);
  }

  /** Whether an event with these citations of its own is seen. */
  boolean sees(List<Citation> citations) {
    return citing.isEmpty()
        || citations.stream().anyMatch(citation -> citing.contains(citation.source()));
  }

  /** Whether this entry is said by one of the parties. */
  boolean hears(Entry entry) {
    return accordingTo.isEmpty() || accordingTo.contains(entry.accordingTo());
  }
}
