package org.diplomaticrecord.projections.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.diplomaticrecord.api.value.Bounds;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.projections.fold.Rectangle;
import org.diplomaticrecord.projections.state.Items;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** States as the canonical lines of which digests are made. */
final class States {
  private static final JsonMapper JSON = JsonMapper.shared();

  /** The canonical text of an item, and what the columns of its row must say. */
  private record Item(String text, Columns columns) {}

  private final Items items;
  private final @Nullable LocalDate asOf;

  States(Items items, @Nullable LocalDate asOf) {
    this.items = items;
    this.asOf = asOf;
  }

  /** Several rectangles may tell one item: its text, by far the most of a line, is made once. */
  List<String> lines(Side side) {
    Map<String, Item> read = new HashMap<>();
    List<String> lines = new ArrayList<>(side.states().size());
    for (State state : side.states()) {
      try {
        String answered = answered(state);
        lines.add(line(state, read.computeIfAbsent(answered, text -> item(state.kind(), text))));
      } catch (JacksonException e) {
        lines.add("no item: " + state.item());
      }
    }
    return lines;
  }

  /** The item as the views answer it on the day. */
  String answered(State state) {
    String item = Objects.requireNonNullElse(state.item(), "");
    return asOf != null && state.kind().equals(Kind.ACTIVITY.word())
        ? items.running(item, asOf)
        : item;
  }

  private static Item item(String kind, String text) {
    ObjectNode item = JSON.readValue(text, ObjectNode.class);
    return new Item(CanonicalJson.of(item), Columns.of(kind, item));
  }

  /** A row whose columns say something else than its text is not one that was ever written. */
  private String line(State state, Item item) {
    ObjectNode other = state.columns().equals(item.columns()) ? null : state.columns().json();
    if (asOf == null) {
      return rectangle(state, item.text(), other);
    }
    return other == null
        ? item.text()
        : CanonicalJson.of(JSON.readValue(item.text(), ObjectNode.class).set("columns", other));
  }

  /** The names stand in their canonical order. */
  private static String rectangle(State state, String item, @Nullable ObjectNode other) {
    StringBuilder line = new StringBuilder(item.length() + 128).append('{');
    if (other != null) {
      line.append("\"columns\":").append(CanonicalJson.of(other)).append(',');
    }
    line.append("\"item\":").append(item).append(",\"recordedFrom\":").append(state.recordedFrom());
    if (state.recordedTo() != Rectangle.OPEN) {
      line.append(",\"recordedTo\":").append(state.recordedTo());
    }
    if (!state.validFrom().equals(Bounds.OPEN_START)) {
      line.append(",\"validFrom\":\"").append(state.validFrom()).append('"');
    }
    if (!state.validTo().equals(Bounds.OPEN_END)) {
      line.append(",\"validTo\":\"").append(state.validTo()).append('"');
    }
    return line.append('}').toString();
  }
}
