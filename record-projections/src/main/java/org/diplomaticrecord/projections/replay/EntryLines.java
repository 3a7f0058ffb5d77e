package org.diplomaticrecord.projections.replay;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.diplomaticrecord.projections.entry.EntryRow;
import org.diplomaticrecord.projections.entry.Supersession;
import org.diplomaticrecord.projections.fold.Rectangle;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the index holds of one subject, a canonical line an entry in the order of the positions: its
 * columns by their names, and from which position on until which other it is superseded by which.
 */
final class EntryLines {
  private static final JsonMapper JSON = JsonMapper.shared();

  private record Span(long by, long from, long to) {}

  private final Map<Long, EntryRow> rows = new TreeMap<>();
  private final Map<Long, List<Span>> spans = new TreeMap<>();

  void entry(EntryRow row) {
    rows.put(row.position(), row);
  }

  /** Until a position, or {@link Rectangle#OPEN}. */
  void superseded(Supersession supersession, long until) {
    spans
        .computeIfAbsent(supersession.position(), _ -> new java.util.ArrayList<>())
        .add(new Span(supersession.supersededBy(), supersession.recordedFrom(), until));
  }

  List<String> texts() {
    return rows.values().stream().map(this::line).map(CanonicalJson::of).toList();
  }

  private ObjectNode line(EntryRow row) {
    ObjectNode line =
        JSON.createObjectNode()
            .put("position", row.position())
            .put("sequence", row.sequence())
            .put("type", row.type())
            .put("recordedAt", row.recordedAt().toString())
            .put("dated", row.dated())
            .put("earliest", row.earliest().toString())
            .put("latest", row.latest().toString())
            .put("accordingTo", row.accordingTo())
            .put("supersedes", row.supersedes())
            .put("words", row.words());
    row.parties().forEach(line.withArray("parties")::add);
    row.sources().forEach(line.withArray("sources")::add);
    spans.getOrDefault(row.position(), List.of()).stream()
        .sorted(Comparator.comparingLong(Span::from))
        .forEach(span -> {
          ObjectNode superseded = line.withArray("superseded").addObject();
          superseded.put("by", span.by()).put("from", span.from());
          if (span.to() != Rectangle.OPEN) {
            superseded.put("to", span.to());
          }
        });
    return line;
  }
}
