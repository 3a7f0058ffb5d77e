package org.diplomaticrecord.projections.projecting;

import java.util.ArrayList;
import java.util.List;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryCorrected;
import org.diplomaticrecord.api.entry.EntryRetracted;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.diplomaticrecord.api.fold.Recorded;
import org.diplomaticrecord.projections.entry.EntryRow;
import org.diplomaticrecord.projections.entry.StoredEvent;
import org.diplomaticrecord.projections.entry.SupersessionHistory;
import org.diplomaticrecord.projections.fold.Rectangles;
import org.jspecify.annotations.Nullable;

/** What the projections hold of one subject, event by event. */
public final class SubjectProjection {
  /** What an event changes in the projections. */
  public record Change(
      EntryRow row, SupersessionHistory.Change supersessions, Rectangles.Change rectangles) {}

  private final Rectangles rectangles;
  private final SupersessionHistory supersessions = new SupersessionHistory();
  private final List<RecordEvent> history = new ArrayList<>();
  private final List<Long> positions = new ArrayList<>();
  private final List<EntryRow> rows = new ArrayList<>();

  /** Of a subject of which nothing is recorded. */
  public SubjectProjection(org.diplomaticrecord.api.value.Kind kind) {
    rectangles = new Rectangles(kind);
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
    EntryRow row = EntryRow.of(next, target(next.event()));
    rows.add(row);
    return new Change(
        row,
        supersessions.apply(history, positions),
        rectangles.apply(new Recorded(next.position(), next.event())));
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
