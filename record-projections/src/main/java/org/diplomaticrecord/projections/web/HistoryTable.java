package org.diplomaticrecord.projections.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.diplomaticrecord.projections.history.HistorySegment;
import org.diplomaticrecord.projections.history.HistoryVersion;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A history as a table for a terminal: a row for each version of each segment. */
final class HistoryTable {
  private static final List<String> HEAD =
      List.of(
          "valid from", "until", "said from", "until", "status", "since", "because", "recorded at");
  private static final String LEGEND =
      """
      Each row is what was said of the days from 'valid from' until (not including) 'until', by the record from the
      position 'said from' until (not including) 'until'. 'because' are the positions of the entries that decide it.
      """;

  private final HistoryTexts texts;
  private final List<List<String>> rows = new ArrayList<>(List.of(HEAD));

  HistoryTable(HistoryTexts texts) {
    this.texts = texts;
  }

  /** Adds a segment. */
  void add(HistorySegment segment, Map<Long, String> recordedAt) {
    boolean first = true;
    for (HistoryVersion version : segment.versions()) {
      JsonNode item = texts.item(version);
      rows.add(
          List.of(
              first ? open(HistoryTexts.day(segment.validFrom())) : "",
              first ? open(HistoryTexts.day(segment.validTo())) : "",
              Long.toString(version.recordedFrom()),
              version.open() ? "…" : Long.toString(version.recordedTo()),
              status(item),
              item.has("since") ? item.get("since").stringValue() : "",
              item.has("because") ? list(item.get("because")) : "",
              recordedAt.getOrDefault(version.recordedFrom(), "")));
      first = false;
    }
  }

  /**
   * The whole text.
   *
   * @param opening what it is the history of
   */
  String text(String opening) {
    int[] widths = new int[HEAD.size()];
    for (List<String> row : rows) {
      for (int at = 0; at < widths.length; at++) {
        widths[at] = Math.max(widths[at], row.get(at).length());
      }
    }
    StringBuilder text = new StringBuilder(opening).append('\n').append(LEGEND).append('\n');
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int at = 0; at < widths.length; at++) {
        line.append(row.get(at)).repeat(' ', widths[at] - row.get(at).length() + 2);
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private static String status(JsonNode item) {
    return item.has("possibleStatuses")
        ? "possibly " + list(item.get("possibleStatuses"))
        : item.get("status").stringValue();
  }

  private static String list(JsonNode values) {
    return StreamSupport.stream(values.spliterator(), false)
        .map(JsonNode::asString)
        .collect(Collectors.joining(", "));
  }

  private static String open(@Nullable String day) {
    return day == null ? "…" : day;
  }
}
