package org.diplomaticrecord.projections.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.diplomaticrecord.api.fold.Recorded;
import org.diplomaticrecord.api.timeline.Lens;
import org.diplomaticrecord.api.value.Bounds;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.projections.fold.Item;
import org.diplomaticrecord.projections.fold.Rectangle;
import org.diplomaticrecord.projections.fold.Rectangles;

/**
 * Everything a reading ever said of a subject. The days are cut wherever the answer of any basis
 * changed, and segments between the cuts that have the same versions are one.
 */
public final class SubjectHistory {
  /** An item and the days and bases it was the answer for. */
  private record Said(Rectangle rectangle, Item item) {}

  private final SubjectId subject;

  /** All that was ever said, in the order in which it was first said. */
  private final List<Said> said = new ArrayList<>();

  /** What is said of days of which nothing else is. */
  private final List<HistoryVersion> silence = new ArrayList<>();

  private final NavigableSet<LocalDate> cuts = new TreeSet<>();

  private SubjectHistory(SubjectId subject) {
    this.subject = subject;
    cuts.add(Bounds.OPEN_START);
  }

  /**
   * The history of a subject.
   *
   * @param subject the subject
   * @param events its events in the order they were recorded, at least one, up to the basis
   * @param lens what is seen of them
   */
  public static SubjectHistory of(SubjectId subject, List<Recorded> events, Lens lens) {
    SubjectHistory history = new SubjectHistory(subject);
    Rectangles rectangles = new Rectangles(subject.kind(), lens);
    List<Rectangle> ended = new ArrayList<>();
    for (Recorded event : events) {
      ended.addAll(rectangles.apply(event).closed());
      history.quiet(event.position(), Item.nothing(subject, rectangles.timeline()));
    }
    ended.forEach(history::say);
    rectangles.open().forEach(history::say);
    history.said.sort(Comparator.comparingLong(each -> each.rectangle().recordedFrom()));
    return history;
  }

  /** The history of a subject none of whose events is seen. */
  public static SubjectHistory unseen(SubjectId subject, List<Recorded> events) {
    SubjectHistory history = new SubjectHistory(subject);
    history.quiet(events.getFirst().position(), Item.notRecorded(subject));
    return history;
  }

  private void quiet(long position, Item item) {
    if (!silence.isEmpty()) {
      HistoryVersion last = silence.removeLast();
      silence.add(new HistoryVersion(last.recordedFrom(), position, last.item()));
    }
    append(silence, new HistoryVersion(position, Rectangle.OPEN, item));
  }

  private void say(Rectangle rectangle) {
    said.add(new Said(rectangle, Item.of(subject, rectangle.segment().answer())));
    cuts.add(rectangle.segment().validFrom());
    cuts.add(rectangle.segment().validTo());
  }

  /** What the subject is called, by the last thing that was said of it. */
  public String title() {
    return said.isEmpty() ? subject.toString() : said.getLast().item().title();
  }

  /** The segment that begins on a day, with all the days after it of which the same was said. */
  public HistorySegment from(LocalDate day) {
    List<HistoryVersion> versions = of(day);
    LocalDate end = cuts.higher(day);
    while (end != null && !end.equals(Bounds.OPEN_END) && of(end).equals(versions)) {
      end = cuts.higher(end);
    }
    return new HistorySegment(day, end == null ? Bounds.OPEN_END : end, versions);
  }

  /** The segment to which a day belongs. */
  public HistorySegment covering(LocalDate day) {
    HistorySegment segment = from(Bounds.OPEN_START);
    while (!segment.covers(day)) {
      segment = from(segment.validTo());
    }
    return segment;
  }

  /** What was said of a day. */
  private List<HistoryVersion> of(LocalDate day) {
    List<HistoryVersion> versions = new ArrayList<>();
    long until = silence.getFirst().recordedFrom();
    for (Said each : said) {
      if (each.rectangle().segment().covers(day)) {
        fill(versions, until, each.rectangle().recordedFrom());
        until = each.rectangle().recordedTo();
        append(versions, new HistoryVersion(each.rectangle().recordedFrom(), until, each.item()));
      }
    }
    fill(versions, until, Rectangle.OPEN);
    return versions;
  }

  private void fill(List<HistoryVersion> versions, long from, long to) {
    for (HistoryVersion quiet : silence) {
      long begin = Math.max(from, quiet.recordedFrom());
      long end = Math.min(to, quiet.recordedTo());
      if (begin < end) {
        append(versions, new HistoryVersion(begin, end, quiet.item()));
      }
    }
  }

  private static void append(List<HistoryVersion> versions, HistoryVersion next) {
    if (!versions.isEmpty() && versions.getLast().item().equals(next.item())) {
      HistoryVersion last = versions.removeLast();
      versions.add(new HistoryVersion(last.recordedFrom(), next.recordedTo(), last.item()));
    } else {
      versions.add(next);
    }
  }
}
