package org.diplomaticrecord.projections.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diplomaticrecord.api.value.Bounds;
import org.diplomaticrecord.projections.diff.Difference;
import org.diplomaticrecord.projections.history.HistorySegment;
import org.diplomaticrecord.projections.history.HistoryVersion;
import org.diplomaticrecord.projections.state.Items;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Segments of a history as they are answered. */
@Component
class HistoryTexts {
  /** Any day does where the same is said of all. */
  private static final LocalDate SOME_DAY = LocalDate.of(1, 1, 1);

  private final JsonMapper mapper;
  private final Items items;

  HistoryTexts(JsonMapper mapper, Items items) {
    this.mapper = mapper;
    this.items = items;
  }

  /**
   * A segment.
   *
   * @param subject the address of the subject, read as narrowly as the history
   * @param recordedAt when what stands at a position was recorded
   */
  String segment(HistorySegment segment, Address subject, Map<Long, String> recordedAt) {
    List<String> versions = new ArrayList<>();
    JsonNode before = null;
    for (HistoryVersion version : segment.versions()) {
      JsonNode item = item(version);
      Envelope text =
          Envelope.bare()
              .raw("recordedFrom", Long.toString(version.recordedFrom()))
              .string("recordedAt", recordedAt.get(version.recordedFrom()))
              .raw("recordedTo", version.open() ? "null" : Long.toString(version.recordedTo()));
      ItemTexts.brief(text, item, List.of());
      if (before != null) {
        text.items("fields", ItemTexts.quoted(Difference.fields(before, item)));
      }
      versions.add(text.string("href", subject.with(place(segment, version))).end());
      before = item;
    }
    return Envelope.bare()
        .string("validFrom", day(segment.validFrom()))
        .string("validTo", day(segment.validTo()))
        .items("versions", versions)
        .end();
  }

  /** The item of a version. */
  JsonNode item(HistoryVersion version) {
    return mapper.readTree(items.json(version.item()));
  }

  private static Map<String, String> place(HistorySegment segment, HistoryVersion version) {
    LocalDate day =
        !segment.validFrom().equals(Bounds.OPEN_START)
            ? segment.validFrom()
            : segment.validTo().equals(Bounds.OPEN_END) ? SOME_DAY : segment.validTo().minusDays(1);
    return ItemTexts.place(day, version.recordedFrom());
  }

  /** An open end is no day. */
  static @Nullable String day(LocalDate day) {
    return day.equals(Bounds.OPEN_START) || day.equals(Bounds.OPEN_END) ? null : day.toString();
  }
}
