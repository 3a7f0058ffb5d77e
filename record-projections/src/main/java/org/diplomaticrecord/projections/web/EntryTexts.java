package org.diplomaticrecord.projections.web;

import java.time.LocalDate;
import org.diplomaticrecord.api.value.Bounds;
import org.diplomaticrecord.projections.entry.ListedEntry;
import org.jspecify.annotations.Nullable;

/** Entries as they are answered: an envelope around the exact text that was accepted. */
final class EntryTexts {
  private EntryTexts() {}

  static String of(ListedEntry entry) {
    Envelope text =
        Envelope.bare()
            .raw("position", Long.toString(entry.position()))
            .string("id", entry.id().toString())
            .string("type", entry.type())
            .raw("revision", entry.revision())
            .string("subject", entry.subject())
            .raw("sequence", Long.toString(entry.sequence()))
            .string("recordedAt", entry.recordedAt().toString());
    optional(text, "recordedBy", entry.recordedBy());
    optional(text, "importKey", entry.importKey());
    optional(text, "correlationId", entry.correlationId());
    optional(text, "dated", entry.dated());
    day(text, "earliest", entry.earliest());
    day(text, "latest", entry.latest());
    optional(text, "accordingTo", entry.accordingTo());
    number(text, "supersedes", entry.supersedes());
    number(text, "supersededBy", entry.supersededBy());
    return text.raw("payload", entry.payload()).end();
  }

  private static void optional(Envelope text, String name, @Nullable String value) {
    if (value != null) {
      text.string(name, value);
    }
  }

  private static void number(Envelope text, String name, @Nullable Long value) {
    text.raw(name, value == null ? "null" : value.toString());
  }

  /** An open end is no day. */
  private static void day(Envelope text, String name, LocalDate day) {
    text.string(
        name, day.equals(Bounds.OPEN_START) || day.equals(Bounds.OPEN_END) ? null : day.toString());
  }
}
