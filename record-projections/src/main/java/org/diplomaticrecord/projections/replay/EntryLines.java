package org.diplomaticrecord.projections.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.diplomaticrecord.projections.entry.Supersession;
import org.diplomaticrecord.projections.fold.Rectangle;

/** Brings together what the index holds of one subject, in the order of the positions. */
final class EntryLines {
  private final Map<Long, EntryLine> lines = new TreeMap<>();
  private final Map<Long, List<EntryLine.Span>> spans = new TreeMap<>();

  void entry(EntryLine line) {
    lines.put(line.position(), line);
  }

  /** Until a position, or {@link Rectangle#OPEN}. */
  void superseded(Supersession supersession, long until) {
    spans
        .computeIfAbsent(supersession.position(), _ -> new ArrayList<>())
        .add(new EntryLine.Span(supersession.supersededBy(), supersession.recordedFrom(), until));
  }

  List<EntryLine> list() {
    spans.forEach((position, each) -> {
      each.sort(Comparator.comparingLong(EntryLine.Span::from));
      lines.computeIfPresent(position, (_, line) -> line.superseded(each));
    });
    return List.copyOf(lines.values());
  }
}
