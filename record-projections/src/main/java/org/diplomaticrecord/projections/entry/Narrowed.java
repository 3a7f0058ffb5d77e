package org.diplomaticrecord.projections.entry;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.diplomaticrecord.api.timeline.Lens;
import org.diplomaticrecord.api.timeline.Reading;
import org.diplomaticrecord.api.timeline.Statement;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.api.value.SubjectAddress;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.projections.dossier.Viewpoint;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What a reading narrowed to documents or parties says of entries otherwise than the whole does: a
 * correction counts only if it rests on one of the documents itself, and a subject is called what
 * one of the entries that are seen calls it. The index knows only the whole; this is made out from
 * the histories.
 */
final class Narrowed {
  private final Viewpoint viewpoint;
  private final Histories histories;
  private final Map<Long, Long> supersededBy = new HashMap<>();

  private Narrowed(Viewpoint viewpoint, Histories histories) {
    this.viewpoint = viewpoint;
    this.histories = histories;
  }

  static Narrowed of(Viewpoint viewpoint, JdbcTemplate jdbc, Histories histories) {
    Narrowed narrowed = new Narrowed(viewpoint, histories);
    if (narrowed.toDocuments()) {
      narrowed.supersede(corrected(viewpoint, jdbc));
    }
    return narrowed;
  }

  /** Few subjects hold corrections. */
  private static List<SubjectAddress> corrected(Viewpoint viewpoint, JdbcTemplate jdbc) {
    return jdbc.query(
        "SELECT DISTINCT kind, name FROM projection.entry WHERE dossier = ? AND supersedes IS NOT NULL AND position <= ?",
        (row, number) ->
            new SubjectAddress(
                viewpoint.dossier(), new SubjectId(Kind.of(row.getString(1)), row.getString(2))),
        viewpoint.dossier().code(),
        viewpoint.basis());
  }

  private void supersede(List<SubjectAddress> subjects) {
    Lens documents = new Lens(Set.of(), viewpoint.lens().citing());
    for (List<StoredEvent> history : histories.upTo(viewpoint.basis(), subjects).values()) {
      Reading reading = Reading.of(history.stream().map(StoredEvent::event).toList(), documents);
      for (StoredEvent event : history) {
        reading
            .supersededBy(event.sequence())
            .ifPresent(by -> supersededBy.put(event.position(), history.get((int) by).position()));
      }
    }
  }

  private boolean toDocuments() {
    return !viewpoint.sources().isEmpty();
  }

  /** The positions of what is superseded, where the reading is narrowed to documents. */
  Collection<Long> superseded() {
    return supersededBy.keySet();
  }

  /** Entries that are told as the whole reading has them, as this one has them. */
  List<ListedEntry> read(List<ListedEntry> entries) {
    if (viewpoint.whole() || entries.isEmpty()) {
      return entries;
    }
    Map<SubjectAddress, List<StoredEvent>> subjects =
        histories.upTo(
            viewpoint.basis(), entries.stream().map(this::address).collect(Collectors.toSet()));
    return entries.stream()
        .map(entry ->
            entry.narrowed(
                toDocuments() ? supersededBy.get(entry.position()) : entry.supersededBy(),
                title(entry, subjects.getOrDefault(address(entry), List.of()))))
        .toList();
  }

  private SubjectAddress address(ListedEntry entry) {
    return new SubjectAddress(viewpoint.dossier(), SubjectId.of(entry.subject()));
  }

  /** As it was known when the entry was recorded. */
  private String title(ListedEntry entry, List<StoredEvent> history) {
    List<StoredEvent> then = history.subList(0, (int) entry.sequence() + 1);
    Titles titles = new Titles(SubjectId.of(entry.subject()));
    for (Statement read :
        Reading.of(then.stream().map(StoredEvent::event).toList(), viewpoint.lens()).statements()) {
      titles.add(
          Chronology.Key.of(then.get((int) read.sequence()), null), read.sequence(), read.entry());
    }
    return titles.at(Chronology.Key.of(entry), _ -> true);
  }
}
