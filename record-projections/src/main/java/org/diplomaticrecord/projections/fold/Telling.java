package org.diplomaticrecord.projections.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.diplomaticrecord.api.law.Law;
import org.diplomaticrecord.api.law.PossibleHistories;
import org.diplomaticrecord.api.timeline.Happening;
import org.diplomaticrecord.api.timeline.Lens;
import org.diplomaticrecord.api.timeline.Timeline;
import org.diplomaticrecord.api.value.Bounds;
import org.diplomaticrecord.api.value.Kind;

/** What one reading tells of one subject: its events up to a basis, narrowed by a lens. */
public final class Telling {
  private final Kind kind;
  private final List<Recorded> history;
  private final Timeline timeline;

  Telling(Kind kind, List<Recorded> history, Timeline timeline) {
    this.kind = kind;
    this.history = history;
    this.timeline = timeline;
  }

  /**
   * Reads a subject.
   *
   * @param kind the subject's kind
   * @param history its events in the order they were recorded, from its first up to the basis
   * @param lens what is seen of them
   */
  public static Telling of(Kind kind, List<Recorded> history, Lens lens) {
    return new Telling(
        kind, history, Timeline.of(history.stream().map(Recorded::event).toList(), lens));
  }

  /**
   * Whether the reading holds no entry of the subject: the answer is {@link Answer#NOT_RECORDED}.
   */
  public boolean tellsNothing() {
    return timeline.happenings().isEmpty();
  }

  /** The answer as of the end of a day; empty where certainly nothing has happened by then. */
  public Optional<Answer> asOf(LocalDate day) {
    return answer(day, PossibleHistories.of(timeline, Law.of(kind)));
  }

  /**
   * The answers as of every day: adjacent segments differ, days on which nothing has happened are
   * in none.
   */
  public List<Segment> segments() {
    return segments(timeline.turningPoints());
  }

  /** The segments from a day on, as if there were none before it. */
  List<Segment> segmentsFrom(LocalDate day) {
    NavigableSet<LocalDate> days = timeline.turningPointsFrom(day);
    days.add(day);
    return segments(days);
  }

  private List<Segment> segments(NavigableSet<LocalDate> days) {
    PossibleHistories histories = PossibleHistories.of(timeline, Law.of(kind));
    List<Segment> segments = new ArrayList<>();
    for (LocalDate from : days) {
      LocalDate next = days.higher(from);
      LocalDate to = next == null ? Bounds.OPEN_END : next;
      answer(from, histories)
          .ifPresent(answer -> Segments.append(segments, new Segment(from, to, answer)));
    }
    return segments;
  }

  private Optional<Answer> answer(LocalDate day, PossibleHistories histories) {
    return Agreement.of(histories.asOf(day).stream().map(this::version).toList());
  }

  private Version version(List<Happening> happenings) {
    return Version.of(kind, happenings.stream().map(this::told).toList());
  }

  private Told told(Happening happening) {
    return new Told(happening, history.get((int) happening.statement().sequence()).position());
  }
}
