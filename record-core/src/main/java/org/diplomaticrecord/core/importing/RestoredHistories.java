package org.diplomaticrecord.core.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diplomaticrecord.api.command.CorrectEntry;
import org.diplomaticrecord.api.command.RecordCommand;
import org.diplomaticrecord.api.command.RecordEntry;
import org.diplomaticrecord.api.command.RecordRejected;
import org.diplomaticrecord.api.command.RetractEntry;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryCorrected;
import org.diplomaticrecord.api.entry.EntryRetracted;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.SubjectAddress;
import org.diplomaticrecord.core.dossier.Definitions;
import org.diplomaticrecord.core.dossier.Party;
import org.diplomaticrecord.core.dossier.Source;
import org.diplomaticrecord.core.store.EventReader;
import org.diplomaticrecord.core.store.StoredEvent;
import org.diplomaticrecord.core.subject.History;
import org.diplomaticrecord.core.subject.References;
import tools.jackson.core.JacksonException;

/**
 * Asks of what was copied what is asked of everything that is recorded: each event must be the one
 * that a recorder's command would have become there. What an event names must be defined; that the
 * subjects it names are recorded is not asked, because an export up to a basis may end in the
 * middle of what was recorded together.
 */
final class RestoredHistories {
  private static final int SUBJECTS_AT_ONCE = 200;

  private final EventReader reader;
  private final int head;
  private final Map<DossierId, Set<Object>> defined = new HashMap<>();
  private final List<ImportFault> faults = new ArrayList<>();

  /**
   * @param definitions of all dossiers
   * @param head how many lines stand ahead of the first event
   */
  RestoredHistories(EventReader reader, List<Definitions> definitions, int head) {
    this.reader = reader;
    this.head = head;
    for (Definitions each : definitions) {
      Set<Object> ids = new HashSet<>();
      each.parties().stream().map(Party::id).forEach(ids::add);
      each.sources().stream().map(Source::id).forEach(ids::add);
      defined.put(each.id(), ids);
    }
  }

  /** What is wrong with the histories of these subjects. */
  List<ImportFault> faults(Set<String> addresses) {
    List<SubjectAddress> subjects = addresses.stream().map(SubjectAddress::of).toList();
    for (int from = 0; from < subjects.size(); from += SUBJECTS_AT_ONCE) {
      Set<SubjectAddress> some =
          new LinkedHashSet<>(
              subjects.subList(from, Math.min(subjects.size(), from + SUBJECTS_AT_ONCE)));
      try {
        reader.histories(some).values().forEach(this::check);
      } catch (JacksonException e) {
        faults.add(
            ExportHead.fault(1, "a payload cannot be read: %s".formatted(e.getOriginalMessage())));
      }
    }
    return faults;
  }

  private void check(List<StoredEvent> events) {
    History history = History.EMPTY;
    for (StoredEvent event : events) {
      int line = head + (int) event.position();
      try {
        RecordCommand command = command(event);
        if (event.sequence() != history.lastSequence() + 1
            || !history.decide(command).equals(event.event())) {
          faults.add(
              ExportHead.fault(line, "it does not follow what is told of its subject before"));
          return;
        }
        defined(line, event.address().dossier(), References.of(command));
        history = history.with(event.event());
      } catch (RecordRejected rejected) {
        faults.add(
            new ImportFault(
                new Place("body", line, ""), rejected.getMessage(), rejected.rule(), List.of()));
        return;
      }
    }
  }

  private void defined(int line, DossierId dossier, References named) {
    Set<Object> known = defined.getOrDefault(dossier, Set.of());
    for (Set<?> ids : List.of(named.parties(), named.sources())) {
      ids.stream()
          .filter(id -> !known.contains(id))
          .forEach(id -> faults.add(ExportHead.fault(line, "'%s' is not defined".formatted(id))));
    }
  }

  private static RecordCommand command(StoredEvent stored) {
    return switch (stored.event()) {
      case Entry entry -> new RecordEntry(stored.address().dossier(), entry);
      case EntryCorrected it ->
          new CorrectEntry(
              stored.address(),
              it.corrects(),
              it.replacement(),
              it.ground(),
              it.reason(),
              it.citations());
      case EntryRetracted it ->
          new RetractEntry(stored.address(), it.retracts(), it.reason(), it.citations());
    };
  }
}
