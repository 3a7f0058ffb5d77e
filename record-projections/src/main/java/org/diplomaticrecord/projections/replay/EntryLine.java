package org.diplomaticrecord.projections.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.diplomaticrecord.projections.entry.EntryRow;
import org.diplomaticrecord.projections.fold.Rectangle;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the index holds of one entry: its columns by their names, and from which position on until
 * which other it is superseded by which.
 */
record EntryLine(
    long position,
    long sequence,
    String type,
    Instant recordedAt,
    @Nullable String dated,
    LocalDate earliest,
    LocalDate latest,
    @Nullable String accordingTo,
    List<String> parties,
    List<String> sources,
    @Nullable Long supersedes,
    String words,
    String effectiveType,
    String title,
    @Nullable Long after,
    boolean derived,
    List<Span> superseded) {

  /** By which entry, from which position on, until which or {@link Rectangle#OPEN}. */
  record Span(long by, long from, long to) {}

  static EntryLine of(EntryRow row) {
    return new EntryLine(
        row.position(),
        row.sequence(),
        row.type(),
        row.recordedAt(),
        row.dated(),
        row.earliest(),
        row.latest(),
        row.accordingTo(),
        List.copyOf(row.parties()),
        row.sources(),
        row.supersedes(),
        row.words(),
        row.effectiveType(),
        row.title(),
        row.after(),
        row.derived(),
        List.of());
  }

  /** In the order of the positions from which on they are so. */
  EntryLine superseded(List<Span> spans) {
    return new EntryLine(
        position,
        sequence,
        type,
        recordedAt,
        dated,
        earliest,
        latest,
        accordingTo,
        parties,
        sources,
        supersedes,
        words,
        effectiveType,
        title,
        after,
        derived,
        spans);
  }

  /** As the canonical line of which digests are made. */
  String text() {
    ObjectNode line =
        JsonMapper.shared()
            .createObjectNode()
            .put("position", position)
            .put("sequence", sequence)
            .put("type", type)
            .put("recordedAt", recordedAt.toString())
            .put("dated", dated)
            .put("earliest", earliest.toString())
            .put("latest", latest.toString())
            .put("accordingTo", accordingTo)
            .put("supersedes", supersedes)
            .put("words", words)
            .put("effectiveType", effectiveType)
            .put("title", title)
            .put("after", after)
            .put("derived", derived);
    parties.forEach(line.withArray("parties")::add);
    sources.forEach(line.withArray("sources")::add);
    superseded.forEach(span -> {
      ObjectNode each = line.withArray("superseded").addObject();
      each.put("by", span.by()).put("from", span.from());
      if (span.to() != Rectangle.OPEN) {
        each.put("to", span.to());
      }
    });
    return CanonicalJson.of(line);
  }
}
