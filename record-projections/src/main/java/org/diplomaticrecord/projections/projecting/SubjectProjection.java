package org.diplomaticrecord.projections.projecting;

import java.util.ArrayList;
import java.util.List;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryCorrected;
import org.diplomaticrecord.api.entry.EntryRetracted;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.diplomaticrecord.api.fold.Recorded;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.projections.entry.Chronology;
import org.diplomaticrecord.projections.entry.EntryRow;
import org.diplomaticrecord.projections.entry.StoredEvent;
import org.diplomaticrecord.projections.entry.SupersessionHistory;
import org.diplomaticrecord.projections.entry.Titles;
import org.diplomaticrecord.projections.fold.Rectangles;
import org.jspecify.annotations.Nullable;

/** What the projections hold of one subject, event by event. */
public final class SubjectProjection {
  /** What an event changes in the projections. */
  public record Change(
      EntryRow row, SupersessionHistory.Change supersessions, Rectangles.Change rectangles) {}

  private final Rectangles rectangles;
  private final Titles titles;
  private final SupersessionHistory supersessions = new SupersessionHistory();
  private final List<RecordEvent> history = new ArrayList<>();
  private final List<Long> positions = new ArrayList<>();
  private final List<EntryRow> rows = new ArrayList<>();

  /** Of a subject of which nothing is recorded. */
  public SubjectProjection(SubjectId subject) {
    rectangles = new Rectangles(subject.kind());
    titles = new Titles(subject);
  }

  /** How many events it has taken in. */
  long size() {
    return history.size();
  }

  /** Takes in the next event of the subject. */
  public Change apply(StoredEvent next) {
    if (next.sequence() != size()) {
      throw new IllegalStateException(
          "Position %d is event %d of %s, but %d came before it"
              .formatted(next.position(), next.sequence(), next.address(), size()));
    }
    history.add(next.event());
    positions.add(next.position());
    SupersessionHistory.Change superseded = supersessions.apply(history, positions);
    EntryRow row = row(next);
    rows.add(row);
    return new Change(
        row, superseded, rectangles.apply(new Recorded(next.position(), next.event())));
  }

  private EntryRow row(StoredEvent next) {
    EntryRow target = target(next.event());
    Entry said = next.event().reads();
    Chronology.Key key = Chronology.Key.of(next, target == null ? null : target.key());
    titles.add(key, next.sequence(), said);
    return EntryRow.of(
        next,
        key,
        target == null ? null : target.position(),
        said == null ? null : positionOf(said.after(), next),
        titles.at(key, supersessions::inEffect));
  }

  /** What comes after nothing that was recorded before says nothing. */
  private @Nullable Long positionOf(@Nullable Long after, StoredEvent next) {
    return after == null || after >= next.sequence() ? null : positions.get(after.intValue());
  }

  private @Nullable EntryRow target(RecordEvent event) {
    return switch (event) {
      case Entry _ -> null;
      case EntryCorrected correction -> rows.get((int) correction.corrects());
      case EntryRetracted retraction -> rows.get((int) retraction.retracts());
    };
  }

  /** What the record says of it now. */
  public Rectangles rectangles() {
    return rectangles;
  }

  /** Which of its events are superseded now. */
  public SupersessionHistory supersessions() {
    return supersessions;
  }
}
