package org.diplomaticrecord.projections.replay;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds the two sides against each other, a subject after the other in the order of their ids, and
 * remembers nothing but digests and the first differences.
 */
final class Comparing {
  private final Digest fresh = new Digest();
  private final Digest projected = new Digest();
  private final List<Difference> differing = new ArrayList<>();
  private long differingTotal;

  void add(String subject, List<String> freshLines, List<String> projectedLines, boolean overlap) {
    String one = digest(freshLines);
    String other = freshLines.equals(projectedLines) ? one : digest(projectedLines);
    add(fresh, subject, one);
    add(projected, subject, other);
    if (overlap || !freshLines.equals(projectedLines)) {
      differingTotal++;
      if (differing.size() < Comparison.TOLD) {
        differing.add(new Difference(subject, one, other, overlap));
      }
    }
  }

  Comparison end() {
    return new Comparison(fresh.text(), projected.text(), List.copyOf(differing), differingTotal);
  }

  private static @Nullable String digest(List<String> lines) {
    return lines.isEmpty() ? null : Digest.of(lines);
  }

  private static void add(Digest whole, String subject, @Nullable String digest) {
    if (digest != null) {
      whole.add(subject + " " + digest);
    }
  }
}
