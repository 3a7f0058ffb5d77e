package org.diplomaticrecord.projections.replay;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diplomaticrecord.api.value.Bounds;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.projections.fold.Rectangle;
import org.diplomaticrecord.projections.state.Items;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** States as the canonical lines of which digests are made. */
final class States {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Set<String> CLASSIFIED =
      Stream.of(Kind.ACTIVITY, Kind.ENGAGEMENT, Kind.INCIDENT, Kind.MEASURE)
          .map(Kind::word)
          .collect(Collectors.toSet());

  private final Items items;
  private final @Nullable LocalDate asOf;

  States(Items items, @Nullable LocalDate asOf) {
    this.items = items;
    this.asOf = asOf;
  }

  List<String> lines(Side side) {
    return side.states().stream().map(this::line).toList();
  }

  /** A row whose columns say something else than its text is not one that was ever written. */
  private String line(State state) {
    ObjectNode item;
    try {
      item = JSON.readValue(answered(state), ObjectNode.class);
    } catch (JacksonException e) {
      return "no item: " + state.item();
    }
    ObjectNode line = item;
    if (asOf == null) {
      line = JSON.createObjectNode();
      line.set("item", item);
      span(state, line);
    }
    ObjectNode said = columns(state);
    if (!said.equals(columns(state.kind(), item))) {
      line.set("columns", said);
    }
    return CanonicalJson.of(line);
  }

  /** The item as the views answer it on the day. */
  String answered(State state) {
    String item = Objects.requireNonNullElse(state.item(), "");
    return asOf != null && state.kind().equals(Kind.ACTIVITY.word())
        ? items.running(item, asOf)
        : item;
  }

  private static void span(State state, ObjectNode line) {
    if (!state.validFrom().equals(Bounds.OPEN_START)) {
      line.put("validFrom", state.validFrom().toString());
    }
    if (!state.validTo().equals(Bounds.OPEN_END)) {
      line.put("validTo", state.validTo().toString());
    }
    line.put("recordedFrom", state.recordedFrom());
    if (state.recordedTo() != Rectangle.OPEN) {
      line.put("recordedTo", state.recordedTo());
    }
  }

  private static ObjectNode columns(State state) {
    ObjectNode columns =
        JSON.createObjectNode()
            .put("status", state.status())
            .put("certainty", state.certainty())
            .put("category", state.category());
    state.holds().forEach(columns.withArray("holds")::add);
    state.mayHold().forEach(columns.withArray("mayHold")::add);
    return columns;
  }

  private static ObjectNode columns(String kind, JsonNode item) {
    ObjectNode columns =
        JSON.createObjectNode()
            .put("status", item.path("status").stringValue(null))
            .put("certainty", item.path("certainty").stringValue(null))
            .put("category", category(kind, item));
    item.path("holds").forEach(columns.withArray("holds")::add);
    item.path("mayHold").forEach(columns.withArray("mayHold")::add);
    return columns;
  }

  private static @Nullable String category(String kind, JsonNode item) {
    return CLASSIFIED.contains(kind)
        ? item.path("category").stringValue(null)
        : kind.equals(Kind.CLAIM.word()) ? item.path("stance").stringValue(null) : null;
  }
}
