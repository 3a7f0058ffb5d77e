package org.diplomaticrecord.api.fold;

import java.util.List;

/** Segments stand one after the other; where two that touch have the same answer, they are one. */
public final class Segments {
  private Segments() {}

  /** Adds a segment after the others, or lengthens the last of them. */
  public static void append(List<Segment> segments, Segment next) {
    if (!segments.isEmpty() && continues(segments.getLast(), next)) {
      Segment last = segments.removeLast();
      segments.add(new Segment(last.validFrom(), next.validTo(), last.answer()));
    } else {
      segments.add(next);
    }
  }

  private static boolean continues(Segment last, Segment next) {
    return last.validTo().equals(next.validFrom()) && last.answer().equals(next.answer());
  }
}
