package org.diplomaticrecord.projections.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.diplomaticrecord.api.law.Law;
import org.diplomaticrecord.api.timeline.Happening;
import org.diplomaticrecord.api.timeline.Lens;
import org.diplomaticrecord.api.timeline.Statement;
import org.diplomaticrecord.api.timeline.Timeline;
import org.diplomaticrecord.api.value.Bounds;
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

  private final Kind kind;
  private final Lens lens;
  private final List<Recorded> history = new ArrayList<>();
  private final List<RecordEvent> events = new ArrayList<>();
  private final List<Rectangle> open = new ArrayList<>();
  private Timeline timeline = new Timeline(List.of());
  private boolean lawful = true;

  /** Of a subject of which nothing is recorded, read as a whole. */
  public Rectangles(Kind kind) {
    this(kind, Lens.WHOLE);
  }

  /** Of a subject of which nothing is recorded, seen through a lens. */
  public Rectangles(Kind kind, Lens lens) {
    this.kind = kind;
    this.lens = lens;
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

  /** Whether the reading holds no entry of the subject now. */
  public boolean tellsNothing() {
    return timeline.happenings().isEmpty();
  }

  /** Takes in the next event of the subject. */
  public Change apply(Recorded next) {
    Timeline before = timeline;
    history.add(next);
    events.add(next.event());
    timeline =
        next.event() instanceof Entry entry && lens.equals(Lens.WHOLE)
            ? before.with(new Statement(events.size() - 1, events.size() - 1, entry))
            : Timeline.of(events, lens);
    LocalDate difference = firstDifference(before, timeline);
    return difference == null ? Change.NONE : change(settled(difference), next.position());
  }

  /** The day from which on the answers may differ, where what is told differs from a day on. */
  private LocalDate settled(LocalDate difference) {
    Settled<?> settled = Settled.notAfter(difference, timeline, Law.of(kind));
    boolean wasLawful = lawful;
    lawful = settled.isLawful();
    return wasLawful && lawful ? settled.day() : Bounds.OPEN_START;
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
    new Telling(kind, history, timeline)
        .segmentsFrom(from)
        .forEach(each -> Segments.append(segments, each));

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

  /** The first day on which something can have happened that only one of the two tells of. */
  private static @Nullable LocalDate firstDifference(Timeline before, Timeline after) {
    List<Happening> left = before.happenings();
    List<Happening> right = after.happenings();
    int at = 0;
    while (at < left.size() && at < right.size() && same(left.get(at), right.get(at))) {
      at++;
    }
    LocalDate one = at < left.size() ? left.get(at).bounds().earliest() : null;
    LocalDate other = at < right.size() ? right.get(at).bounds().earliest() : null;
    return one == null || (other != null && other.isBefore(one)) ? other : one;
  }

  /** Whether the same event tells of both: then they are equal. */
  private static boolean same(Happening one, Happening other) {
    return one.statement().sequence() == other.statement().sequence() && one.ends() == other.ends();
  }
}
