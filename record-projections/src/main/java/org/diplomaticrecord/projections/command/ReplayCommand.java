package org.diplomaticrecord.projections.command;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

@Command(
    name = "replay",
    description = {
      "Folds a dossier afresh from its events and says whether the projections agree.",
      "",
      "Both sides are told by their digests. Where they differ, the subjects are named and the exit"
          + " code is 1."
    },
    footer = {
      "",
      "For example:",
      "  java -jar record.jar replay japan-dprk-abductions --as-of 2014-07-15 --basis 678",
      "  java -jar record.jar replay japan-dprk-abductions --subject measure/port-ban-humanitarian"
    })
final class ReplayCommand extends Task {
  @Parameters(paramLabel = "DOSSIER", description = "Its id, e.g. japan-dprk-abductions.")
  String dossier;

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "The day at whose end it is read. Today (UTC) if absent.")
  @Nullable String asOf;

  @Option(
      names = "--basis",
      paramLabel = "POSITION",
      description = "The position up to which the record is read. All of it if absent.")
  @Nullable String basis;

  @Option(
      names = "--recorded-at",
      paramLabel = "INSTANT",
      description = "Instead of a basis: the record as it was then.")
  @Nullable String recordedAt;

  @Option(names = "--subject", paramLabel = "KIND/NAME", description = "Only this subject.")
  @Nullable String subject;

  @Option(
      names = "--history",
      description = "Instead of one day: all days, all bases up to this, and the index of entries.")
  boolean history;

  @Override
  int with(Service service) {
    String parameters =
        parameter("asOf", asOf)
            + parameter("basis", basis)
            + parameter("recordedAt", recordedAt)
            + parameter("subject", subject)
            + parameter("scope", history ? "history" : null);
    JsonNode answer;
    try (ShownProgress progress = progress("Replaying " + dossier)) {
      answer = service.lastLine(path(dossier, parameters), progress::at);
    }
    print(answer, told(answer));
    return answer.path("agree").booleanValue() ? Commands.DONE : Commands.DIFFERENT;
  }

  static String path(String dossier, String parameters) {
    return "/api/v1/dossiers/%s/replay%s"
        .formatted(segment(dossier), parameters.isEmpty() ? "" : "?" + parameters.substring(1));
  }

  static String told(JsonNode answer) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s %s, basis %d: %s folded afresh from %s"
            .formatted(
                answer.path("dossier").asString(""),
                answer.has("asOf") ? "as of " + answer.get("asOf").asString("") : "on all days",
                answer.path("basis").longValue(),
                counted(answer.path("subjects").longValue(), "subject", "subjects"),
                counted(answer.path("entries").longValue(), "entry", "entries")));
    if (answer.has("item")) {
      JsonNode item = answer.get("item");
      lines.add(
          "  %s: %s, %s"
              .formatted(
                  item.path("id").asString(""),
                  item.path("status").asString(""),
                  item.path("certainty").asString("")));
    }
    sides("states", answer, lines);
    if (answer.has("index")) {
      sides("index of the entries", answer.get("index"), lines);
    }
    return String.join(System.lineSeparator(), lines);
  }

  private static void sides(String what, JsonNode compared, List<String> lines) {
    long differing = compared.path("differingTotal").longValue();
    lines.add("  " + what + (differing == 0 ? ": agree" : ": differ in %d".formatted(differing)));
    lines.add("    events       " + compared.path("digest").asString(""));
    lines.add("    projections  " + compared.path("projectionDigest").asString(""));
    for (JsonNode each : compared.path("differing")) {
      lines.add(
          "    %s%s"
              .formatted(
                  each.path("subject").asString(""),
                  each.path("overlapping").booleanValue()
                      ? ": two states hold at once"
                      : each.path("digest").isNull()
                          ? ": not in the record"
                          : each.path("projectionDigest").isNull()
                              ? ": not in the projections"
                              : ""));
    }
  }
}
