package org.diplomaticrecord.api.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.diplomaticrecord.api.timeline.Lens;
import org.diplomaticrecord.api.timeline.Reading;
import org.diplomaticrecord.api.timeline.Statement;
import org.diplomaticrecord.api.value.Bounds;
import org.diplomaticrecord.api.value.Kind;
import org.jspecify.annotations.Nullable;

/** What one reading says of one subject on every day, kept up event by event. */
public final class SubjectTimeline {
  private final Fold fold;
  private final Lens lens;
  private final List<Recorded> history = new ArrayList<>();
  private final List<RecordEvent> events = new ArrayList<>();
  private final PossibleStates states;
  private List<Statement> statements = List.of();

  /**
   * Of a subject of which nothing is recorded.
   *
   * @param kind the subject's kind
   * @param lens what is seen of its events
   */
  public SubjectTimeline(Kind kind, Lens lens) {
    this.fold = Folds.of(kind);
    this.lens = lens;
    this.states = new PossibleStates(kind);
  }

  /**
   * Reads a subject.
   *
   * @param kind the subject's kind
   * @param history its events in the order they were recorded, from its first up to the basis
   * @param lens what is seen of them
   */
  public static SubjectTimeline of(Kind kind, List<Recorded> history, Lens lens) {
    SubjectTimeline timeline = new SubjectTimeline(kind, lens);
    timeline.add(history);
    return timeline;
  }

  /**
   * Takes in the next event of the subject.
   *
   * @return the first day on which the answer can be another than before; absent where it is the
   *     same on every day
   */
  public @Nullable LocalDate apply(Recorded next) {
    return add(List.of(next));
  }

  private @Nullable LocalDate add(List<Recorded> more) {
    history.addAll(more);
    more.forEach(each -> events.add(each.event()));
    statements = Reading.of(events, lens).statements();
    List<Occurrence> told = new ArrayList<>();
    for (Statement statement : statements) {
      long position = history.get((int) statement.sequence()).position();
      told.add(Occurrence.of(statement, position));
      fold.end(statement.entry())
          .ifPresent(end -> told.add(Occurrence.end(statement, position, end)));
    }
    return states.update(told);
  }

  /**
   * Whether the reading holds no entry of the subject: the answer is {@link Answer#NOT_RECORDED}.
   */
  public boolean tellsNothing() {
    return statements.isEmpty();
  }

  /** What the subject is called on the first day on which anything can have happened. */
  public @Nullable String firstTitle() {
    return states.first().map(Answer::title).orElse(null);
  }

  /** The answer as of the end of a day; empty where certainly nothing has happened by then. */
  public Optional<Answer> asOf(LocalDate day) {
    return states.asOf(day);
  }

  /**
   * The positions of the entries that make the answer of a later day another than that of an
   * earlier one: what may have happened or has certainly happened in between and, where nothing has
   * but a date came that they told of in advance, what decides the answer.
   */
  public SortedSet<Long> turned(LocalDate from, LocalDate to) {
    SortedSet<Long> positions = new TreeSet<>();
    for (Occurrence each : states.occurrences()) {
      if (each.told().certainBy(from) != each.told().certainBy(to)
          || each.told().possibleBy(from) != each.told().possibleBy(to)) {
        positions.add(each.position());
      }
    }
    if (positions.isEmpty() && !asOf(from).equals(asOf(to))) {
      asOf(from).ifPresent(answer -> positions.addAll(answer.because()));
      asOf(to).ifPresent(answer -> positions.addAll(answer.because()));
    }
    return positions;
  }

  /**
   * The answers as of every day: adjacent segments differ, days on which nothing has happened are
   * in none.
   */
  public List<Segment> segments() {
    return segmentsFrom(Bounds.OPEN_START);
  }

  /** The segments from a day on, as if there were none before it. */
  public List<Segment> segmentsFrom(LocalDate day) {
    return states.segmentsFrom(day);
  }
}
