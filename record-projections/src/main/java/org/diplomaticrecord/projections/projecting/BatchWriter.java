package org.diplomaticrecord.projections.projecting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.diplomaticrecord.api.value.SubjectAddress;
import org.diplomaticrecord.projections.entry.EntryIndex;
import org.diplomaticrecord.projections.entry.Histories;
import org.diplomaticrecord.projections.entry.StoredEvent;
import org.diplomaticrecord.projections.fold.Rectangle;
import org.diplomaticrecord.projections.state.ItemRow;
import org.diplomaticrecord.projections.state.Items;
import org.diplomaticrecord.projections.state.StateRow;
import org.diplomaticrecord.projections.state.SubjectStates;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes what a batch of events changes. Events already written are passed over; one that is
 * missing stops everything.
 */
@Component
class BatchWriter {
  /** Subjects whose folded histories are kept for their next events. */
  private static final int KEPT = 500;

  private final Progress progress;
  private final Histories histories;
  private final Items items;
  private final EntryIndex index;
  private final SubjectStates states;
  private final Map<SubjectAddress, SubjectProjection> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<SubjectAddress, SubjectProjection> eldest) {
          return size() > KEPT;
        }
      };

  BatchWriter(Progress progress, Histories histories, Items items, JdbcTemplate jdbc) {
    this.progress = progress;
    this.histories = histories;
    this.items = items;
    this.index = new EntryIndex(jdbc);
    this.states = new SubjectStates(jdbc);
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
    Map<SubjectAddress, SubjectProjection> subjects = subjects(events, written);
    List<SubjectProjection.Change> changes = new ArrayList<>();
    for (StoredEvent event : events) {
      try {
        changes.add(Objects.requireNonNull(subjects.get(event.address())).apply(event));
      } catch (RuntimeException e) {
        throw new Unprojectable(event.position(), e);
      }
    }
    apply(changes);
    kept.putAll(subjects);
    progress.advance(events.getLast().position());
  }

  /** What was written was taken back. */
  void forget() {
    kept.clear();
  }

  private void apply(List<SubjectProjection.Change> changes) {
    index.add(changes.stream().map(SubjectProjection.Change::row).toList());
    states.tell(
        changes.stream()
            .flatMap(change ->
                change.rectangles().opened().stream()
                    .filter(Rectangle::isNew)
                    .map(each -> ItemRow.of(change.row().address(), each, items)))
            .toList());
    states.open(
        changes.stream()
            .flatMap(change ->
                change.rectangles().opened().stream()
                    .map(each -> StateRow.of(change.row().address(), each, items)))
            .toList());
    states.close(
        changes.stream()
            .flatMap(change ->
                change.rectangles().closed().stream()
                    .map(each -> new SubjectStates.Closed(change.row().address(), each)))
            .toList());
    for (SubjectProjection.Change change : changes) {
      index.close(change.supersessions().closed(), change.row().position());
      index.open(change.supersessions().opened());
    }
  }

  private Map<SubjectAddress, SubjectProjection> subjects(List<StoredEvent> events, long written) {
    Map<SubjectAddress, Long> firsts = new LinkedHashMap<>();
    events.forEach(event -> firsts.putIfAbsent(event.address(), event.sequence()));
    Map<SubjectAddress, SubjectProjection> subjects = new LinkedHashMap<>();
    firsts.forEach((address, sequence) -> {
      SubjectProjection known =
          sequence == 0 ? new SubjectProjection(address.subject().kind()) : kept.get(address);
      if (known != null && known.size() == sequence) {
        subjects.put(address, known);
      }
    });
    Set<SubjectAddress> unknown =
        firsts.keySet().stream()
            .filter(address -> !subjects.containsKey(address))
            .collect(Collectors.toSet());
    if (!unknown.isEmpty()) {
      histories
          .upTo(written, unknown)
          .forEach((address, history) -> {
            SubjectProjection subject = new SubjectProjection(address.subject().kind());
            history.forEach(subject::apply);
            subjects.put(address, subject);
          });
    }
    return subjects;
  }
}
