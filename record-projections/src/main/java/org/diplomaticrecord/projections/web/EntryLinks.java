package org.diplomaticrecord.projections.web;

import java.util.Collection;
import java.util.List;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryCorrected;
import org.diplomaticrecord.api.entry.EntryRetracted;
import org.diplomaticrecord.api.entry.EntryType;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.projections.entry.StoredEvent;
import org.jspecify.annotations.Nullable;

/** Entries in short, and where to read them. */
final class EntryLinks {
  private EntryLinks() {}

  /** Those of a subject's events at some positions. */
  static List<String> of(DossierId dossier, List<StoredEvent> history, Collection<Long> positions) {
    return history.stream()
        .filter(event -> positions.contains(event.position()))
        .map(event -> of(dossier, history, event))
        .toList();
  }

  private static String of(DossierId dossier, List<StoredEvent> history, StoredEvent stored) {
    Envelope text =
        Envelope.bare()
            .raw("position", Long.toString(stored.position()))
            .string("type", EntryType.of(stored.event()).typeName());
    switch (stored.event()) {
      case Entry entry -> said(text, entry);
      case EntryCorrected correction -> {
        said(text, correction.replacement());
        supersedes(text, history, correction.corrects(), correction.reason());
      }
      case EntryRetracted retraction ->
          supersedes(text, history, retraction.retracts(), retraction.reason());
    }
    return text.string("recordedAt", stored.recordedAt().toString())
        .string("href", "/api/v1/dossiers/%s/entries/%d".formatted(dossier, stored.position()))
        .end();
  }

  private static void said(Envelope text, Entry entry) {
    text.string("dated", entry.dated().toString())
        .string("accordingTo", entry.accordingTo().code());
  }

  private static void supersedes(
      Envelope text, List<StoredEvent> history, long sequence, @Nullable String reason) {
    text.raw("supersedes", Long.toString(history.get((int) sequence).position()));
    if (reason != null) {
      text.string("reason", reason);
    }
  }
}
