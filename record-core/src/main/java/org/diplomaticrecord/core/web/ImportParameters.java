package org.diplomaticrecord.core.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diplomaticrecord.api.entry.Ground;
import org.diplomaticrecord.api.problem.Problem;
import org.diplomaticrecord.core.importing.ImportTerms;
import org.diplomaticrecord.core.recording.Amending;
import org.jspecify.annotations.Nullable;

/** The parameters of an import. */
final class ImportParameters {
  private static final Map<String, Ground> GROUNDS =
      Stream.of(Ground.values())
          .collect(
              Collectors.toMap(ground -> ground.name().toLowerCase(Locale.ROOT), ground -> ground));

  private ImportParameters() {}

  static ImportTerms read(HttpServletRequest request) {
    return new ImportTerms(
        choice(request, "dryRun", "false", "true"),
        amending(request),
        choice(request, "missing", "report", "refuse"));
  }

  /** Refuses what does not go with an export. */
  static void refuseForExport(HttpServletRequest request) {
    Stream.of("changed", "missing")
        .filter(name -> request.getParameter(name) != null)
        .findFirst()
        .ifPresent(name -> {
          throw Problem.parameter(
              name, "does not go with an export, which is taken over as it is or not at all");
        });
  }

  /** Whether the other of two words is given than the usual one. */
  private static boolean choice(
      HttpServletRequest request, String name, String usual, String other) {
    String word = request.getParameter(name);
    if (word != null && !word.equals(usual) && !word.equals(other)) {
      throw Problem.parameter(name, "must be %s or %s".formatted(usual, other));
    }
    return other.equals(word);
  }

  /** What is said of the corrections that changes become; absent where they are refused. */
  private static @Nullable Amending amending(HttpServletRequest request) {
    String ground = request.getParameter("ground");
    String reason = request.getParameter("reason");
    if (!choice(request, "changed", "refuse", "correct")) {
      if (ground != null || reason != null) {
        throw Problem.parameter(
            ground != null ? "ground" : "reason", "goes with changed=correct only");
      }
      return null;
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
