package org.diplomaticrecord.projections.command;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Problem documents as a person reads them. */
final class Problems {
  private static final int UNAUTHORIZED = 401;

  private Problems() {}

  static String told(int status, @Nullable JsonNode problem) {
    if (problem == null || !problem.has("detail")) {
      return "The service answers %d; is it a diplomatic record?".formatted(status);
    }
    StringBuilder text = new StringBuilder(problem.get("detail").stringValue());
    if (problem.path("errors").size() > 1 || problem.at("/errors/0").has("line")) {
      problem.get("errors").forEach(fault -> text.append("\n  ").append(place(fault)));
    }
    if (status == UNAUTHORIZED) {
      text.append("\nName the file that holds it with --token-file, or set RECORD_TOKEN.");
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
}
