package org.diplomaticrecord.projections.web;

import java.time.LocalDate;
import org.diplomaticrecord.api.value.Bounds;
import org.diplomaticrecord.projections.entry.ChainLink;
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
            .string("effectiveType", entry.effectiveType())
            .raw("revision", entry.revision())
            .string("subject", entry.subject())
            .string("title", entry.title())
            .raw("sequence", Long.toString(entry.sequence()))
            .string("recordedAt", entry.recordedAt().toString());
    optional(text, "recordedBy", entry.recordedBy());
    optional(text, "importKey", entry.importKey());
    optional(text, "correlationId", entry.correlationId());
    optional(text, "dated", entry.dated());
    day(text, "earliest", entry.earliest());
    day(text, "latest", entry.latest());
    optional(text, "accordingTo", entry.accordingTo());
    optional(text, "text", entry.text());
    optional(text, "derived", entry.derived());
    number(text, "after", entry.after());
    number(text, "supersedes", entry.supersedes());
    number(text, "supersededBy", entry.supersededBy());
    return text.raw("links", links(entry)).raw("payload", entry.payload()).end();
  }

  /** A link of a chain of corrections and retractions. */
  static String of(String dossier, ChainLink link) {
    Envelope text =
        Envelope.bare()
            .raw("position", Long.toString(link.position()))
            .string("type", link.type())
            .string("recordedAt", link.recordedAt().toString());
    optional(text, "recordedBy", link.recordedBy());
    optional(text, "dated", link.dated());
    optional(text, "ground", link.ground());
    optional(text, "reason", link.reason());
    text.raw("citations", link.citations());
    number(text, "supersedes", link.supersedes());
    number(text, "supersededBy", link.supersededBy());
    return text.string("href", address(dossier, link.position())).end();
  }

  private static String links(ListedEntry entry) {
    Envelope links = Envelope.bare().string("self", address(entry.dossier(), entry.position()));
    if (entry.supersedes() != null) {
      links.string("supersedes", address(entry.dossier(), entry.supersedes()));
    }
    if (entry.supersededBy() != null) {
      links.string("supersededBy", address(entry.dossier(), entry.supersededBy()));
    }
    return links.end();
  }

  private static String address(String dossier, long position) {
    return "/api/v1/dossiers/%s/entries/%d".formatted(dossier, position);
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
