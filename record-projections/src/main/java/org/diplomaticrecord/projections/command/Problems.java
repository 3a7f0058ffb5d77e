package org.diplomaticrecord.projections.command;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Problem documents as a person reads them. */
final class Problems {
  private static final int UNAUTHORIZED = 401;
  private static final String CHANGED_IMPORT = "urn:diplomatic-record:problem:changed-import";

  /** As much of a value as tells it from another on a terminal. */
  private static final int SHOWN = 60;

  private Problems() {}

  static String told(int status, @Nullable JsonNode problem) {
    if (problem == null || !problem.has("detail")) {
      return "The service answers %d; is it a diplomatic record?".formatted(status);
    }
    StringBuilder text = new StringBuilder(problem.get("detail").stringValue());
    if (problem.path("errors").size() > 1 || problem.at("/errors/0").has("line")) {
      for (JsonNode fault : problem.get("errors")) {
        text.append("%n  ".formatted()).append(place(fault));
        differences(fault.path("change"), text);
      }
    }
    if (problem.path("type").asString("").equals(CHANGED_IMPORT)) {
      text.append(
          "%nTo have corrections made of them, import it with --changed=correct --ground=erratum (or refinement, corroboration) --reason='…'; with --dry-run first, to see them."
              .formatted());
    }
    if (status == UNAUTHORIZED) {
      text.append(
          "%nName the file that holds it with --token-file, or set RECORD_TOKEN.".formatted());
    }
    return text.toString();
  }

  private static String place(JsonNode fault) {
    String message = fault.path("message").asString("");
    if (fault.has("line")) {
      return "line %d: %s".formatted(fault.get("line").intValue(), message);
    }
    String pointer = fault.path("pointer").asString("");
    return pointer.isEmpty() ? message : pointer + ": " + message;
  }

  /** What of an entry a file tells otherwise than when it was last imported, a line each. */
  static void differences(JsonNode change, StringBuilder text) {
    for (JsonNode each : change.path("differences")) {
      text.append(
          "%n    %s: %s → %s"
              .formatted(
                  each.path("pointer").asString(""),
                  shown(each.path("before")),
                  shown(each.path("now"))));
    }
  }

  private static String shown(JsonNode value) {
    String text = value.isMissingNode() ? "nothing" : value.toString();
    return text.codePointCount(0, text.length()) <= SHOWN
        ? text
        : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
