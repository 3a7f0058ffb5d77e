package org.diplomaticrecord.projections.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.diplomaticrecord.api.fold.Answer;
import org.diplomaticrecord.api.fold.Recorded;
import org.diplomaticrecord.api.fold.SubjectTimeline;
import org.diplomaticrecord.api.timeline.Lens;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.projections.fold.Rectangle;
import org.diplomaticrecord.projections.fold.Rectangles;
import org.jspecify.annotations.Nullable;

/** Which entries make that a subject's answer differs. */
public final class Responsible {
  private Responsible() {}

  /**
   * The positions of the entries responsible, in order.
   *
   * @param kind the subject's kind
   * @param history its events in the order they were recorded, up to the later basis
   */
  public static List<Long> of(Comparison comparison, Kind kind, List<Recorded> history) {
    Lens lens = comparison.after().lens();
    return switch (comparison) {
      case Comparison.InTheWorld(LocalDate from, var after) ->
          inTheWorld(history, lens, from, after.asOf());
      case Comparison.InOurKnowledge(long from, var after) ->
          inOurKnowledge(kind, history, lens, from, after.asOf());
    };
  }

  /**
   * What is read of the history and happened, or may have happened, between the end of one day and
   * the end of another: on the other day it was possible and is certain, or was impossible and is
   * not.
   */
  static List<Long> inTheWorld(List<Recorded> history, Lens lens, LocalDate from, LocalDate to) {
    if (history.isEmpty()) {
      return List.of();
    }
    Kind kind = history.getFirst().event().subject().kind();
    return List.copyOf(SubjectTimeline.of(kind, history, lens).turned(from, to));
  }

  /** The events after a basis of which each, when it was recorded, changed the answer of a day. */
  static List<Long> inOurKnowledge(
      Kind kind, List<Recorded> history, Lens lens, long from, LocalDate asOf) {
    List<Long> positions = new ArrayList<>();
    Rectangles rectangles = new Rectangles(kind, lens);
    Answer before = null;
    for (Recorded event : history) {
      rectangles.apply(event);
      Answer after = answer(rectangles, asOf);
      if (event.position() > from && !Objects.equals(before, after)) {
        positions.add(event.position());
      }
      before = after;
    }
    return positions;
  }

  private static @Nullable Answer answer(Rectangles rectangles, LocalDate asOf) {
    for (Rectangle rectangle : rectangles.open()) {
      if (rectangle.segment().covers(asOf)) {
        return rectangle.segment().answer();
      }
    }
    return null;
  }
}
