package org.diplomaticrecord.core.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diplomaticrecord.api.entry.Ground;
import org.diplomaticrecord.api.problem.Problem;
import org.diplomaticrecord.core.recording.Amending;
import org.jspecify.annotations.Nullable;

/** The parameters of an import that say what becomes of entries the file tells otherwise. */
final class ChangedParameters {
  private static final Map<String, Ground> GROUNDS =
      Stream.of(Ground.values())
          .collect(
              Collectors.toMap(ground -> ground.name().toLowerCase(Locale.ROOT), ground -> ground));

  private ChangedParameters() {}

  /** What is said of the corrections they become; absent where they are refused. */
  static @Nullable Amending read(HttpServletRequest request) {
    String changed = request.getParameter("changed");
    String ground = request.getParameter("ground");
    String reason = request.getParameter("reason");
    if (changed == null || changed.equals("refuse")) {
      if (ground != null || reason != null) {
        throw Problem.parameter(
            ground != null ? "ground" : "reason", "goes with changed=correct only");
      }
      return null;
    }
    if (!changed.equals("correct")) {
      throw Problem.parameter("changed", "must be refuse or correct");
    }
    Ground known = ground == null ? null : GROUNDS.get(ground);
    if (known == null) {
      throw Problem.parameter(
          "ground", "must be erratum, refinement or corroboration where changed=correct");
    }
    if (reason == null || reason.isBlank()) {
      throw Problem.parameter(
          "reason",
          "is required where changed=correct: why what is said now takes the old one's place");
    }
    return new Amending(known, reason);
  }
}
