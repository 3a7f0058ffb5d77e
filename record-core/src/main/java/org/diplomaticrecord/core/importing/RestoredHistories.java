package org.diplomaticrecord.core.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
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
  private final DossierId dossier;
  private final Set<Object> defined = new HashSet<>();
  private final List<ImportFault> faults = new ArrayList<>();

  RestoredHistories(EventReader reader, Definitions definitions) {
    this.reader = reader;
    this.dossier = definitions.id();
    definitions.parties().stream().map(Party::id).forEach(defined::add);
    definitions.sources().stream().map(Source::id).forEach(defined::add);
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
      // The first event follows the head.
      int line = (int) event.position() + 1;
      try {
        RecordCommand command = command(event);
        if (event.sequence() != history.lastSequence() + 1
            || !history.decide(command).equals(event.event())) {
          faults.add(
              ExportHead.fault(line, "it does not follow what is told of its subject before"));
          return;
        }
        defined(line, References.of(command));
        history = history.with(event.event());
      } catch (RecordRejected rejected) {
        faults.add(
            new ImportFault(
                new Place("body", line), rejected.getMessage(), rejected.rule(), List.of()));
        return;
      }
    }
  }

  private void defined(int line, References named) {
    for (Set<?> ids : List.of(named.parties(), named.sources())) {
      ids.stream()
          .filter(id -> !defined.contains(id))
          .forEach(id -> faults.add(ExportHead.fault(line, "'%s' is not defined".formatted(id))));
    }
  }

  private RecordCommand command(StoredEvent stored) {
    return switch (stored.event()) {
      case Entry entry -> new RecordEntry(dossier, entry);
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
