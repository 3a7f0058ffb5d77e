package org.diplomaticrecord.projections.replay;

import java.util.List;

/**
 * The two sides, held against each other.
 *
 * @param digest of everything folded afresh
 * @param projectionDigest of everything the projections say
 * @param differing the first subjects in which they differ, at most {@link #TOLD}
 * @param differingTotal in how many they differ
 */
public record Comparison(
    String digest, String projectionDigest, List<Difference> differing, long differingTotal) {
  /** So many differing subjects are named. */
  public static final int TOLD = 100;

  /** Whether the projections say what the events say. */
  public boolean agree() {
    return differingTotal == 0 && digest.equals(projectionDigest);
  }
}
