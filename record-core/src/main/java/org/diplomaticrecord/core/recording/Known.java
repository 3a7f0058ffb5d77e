package org.diplomaticrecord.core.recording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.diplomaticrecord.api.timeline.Lens;
import org.diplomaticrecord.api.timeline.Reading;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.ImportKey;
import org.diplomaticrecord.api.value.SubjectAddress;
import org.diplomaticrecord.core.recording.Proposal.OfCorrection;
import org.diplomaticrecord.core.recording.Proposal.OfEntry;
import org.diplomaticrecord.core.recording.Proposal.OfRetraction;
import org.diplomaticrecord.core.recording.Proposal.Target;
import org.diplomaticrecord.core.recording.Refusal.Conflict;
import org.diplomaticrecord.core.store.EventReader;
import org.diplomaticrecord.core.store.StoredEvent;
import org.diplomaticrecord.core.subject.History;
import org.jspecify.annotations.Nullable;

/**
 * The histories that the proposals of one dossier touch: what is recorded, and what is decided to
 * follow.
 */
final class Known {
  /** One subject's history. */
  static final class SubjectHistory {
    private History history = History.EMPTY;
    private final List<KnownEvent> events = new ArrayList<>();

    History history() {
      return history;
    }

    /** The event at a place of the history. */
    KnownEvent at(long sequence) {
      return events.get((int) sequence);
    }

    /**
     * What is read now where an entry or correction was read once; absent where that was withdrawn.
     */
    @Nullable KnownEvent inPlaceOf(long sequence) {
      OptionalLong read =
          Reading.of(events.stream().map(KnownEvent::event).toList(), Lens.WHOLE)
              .readInPlaceOf(sequence);
      return read.isPresent() ? at(read.getAsLong()) : null;
    }
  }

  private final Map<SubjectAddress, SubjectHistory> subjects = new HashMap<>();
  private final Map<String, KnownEvent> keyed = new HashMap<>();

  /** Loads what the proposals touch, all at once. */
  static Known of(
      DossierId dossier, List<Proposal> proposals, RecordedKeys recordedKeys, EventReader reader) {
    Known known = new Known();
    if (recordedKeys.anythingOf(dossier)) {
      Set<String> keys = new HashSet<>();
      Set<SubjectAddress> addresses = new LinkedHashSet<>();
      proposals.forEach(proposal -> touched(proposal, keys, addresses));
      addresses.addAll(recordedKeys.subjects(dossier, keys).values());
      reader.histories(addresses).values().forEach(history -> history.forEach(known::recorded));
    }
    return known;
  }

  private static void touched(Proposal proposal, Set<String> keys, Set<SubjectAddress> addresses) {
    if (proposal.key() != null) {
      keys.add(proposal.key().code());
    }
    switch (proposal) {
      case OfEntry(DossierId dossier, _, var entry) ->
          addresses.add(new SubjectAddress(dossier, entry.subject()));
      case OfCorrection correction -> touched(correction.target(), keys, addresses);
      case OfRetraction retraction -> touched(retraction.target(), keys, addresses);
    }
  }

  private static void touched(Target target, Set<String> keys, Set<SubjectAddress> addresses) {
    switch (target) {
      case Target.Keyed(ImportKey key) -> keys.add(key.code());
      case Target.At at -> addresses.add(at.address());
    }
  }

  private void recorded(StoredEvent event) {
    add(
        new KnownEvent(
            event.address(), event.sequence(), event.event(), Conflict.recorded(event.position())),
        event.importKey());
  }

  /** Adds what follows. */
  void add(KnownEvent next, @Nullable ImportKey key) {
    SubjectHistory subject = subject(next.address());
    subject.history = subject.history.with(next.event());
    subject.events.add(next);
    if (key != null) {
      keyed.put(key.code(), next);
    }
  }

  /** The history of a subject; empty where nothing is known of it. */
  SubjectHistory subject(SubjectAddress address) {
    return subjects.computeIfAbsent(address, _ -> new SubjectHistory());
  }

  /** The event under a key, if there is one. */
  @Nullable KnownEvent keyed(ImportKey key) {
    return keyed.get(key.code());
  }
}
