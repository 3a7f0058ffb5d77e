package org.diplomaticrecord.projections.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.projections.state.StateRow;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The columns by which lists choose. They say again what the item says. */
record Columns(
    @Nullable String status,
    @Nullable String certainty,
    List<? extends @Nullable String> holds,
    List<? extends @Nullable String> mayHold,
    @Nullable String category) {
  private static final Set<String> CLASSIFIED =
      Stream.of(Kind.ACTIVITY, Kind.ENGAGEMENT, Kind.INCIDENT, Kind.MEASURE)
          .map(Kind::word)
          .collect(Collectors.toSet());

  static Columns of(StateRow row) {
    return new Columns(row.status(), row.certainty(), row.holds(), row.mayHold(), row.category());
  }

  /**
   * What the columns of an item must say.
   *
   * @param kind the kind of its subject
   */
  static Columns of(String kind, JsonNode item) {
    return new Columns(
        item.path("status").stringValue(null),
        item.path("certainty").stringValue(null),
        texts(item.path("holds")),
        texts(item.path("mayHold")),
        category(kind, item));
  }

  ObjectNode json() {
    ObjectNode columns =
        JsonMapper.shared()
            .createObjectNode()
            .put("status", status)
            .put("certainty", certainty)
            .put("category", category);
    holds.forEach(columns.withArray("holds")::add);
    mayHold.forEach(columns.withArray("mayHold")::add);
    return columns;
  }

  /** What is no text equals none of a column. */
  private static List<@Nullable String> texts(JsonNode array) {
    List<@Nullable String> texts = new ArrayList<>(array.size());
    array.forEach(each -> texts.add(each.stringValue(null)));
    return texts;
  }

  private static @Nullable String category(String kind, JsonNode item) {
    return CLASSIFIED.contains(kind)
        ? item.path("category").stringValue(null)
        : kind.equals(Kind.CLAIM.word()) ? item.path("stance").stringValue(null) : null;
  }
}
