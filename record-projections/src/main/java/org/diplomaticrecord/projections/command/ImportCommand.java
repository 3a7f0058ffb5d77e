package org.diplomaticrecord.projections.command;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

@Command(
    name = "import",
    description = {
      "Records a dossier file, or takes over an export: all of it, or nothing.",
      "",
      "A fault is told with its line, all of them at once. What is recorded already under its import"
          + " key is passed over, so that a file can be imported again. Where it says otherwise than"
          + " when it was last imported, it is refused, or becomes a correction. What it no longer"
          + " names is told; what is recorded of that stays."
    },
    footer = {
      "",
      "For example:",
      "  java -jar record.jar import --dry-run dossier.yaml",
      "  java -jar record.jar import dossier.jsonl --url https://record.example --token-file token",
      "  java -jar record.jar import dossier.yaml --changed=correct --ground=erratum \\",
      "    --reason='Line 12 was misread.'",
      "  java -jar record.jar import edition-2.yaml --missing=refuse"
    })
final class ImportCommand extends Task {
  @Parameters(
      paramLabel = "FILE",
      description = "YAML (.yaml, .yml) or JSON Lines (.jsonl, .ndjson).")
  Path file;

  @Option(names = "--dry-run", description = "Find out only what would become of it.")
  boolean dryRun;

  @Option(
      names = "--changed",
      paramLabel = "WHAT",
      description =
          "What becomes of entries that the file tells otherwise than before: refuse, or correct. They"
              + " are refused if absent.")
  @Nullable String changed;

  @Option(
      names = "--ground",
      paramLabel = "GROUND",
      description =
          "With --changed=correct, of these corrections: erratum, refinement or corroboration.")
  @Nullable String ground;

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      description = "With --changed=correct: why what is said now takes the old one's place.")
  @Nullable String reason;

  @Option(
      names = "--missing",
      paramLabel = "WHAT",
      description =
          "What becomes of entries that the file no longer names, though its last edition did: report"
              + " them, or refuse the file. They are reported if absent.")
  @Nullable String missing;

  @Override
  int with(Service service) {
    String path =
        "/api/v1/imports?dryRun=%s".formatted(dryRun)
            + parameter("changed", changed)
            + parameter("ground", ground)
            + parameter("reason", reason)
            + parameter("missing", missing);
    JsonNode summary;
    try (ShownProgress _ = progress("Importing")) {
      summary = service.post(path, type(), body());
    }
    print(summary, told(summary));
    return Commands.DONE;
  }

  private String type() {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".yaml") || name.endsWith(".yml")) {
      return "application/yaml";
    }
    if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
      return "application/x-ndjson";
    }
    throw new Failure(
        Commands.USAGE, "%s: its name must end in .yaml, .yml, .jsonl or .ndjson.".formatted(file));
  }

  private BodyPublisher body() {
    try {
      return BodyPublishers.ofFile(file);
    } catch (FileNotFoundException e) {
      throw new Failure(Commands.USAGE, "%s cannot be read.".formatted(file));
    }
  }

  private static String positions(JsonNode summary) {
    long first = summary.path("firstPosition").longValue();
    long last = summary.path("lastPosition").longValue();
    return first == last ? "position " + first : "positions %d to %d".formatted(first, last);
  }

  private static String positionsNotKept(long entries, boolean foreseen) {
    return entries == 0
        ? "Positions differ: this record holds these entries at other positions than the export."
        : "Positions %s: the other record holds other dossiers too, and these entries get positions from 1 on, in their order. An export without a dossier takes the whole record, and keeps them."
            .formatted(foreseen ? "would not be kept" : "were not kept");
  }

  private static String told(JsonNode summary) {
    long entries = summary.path("entries").longValue();
    long skipped = summary.path("skipped").longValue();
    boolean foreseen = summary.path("dryRun").booleanValue();
    StringBuilder text = new StringBuilder();
    if (foreseen) {
      text.append(
          "No fault; nothing was recorded. New: %d; there already: %d."
              .formatted(entries, skipped));
    } else {
      text.append(
          entries == 0
              ? "Nothing new was recorded"
              : "Recorded %s at %s"
                  .formatted(counted(entries, "entry", "entries"), positions(summary)));
      text.append(skipped == 0 ? "." : "; there before: %d.".formatted(skipped));
    }
    if (summary.has("positionsKept") && !summary.path("positionsKept").booleanValue()) {
      text.append("%n  ".formatted()).append(positionsNotKept(entries, foreseen));
    }
    for (JsonNode each : summary.path("changed")) {
      JsonNode change = each.path("change");
      text.append(
          "%n  line %d: %s what is recorded at position %d under '%s'"
              .formatted(
                  each.path("line").intValue(),
                  foreseen ? "would correct" : "corrects",
                  change.path("position").longValue(),
                  change.path("importKey").asString("")));
      Problems.differences(change, text);
    }
    Problems.notInFile(summary.path("notInFile"), text);
    return text.toString();
  }
}
