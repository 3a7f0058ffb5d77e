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
import org.diplomaticrecord.core.form.After;
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
  private final Map<Long, KnownEvent> positioned = new HashMap<>();

  /** Loads what the proposals touch, all at once. */
  static Known of(
      DossierId dossier, List<Proposal> proposals, RecordedKeys recordedKeys, EventReader reader) {
    Known known = new Known();
    if (recordedKeys.anythingOf(dossier)) {
      Touched touched = new Touched();
      proposals.forEach(touched::by);
      Set<SubjectAddress> addresses = new LinkedHashSet<>(touched.addresses);
      addresses.addAll(recordedKeys.subjects(dossier, touched.keys).values());
      addresses.addAll(recordedKeys.subjectsAt(dossier, touched.positions));
      reader.histories(addresses).values().forEach(history -> history.forEach(known::recorded));
    }
    return known;
  }

  /** What proposals name of the record. */
  private static final class Touched {
    private final Set<String> keys = new HashSet<>();
    private final Set<Long> positions = new HashSet<>();
    private final Set<SubjectAddress> addresses = new LinkedHashSet<>();

    private void by(Proposal proposal) {
      if (proposal.key() != null) {
        keys.add(proposal.key().code());
      }
      switch (proposal) {
        case OfEntry(DossierId dossier, _, var entry, var after) -> {
          addresses.add(new SubjectAddress(dossier, entry.subject()));
          by(after);
        }
        case OfCorrection correction -> {
          by(correction.target());
          by(correction.after());
        }
        case OfRetraction retraction -> by(retraction.target());
      }
    }

    private void by(Target target) {
      switch (target) {
        case Target.Keyed(ImportKey key) -> keys.add(key.code());
        case Target.At at -> addresses.add(at.address());
      }
    }

    private void by(@Nullable After after) {
      switch (after) {
        case null -> {}
        case After.Keyed(ImportKey key) -> keys.add(key.code());
        case After.Positioned(long position) -> positions.add(position);
      }
    }
  }

  private void recorded(StoredEvent event) {
    KnownEvent known =
        new KnownEvent(
            event.address(),
            event.sequence(),
            event.event(),
            event.importKey(),
            Conflict.recorded(event.position()));
    add(known);
    positioned.put(event.position(), known);
  }

  /** Adds what follows. */
  void add(KnownEvent next) {
    SubjectHistory subject = subject(next.address());
    subject.history = subject.history.with(next.event());
    subject.events.add(next);
    if (next.key() != null) {
      keyed.put(next.key().code(), next);
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

  /** The event recorded at a position, if it is of this dossier. */
  @Nullable KnownEvent at(long position) {
    return positioned.get(position);
  }
}
