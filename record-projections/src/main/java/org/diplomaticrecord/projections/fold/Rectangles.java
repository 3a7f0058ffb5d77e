package org.diplomaticrecord.projections.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.diplomaticrecord.api.fold.Recorded;
import org.diplomaticrecord.api.fold.Segment;
import org.diplomaticrecord.api.fold.Segments;
import org.diplomaticrecord.api.fold.SubjectTimeline;
import org.diplomaticrecord.api.timeline.Lens;
import org.diplomaticrecord.api.value.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a reading says of one subject, kept up to date event by event. An event mostly changes
 * nothing before the first day it speaks of; only what can lawfully have been before it may depend
 * on it.
 */
public final class Rectangles {
  /**
   * What an event changes.
   *
   * @param closed what the record no longer says, closed at the event's position
   * @param opened what it says instead
   */
  public record Change(List<Rectangle> closed, List<Rectangle> opened) {
    private static final Change NONE = new Change(List.of(), List.of());
  }

  private final SubjectTimeline timeline;
  private final List<Rectangle> open = new ArrayList<>();

  /** Of a subject of which nothing is recorded, read as a whole. */
  public Rectangles(Kind kind) {
    this(kind, Lens.WHOLE);
  }

  /** Of a subject of which nothing is recorded, seen through a lens. */
  public Rectangles(Kind kind, Lens lens) {
    this.timeline = new SubjectTimeline(kind, lens);
  }

  /** Of a subject with a history. */
  public static Rectangles of(Kind kind, List<Recorded> history) {
    Rectangles rectangles = new Rectangles(kind);
    history.forEach(rectangles::apply);
    return rectangles;
  }

  /** What the record says now, in the order of valid time; without overlap. */
  public List<Rectangle> open() {
    return List.copyOf(open);
  }

  /** What the record says of the subject now. */
  public SubjectTimeline timeline() {
    return timeline;
  }

  /** Takes in the next event of the subject. */
  public Change apply(Recorded next) {
    LocalDate from = timeline.apply(next);
    return from == null ? Change.NONE : change(from, next.position());
  }

  private Change change(LocalDate from, long position) {
    int first = open.size();
    while (first > 0 && !open.get(first - 1).segment().validTo().isBefore(from)) {
      first--;
    }
    List<Rectangle> stale = open.subList(first, open.size());
    List<Segment> segments = new ArrayList<>();
    if (!stale.isEmpty() && stale.getFirst().segment().validFrom().isBefore(from)) {
      Segment kept = stale.getFirst().segment();
      segments.add(new Segment(kept.validFrom(), from, kept.answer()));
    }
    timeline.segmentsFrom(from).forEach(each -> Segments.append(segments, each));

    List<Rectangle> before = List.copyOf(stale);
    List<Rectangle> opened = new ArrayList<>();
    List<Rectangle> closed = new ArrayList<>(stale);
    List<Rectangle> current = new ArrayList<>();
    for (Segment segment : segments) {
      Rectangle same = remove(segment, closed);
      current.add(same == null ? opened(segment, before, position) : same);
      if (same == null) {
        opened.add(current.getLast());
      }
    }
    stale.clear();
    open.addAll(current);
    closed.replaceAll(each -> each.closed(position));
    return new Change(closed, opened);
  }

  /** The text of an answer is kept once: what was the answer on one of the days is pointed to. */
  private static Rectangle opened(Segment segment, List<Rectangle> before, long position) {
    for (Rectangle each : before) {
      if (each.segment().overlaps(segment) && each.segment().answer().equals(segment.answer())) {
        return new Rectangle(segment, each.origin(), position, Rectangle.OPEN);
      }
    }
    Origin origin = new Origin(position, segment.validFrom());
    return new Rectangle(segment, origin, position, Rectangle.OPEN);
  }

  /** Takes out the rectangle with this segment, if there is one. */
  private static @Nullable Rectangle remove(Segment segment, List<Rectangle> rectangles) {
    for (int at = 0; at < rectangles.size(); at++) {
      if (rectangles.get(at).segment().equals(segment)) {
        return rectangles.remove(at);
      }
    }
    return null;
  }
}
