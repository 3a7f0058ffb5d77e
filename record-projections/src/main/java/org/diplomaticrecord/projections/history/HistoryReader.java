package org.diplomaticrecord.projections.history;

import java.util.List;
import java.util.Optional;
import org.diplomaticrecord.api.fold.Recorded;
import org.diplomaticrecord.api.value.SubjectAddress;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.projections.dossier.Viewpoint;
import org.diplomaticrecord.projections.entry.Histories;
import org.diplomaticrecord.projections.entry.StoredEvent;
import org.springframework.stereotype.Component;

/** Reads a subject's events and makes out what was ever said of it. */
@Component
public class HistoryReader {
  /**
   * What was found of a subject.
   *
   * @param events its events up to the basis
   * @param history what was ever said of it
   */
  public record Found(List<StoredEvent> events, SubjectHistory history) {}

  private final Histories histories;

  HistoryReader(Histories histories) {
    this.histories = histories;
  }

  /** The history of a subject; empty where the record knows no such subject at the basis. */
  public Optional<Found> find(Viewpoint viewpoint, SubjectId subject) {
    SubjectAddress address = new SubjectAddress(viewpoint.dossier(), subject);
    List<StoredEvent> events =
        histories.upTo(viewpoint.basis(), List.of(address)).getOrDefault(address, List.of());
    if (events.isEmpty()) {
      return Optional.empty();
    }
    List<Recorded> recorded =
        events.stream().map(each -> new Recorded(each.position(), each.event())).toList();
    return Optional.of(
        new Found(
            events,
            viewpoint.seesNothing()
                ? SubjectHistory.unseen(subject, recorded)
                : SubjectHistory.of(subject, recorded, viewpoint.lens())));
  }
}
