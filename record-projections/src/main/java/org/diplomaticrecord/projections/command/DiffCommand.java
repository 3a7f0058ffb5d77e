package org.diplomaticrecord.projections.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@Command(
    name = "diff",
    description = {
      "Says what is different between two days, or between two states of our knowledge.",
      "",
      "The two are never mixed: in the world (--axis valid) something changed between two days, as"
          + " known on one basis; in our knowledge (--axis recorded) between two positions, for one"
          + " day. The exit code is 1 where something differs."
    },
    footer = {
      "",
      "For example:",
      "  java -jar record.jar diff japan-dprk-abductions --axis valid --from 2014-06-30 --to 2014-08-01",
      "  java -jar record.jar diff japan-dprk-abductions --axis recorded --from 678 --as-of 2007-01-01"
    })
final class DiffCommand extends Task {
  @Parameters(paramLabel = "DOSSIER", description = "Its id, e.g. japan-dprk-abductions.")
  String dossier;

  @Option(
      names = "--axis",
      required = true,
      paramLabel = "AXIS",
      description = "valid or recorded.")
  String axis;

  @Option(
      names = "--from",
      required = true,
      paramLabel = "DAY|POSITION",
      description = "Where to begin: a day, or a position or instant.")
  String from;

  @Option(
      names = "--to",
      paramLabel = "DAY|POSITION",
      description = "Where to end. Today, or all that is recorded, if absent.")
  @Nullable String to;

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "With --axis recorded: the day. Today (UTC) if absent.")
  @Nullable String asOf;

  @Option(
      names = "--basis",
      paramLabel = "POSITION",
      description = "With --axis valid: the position up to which the record is read.")
  @Nullable String basis;

  @Option(names = "--view", paramLabel = "VIEW", description = "Only subjects of this view.")
  @Nullable String view;

  @Option(
      names = "--according-to",
      paramLabel = "PARTY",
      description = "Only what these parties say; comma-separated.")
  @Nullable String accordingTo;

  @Option(
      names = "--organs",
      paramLabel = "include|exclude",
      description = "With --according-to: whether the organs of these parties are read with them.")
  @Nullable String organs;

  @Option(
      names = "--citing",
      paramLabel = "SOURCE",
      description = "Only what rests on these documents; comma-separated.")
  @Nullable String citing;

  @Override
  int with(Service service) {
    String question =
        "/api/v1/dossiers/%s/diff?limit=1000".formatted(segment(dossier))
            + parameter("axis", axis)
            + parameter("from", from)
            + parameter("to", to)
            + parameter("asOf", asOf)
            + parameter("basis", basis)
            + parameter("view", view)
            + parameter("accordingTo", accordingTo)
            + parameter("organs", organs)
            + parameter("citing", citing);
    ObjectNode answer = (ObjectNode) service.get(question);
    while (answer.hasNonNull("next")) {
      JsonNode page = service.get(question + parameter("cursor", answer.get("next").asString("")));
      page.path("items").forEach(answer.withArray("items")::add);
      answer.set("next", page.get("next"));
    }
    print(answer, told(answer));
    return answer.path("items").isEmpty() ? Commands.DONE : Commands.DIFFERENT;
  }

  private static String told(JsonNode answer) {
    JsonNode total = answer.path("total");
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s, %s from %s to %s: %d appeared, %d changed, %d disappeared"
            .formatted(
                answer.path("dossier").asString(""),
                answer.path("axis").asString("").equals("valid")
                    ? "the world"
                    : "our knowledge of " + answer.path("asOf").asString(""),
                answer.path("from").asString(""),
                answer.path("to").asString(""),
                total.path("appeared").longValue(),
                total.path("changed").longValue(),
                total.path("disappeared").longValue()));
    answer.path("items").forEach(item -> lines.add(line(item)));
    return String.join(System.lineSeparator(), lines);
  }

  private static String line(JsonNode item) {
    String fields =
        item.path("fields")
            .valueStream()
            .map(field -> field.asString(""))
            .collect(Collectors.joining(", "));
    String entries =
        item.path("entries")
            .valueStream()
            .map(entry -> entry.path("position").asString(""))
            .collect(Collectors.joining(", "));
    return "  %-11s %s: %s → %s%s%s"
        .formatted(
            item.path("change").asString(""),
            item.path("id").asString(""),
            status(item.path("from")),
            status(item.path("to")),
            fields.isEmpty() ? "" : " (%s)".formatted(fields),
            entries.isEmpty() ? "" : ", by " + entries);
  }

  private static String status(JsonNode side) {
    String status = side.path("status").asString("unknown");
    return side.path("certainty").asString("").equals("possible") ? "possibly " + status : status;
  }
}
