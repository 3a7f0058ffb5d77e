package org.diplomaticrecord.core.subject;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.diplomaticrecord.api.command.CorrectEntry;
import org.diplomaticrecord.api.command.RecordCommand;
import org.diplomaticrecord.api.command.RecordEntry;
import org.diplomaticrecord.api.command.RecordRejected;
import org.diplomaticrecord.api.command.RetractEntry;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.value.Citation;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SourceId;
import org.diplomaticrecord.api.value.SubjectId;

/**
 * What a command names outside its own subject. All of it must be known before anything is recorded
 * that leans on it.
 *
 * @param subjects the other subjects
 * @param parties the parties
 * @param sources the documents cited
 */
public record References(Set<SubjectId> subjects, Set<PartyId> parties, Set<SourceId> sources) {
  /** What a command names. */
  public static References of(RecordCommand command) {
    return switch (command) {
      case RecordEntry(_, Entry entry) -> of(entry, List.of());
      case CorrectEntry correct -> of(correct.replacement(), correct.citations());
      case RetractEntry retract -> new References(Set.of(), Set.of(), sources(retract.citations()));
    };
  }

  private static References of(Entry entry, List<Citation> more) {
    Set<SubjectId> others = new HashSet<>(entry.references());
    others.remove(entry.subject());
    List<Citation> citations = new ArrayList<>(entry.citations());
    citations.addAll(more);
    return new References(others, entry.parties(), sources(citations));
  }

  private static Set<SourceId> sources(List<Citation> citations) {
    return citations.stream().map(Citation::source).collect(Collectors.toSet());
  }

  /**
   * Checks that all of it is known.
   *
   * @throws RecordRejected naming what is not, with rule {@code reference.unknown}, {@code
   *     party.unknown} or {@code source.unknown}
   */
  void requireKnown(DossierId dossier, SubjectDirectory directory, DossierRegister register) {
    if (!subjects.isEmpty()) {
      requireNone(
          directory.unknown(dossier, subjects),
          "reference.unknown",
          "Nothing is recorded in this dossier about %s. Record it first, or import both together.");
    }
    requireNone(
        register.unknownParties(dossier, parties),
        "party.unknown",
        "No such party in this dossier: %s. Import a dossier file that introduces it.");
    requireNone(
        register.unknownSources(dossier, sources),
        "source.unknown",
        "No such source in this dossier: %s. Import a dossier file that introduces it.");
  }

  private static void requireNone(Set<?> unknown, String rule, String message) {
    if (!unknown.isEmpty()) {
      String names =
          unknown.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
      throw new RecordRejected(rule, message.formatted(names), List.of());
    }
  }
}
