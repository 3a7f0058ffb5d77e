package org.diplomaticrecord.projections.takeaway;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A value of JSON as the text of one cell, for a person to read. Lists are joined with semicolons;
 * an object tells its fields by name; a citation is its source and the place in it.
 */
final class CellText {
  private static final String BETWEEN = "; ";
  private static final String INSIDE = " | ";

  private CellText() {}

  static String of(@Nullable JsonNode value) {
    return of(value, BETWEEN);
  }

  private static String of(@Nullable JsonNode value, String between) {
    if (value == null || value.isNull() || value.isMissingNode()) {
      return "";
    }
    if (value.isArray()) {
      return value.values().stream()
          .map(each -> of(each, INSIDE))
          .collect(Collectors.joining(between));
    }
    if (!value.isObject()) {
      return value.asString();
    }
    if (value.size() == 2 && value.has("source") && value.has("locator")) {
      return of(value.get("source")) + " " + of(value.get("locator"));
    }
    return value.properties().stream()
        .map(field -> field.getKey() + "=" + of(field.getValue(), INSIDE))
        .collect(Collectors.joining(", "));
  }
}
