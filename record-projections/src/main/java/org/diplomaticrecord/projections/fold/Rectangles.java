package org.diplomaticrecord.projections.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.diplomaticrecord.api.law.Law;
import org.diplomaticrecord.api.timeline.Happening;
import org.diplomaticrecord.api.timeline.Lens;
import org.diplomaticrecord.api.timeline.Timeline;
import org.diplomaticrecord.api.value.Kind;

/**
 * What the whole record says of one subject, kept up to date event by event. An event mostly changes nothing before
 * the first day it speaks of; only what can lawfully have been before it may depend on it.
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
  private final List<Recorded> history = new ArrayList<>();
  private final List<RecordEvent> events = new ArrayList<>();
  private final List<Rectangle> open = new ArrayList<>();
  private Timeline timeline = new Timeline(List.of());

  /** Of a subject of which nothing is recorded. */
  public Rectangles(Kind kind) {
    this.kind = kind;
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

  /** Takes in the next event of the subject. */
  public Change apply(Recorded next) {
    Timeline before = timeline;
    history.add(next);
    events.add(next.event());
    timeline = Timeline.of(events, Lens.WHOLE);
    return firstDifference(before, timeline)
        .map(day -> change(settled(day, before), next.position()))
        .orElse(Change.NONE);
  }

  /** The day from which on the answers may differ, where the two timelines differ from a day on. */
  private LocalDate settled(LocalDate day, Timeline before) {
    Law<?> law = Law.of(kind);
    LocalDate then = Settled.notAfter(day, before, law);
    LocalDate now = Settled.notAfter(day, timeline, law);
    return then.isBefore(now) ? then : now;
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
    new Telling(kind, history, timeline).segmentsFrom(from).forEach(each -> Segments.append(segments, each));

    List<Rectangle> current = new ArrayList<>();
    List<Rectangle> opened = new ArrayList<>();
    List<Rectangle> closed = new ArrayList<>(stale);
    for (Segment segment : segments) {
      Optional<Rectangle> same = stale.stream().filter(each -> each.segment().equals(segment)).findFirst();
      closed.removeAll(same.stream().toList());
      Rectangle rectangle = same.orElseGet(() -> new Rectangle(segment, position, Rectangle.OPEN));
      current.add(rectangle);
      if (same.isEmpty()) {
        opened.add(rectangle);
      }
    }
    stale.clear();
    open.addAll(current);
    return new Change(closed.stream().map(each -> each.closed(position)).toList(), opened);
  }

  /** The first day on which something can have happened that only one of the two tells of. */
  private static Optional<LocalDate> firstDifference(Timeline before, Timeline after) {
    List<Happening> left = before.happenings();
    List<Happening> right = after.happenings();
    int at = 0;
    while (at < left.size() && at < right.size() && same(left.get(at), right.get(at))) {
      at++;
    }
    return Stream.concat(left.stream().skip(at).limit(1), right.stream().skip(at).limit(1))
        .map(happening -> happening.bounds().earliest())
        .min(Comparator.naturalOrder());
  }

  /** Whether the same event tells of both: then they are equal. */
  private static boolean same(Happening one, Happening other) {
    return one.statement().sequence() == other.statement().sequence() && one.ends() == other.ends();
  }
}
