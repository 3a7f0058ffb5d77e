package org.diplomaticrecord.projections.stream;

import java.util.HashSet;
import java.util.Set;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryCorrected;
import org.diplomaticrecord.api.entry.EntryRetracted;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.diplomaticrecord.projections.entry.Histories;
import org.diplomaticrecord.projections.entry.Mentions;
import org.springframework.stereotype.Component;

/**
 * The parties an event names. A correction or retraction concerns those too whom the event names
 * that it corrects or withdraws: a reader who was told of that must be told of this.
 */
@Component
class NamedParties {
  private final RecordedEvents record;
  private final Histories histories;

  NamedParties(RecordedEvents record, Histories histories) {
    this.record = record;
    this.histories = histories;
  }

  /** The ids of the parties. They are found once an event, when first asked for. */
  Set<String> of(StreamEvent event) {
    Set<String> known = event.parties();
    if (known == null) {
      known = find(event);
      event.parties(known);
    }
    return known;
  }

  private Set<String> find(StreamEvent event) {
    Set<String> parties = new HashSet<>();
    long next = add(said(event), parties);
    while (next >= 0) {
      next = add(said(record.at(event.dossier(), event.subject(), next)), parties);
    }
    return Set.copyOf(parties);
  }

  private RecordEvent said(StreamEvent event) {
    return histories.event(
        event.type().typeName(), Integer.toString(event.revision()), event.payload());
  }

  /** The place in the subject's history of the event this one is about; -1 if there is none. */
  private static long add(RecordEvent event, Set<String> parties) {
    parties.addAll(Mentions.of(event).parties());
    return switch (event) {
      case Entry _ -> -1;
      case EntryCorrected correction -> correction.corrects();
      case EntryRetracted retraction -> retraction.retracts();
    };
  }
}
