package org.diplomaticrecord.projections.replay;

import java.util.Map;
import org.diplomaticrecord.api.value.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What was folded afresh, and whether the projections say the same.
 *
 * @param subjects how many subjects have events
 * @param events how many events were read
 * @param tallies of a day: how the subjects of each kind stood
 * @param item of one subject on a day: how it stood; absent where nothing had happened by then
 * @param states how the subjects stood
 * @param entries the index of the entries; absent where only a day was asked for
 */
public record Replayed(
    long subjects,
    long events,
    Map<Kind, Tally> tallies,
    @Nullable String item,
    Comparison states,
    @Nullable Comparison entries) {
  /** Whether the projections say in everything what the events say. */
  public boolean agree() {
    return states.agree() && (entries == null || entries.agree());
  }
}
