package org.diplomaticrecord.projections.replay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The two sides of one subject, held against each other.
 *
 * @param digest of what is folded afresh; absent where that is nothing
 * @param projectionDigest of what the projections say; absent where that is nothing
 * @param overlapping whether two states of the subject hold at once
 * @param same whether both say the same, and nothing overlaps
 */
record Compared(
    @Nullable String digest, @Nullable String projectionDigest, boolean overlapping, boolean same) {

  static Compared of(List<String> fresh, List<String> projected, boolean overlapping) {
    boolean equal = fresh.equals(projected);
    String digest = digest(fresh);
    return new Compared(
        digest, equal ? digest : digest(projected), overlapping, equal && !overlapping);
  }

  private static @Nullable String digest(List<String> lines) {
    return lines.isEmpty() ? null : Digest.of(lines);
  }
}
