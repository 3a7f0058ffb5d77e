package org.diplomaticrecord.projections.replay;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sums up what was compared, a subject after the other in the order of their ids, and remembers
 * nothing but digests and the first differences.
 */
final class Comparing {
  private final Digest fresh = new Digest();
  private final Digest projected = new Digest();
  private final List<Difference> differing = new ArrayList<>();
  private long differingTotal;

  void add(String subject, Compared compared) {
    add(fresh, subject, compared.digest());
    add(projected, subject, compared.projectionDigest());
    if (!compared.same()) {
      differingTotal++;
      if (differing.size() < Comparison.TOLD) {
        differing.add(
            new Difference(
                subject, compared.digest(), compared.projectionDigest(), compared.overlapping()));
      }
    }
  }

  Comparison end() {
    return new Comparison(fresh.text(), projected.text(), List.copyOf(differing), differingTotal);
  }

  private static void add(Digest whole, String subject, @Nullable String digest) {
    if (digest != null) {
      whole.add(subject + " " + digest);
    }
  }
}
