package org.diplomaticrecord.core.subject;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

  /** What several commands name. */
  public static References union(List<References> all) {
    return new References(
        all.stream().flatMap(each -> each.subjects.stream()).collect(Collectors.toSet()),
        all.stream().flatMap(each -> each.parties.stream()).collect(Collectors.toSet()),
        all.stream().flatMap(each -> each.sources.stream()).collect(Collectors.toSet()));
  }

  /** Without what is known to the caller. */
  public References without(Set<?> known) {
    return new References(
        without(known, subjects), without(known, parties), without(known, sources));
  }

  private static <T> Set<T> without(Set<?> known, Set<T> ids) {
    return known.containsAll(ids)
        ? Set.of()
        : ids.stream().filter(id -> !known.contains(id)).collect(Collectors.toSet());
  }

  /** Whether it names this subject, party or document. */
  public boolean names(Object id) {
    return subjects.contains(id) || parties.contains(id) || sources.contains(id);
  }

  /** Whether it names nothing. */
  public boolean isEmpty() {
    return subjects.isEmpty() && parties.isEmpty() && sources.isEmpty();
  }

  /** What of it the record does not know, by what it is. */
  public Map<Unknown, Set<?>> unknown(
      DossierId dossier, SubjectDirectory directory, DossierRegister register) {
    Map<Unknown, Set<?>> unknown = new EnumMap<>(Unknown.class);
    unknown.put(
        Unknown.SUBJECT, subjects.isEmpty() ? Set.of() : directory.unknown(dossier, subjects));
    unknown.put(
        Unknown.PARTY, parties.isEmpty() ? Set.of() : register.unknownParties(dossier, parties));
    unknown.put(
        Unknown.SOURCE, sources.isEmpty() ? Set.of() : register.unknownSources(dossier, sources));
    unknown.values().removeIf(Set::isEmpty);
    return unknown;
  }

  /**
   * Checks that all of it is known.
   *
   * @throws RecordRejected with the rule of what is not, naming it
   */
  void requireKnown(DossierId dossier, SubjectDirectory directory, DossierRegister register) {
    unknown(dossier, directory, register)
        .forEach((what, ids) -> {
          throw new RecordRejected(what.rule(), what.message(ids), List.of());
        });
  }
}
