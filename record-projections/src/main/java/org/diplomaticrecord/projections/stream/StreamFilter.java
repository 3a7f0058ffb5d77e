package org.diplomaticrecord.projections.stream;

import java.util.Set;
import org.diplomaticrecord.api.entry.EntryType;

/**
 * What a reader wants to see. An empty set asks for nothing in particular; what is asked for must
 * all hold.
 *
 * @param dossiers the ids of dossiers
 * @param kinds the words of kinds; a correction or retraction is of the kind of its subject
 * @param types effective types of events: a correction has that of its replacement
 * @param storedTypes types as of which events are stored
 * @param subjects {@code kind/name}, in whatever dossier
 * @param parties the ids of parties the event names; a correction or retraction also names those of
 *     what it corrects or withdraws
 */
public record StreamFilter(
    Set<String> dossiers,
    Set<String> kinds,
    Set<EntryType> types,
    Set<EntryType> storedTypes,
    Set<String> subjects,
    Set<String> parties) {
  /** Everything. */
  public static final StreamFilter ALL =
      new StreamFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

  /** Whether the reader wants to see an event. */
  boolean wants(StreamEvent event, NamedParties named) {
    return asks(dossiers, event.dossier())
        && (kinds.isEmpty() || kinds.contains(event.kind()))
        && asks(types, event.effectiveType())
        && asks(storedTypes, event.type())
        && asks(subjects, event.subject())
        && (parties.isEmpty() || named.of(event).stream().anyMatch(parties::contains));
  }

  private static <T> boolean asks(Set<T> wanted, T value) {
    return wanted.isEmpty() || wanted.contains(value);
  }
}
