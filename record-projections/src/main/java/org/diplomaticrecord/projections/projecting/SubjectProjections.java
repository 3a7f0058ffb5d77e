package org.diplomaticrecord.projections.projecting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.diplomaticrecord.api.value.SubjectAddress;
import org.diplomaticrecord.projections.entry.Histories;
import org.diplomaticrecord.projections.entry.StoredEvent;

/** What the projections hold of many subjects: those of the last batches are kept for the next. */
final class SubjectProjections {
  private static final int KEPT = 500;

  private final Histories histories;
  private final Map<SubjectAddress, SubjectProjection> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<SubjectAddress, SubjectProjection> eldest) {
          return size() > KEPT;
        }
      };

  SubjectProjections(Histories histories) {
    this.histories = histories;
  }

  /**
   * Takes in the next events of the record.
   *
   * @param after the position that the first of them follows
   * @return what each of them changes
   */
  List<SubjectProjection.Change> apply(long after, List<StoredEvent> events) {
    Map<SubjectAddress, SubjectProjection> subjects = subjects(after, events);
    List<SubjectProjection.Change> changes = new ArrayList<>();
    for (StoredEvent event : events) {
      try {
        changes.add(Objects.requireNonNull(subjects.get(event.address())).apply(event));
      } catch (RuntimeException e) {
        throw new Unprojectable(event.position(), e);
      }
    }
    kept.putAll(subjects);
    return changes;
  }

  /** What was taken in is taken back. */
  void forget() {
    kept.clear();
  }

  private Map<SubjectAddress, SubjectProjection> subjects(long after, List<StoredEvent> events) {
    Map<SubjectAddress, Long> firsts = new LinkedHashMap<>();
    events.forEach(event -> firsts.putIfAbsent(event.address(), event.sequence()));
    Map<SubjectAddress, SubjectProjection> subjects = new LinkedHashMap<>();
    firsts.forEach((address, sequence) -> {
      SubjectProjection known =
          sequence == 0 ? new SubjectProjection(address.subject()) : kept.get(address);
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
          .upTo(after, unknown)
          .forEach((address, history) -> {
            SubjectProjection subject = new SubjectProjection(address.subject());
            history.forEach(subject::apply);
            subjects.put(address, subject);
          });
    }
    return subjects;
  }
}
