package org.diplomaticrecord.projections.command;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Problem documents as a person reads them. */
final class Problems {
  private static final int UNAUTHORIZED = 401;
  private static final String CHANGED_IMPORT = "urn:diplomatic-record:problem:changed-import";
  private static final int KEYS_SHOWN = 20;

  /** As much of a value as tells it from another on a terminal. */
  private static final int SHOWN = 60;

  private Problems() {}

  static String told(int status, @Nullable JsonNode problem) {
    if (problem == null || !problem.has("detail")) {
      return "The service answers %d; is it a diplomatic record?".formatted(status);
    }
    JsonNode errors = problem.path("errors");
    StringBuilder text = new StringBuilder();
    if (errors.at("/0/line").isMissingNode()) {
      text.append(problem.get("detail").stringValue());
      if (errors.size() > 1) {
        errors.forEach(fault -> text.append("%n  ".formatted()).append(place(fault)));
      }
    } else {
      text.append("%s. Nothing was recorded.".formatted(problem.path("title").asString("")));
      errors.forEach(fault -> inFile(fault, text));
    }
    if (problem.path("type").asString("").equals(CHANGED_IMPORT)) {
      text.append(
          ("%nWhat is recorded is never changed. To have corrections made of it, import the file with"
                  + " --changed=correct --ground=erratum (or refinement, corroboration) --reason='…',"
                  + " with --dry-run first to see them.")
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
    String pointer = fault.path("pointer").asString("");
    return pointer.isEmpty() ? message : pointer + ": " + message;
  }

  private static void inFile(JsonNode fault, StringBuilder text) {
    JsonNode change = fault.path("change");
    String pointer = fault.path("pointer").asString("");
    text.append(
        "%n  line %d%s: %s"
            .formatted(
                fault.path("line").intValue(),
                pointer.isEmpty() ? "" : ", " + pointer,
                change.isMissingNode()
                    ? fault.path("message").asString("")
                    : "what is recorded at position %d under '%s' is told otherwise"
                        .formatted(
                            change.path("position").longValue(),
                            change.path("importKey").asString(""))));
    differences(change, text);
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

  /** What earlier editions of a file named and it does not. */
  static void notInFile(JsonNode notInFile, StringBuilder text) {
    int total = notInFile.path("total").intValue(0);
    if (total == 0) {
      return;
    }
    text.append(
        "%n  not in the file any more, and still recorded: %d of the %d named before, %d of them since the last edition"
            .formatted(
                total,
                notInFile.path("comparedWith").intValue(),
                notInFile.path("sinceLastEdition").intValue()));
    notInFile
        .path("keys")
        .valueStream()
        .limit(KEYS_SHOWN)
        .forEach(key ->
            text.append(
                "%n    %s (position %d)"
                    .formatted(
                        key.path("importKey").asString(""), key.path("position").longValue())));
    if (total > KEYS_SHOWN) {
      text.append("%n    and %d more (--json tells 1,000)".formatted(total - KEYS_SHOWN));
    }
  }

  private static String shown(JsonNode value) {
    String text = value.isMissingNode() ? "nothing" : value.toString();
    return text.codePointCount(0, text.length()) <= SHOWN
        ? text
        : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
