package org.diplomaticrecord.projections.projecting;

import java.util.EnumSet;
import java.util.List;
import org.diplomaticrecord.projections.entry.Histories;
import org.diplomaticrecord.projections.entry.StoredEvent;
import org.diplomaticrecord.projections.state.Items;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes what a batch of events changes. Events already written are passed over; one that is
 * missing stops everything.
 */
@Component
class BatchWriter {
  private final Progress progress;
  private final SubjectProjections subjects;
  private final ChangeWriter writer;

  BatchWriter(Progress progress, Histories histories, Items items, JdbcTemplate jdbc) {
    this.progress = progress;
    this.subjects = new SubjectProjections(histories);
    this.writer =
        new ChangeWriter(EnumSet.allOf(Projection.class), "projection."::concat, jdbc, items);
  }

  /** Writes the events that are not written yet; within the caller's transaction. */
  void write(List<StoredEvent> batch) {
    long written =
        progress
            .lock()
            .orElseThrow(() -> new IllegalStateException("The projections are not built yet"));
    List<StoredEvent> events = batch.stream().filter(event -> event.position() > written).toList();
    if (events.isEmpty()) {
      return;
    }
    long expected = written + 1;
    for (StoredEvent event : events) {
      if (event.position() != expected++) {
        throw new IllegalStateException("Position %d was not handed over".formatted(expected - 1));
      }
    }
    writer.write(subjects.apply(written, events));
    progress.advance(events.getLast().position());
  }

  /** What was written was taken back. */
  void forget() {
    subjects.forget();
  }
}
