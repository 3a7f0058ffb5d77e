package org.diplomaticrecord.projections.command;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

@Command(
    name = "import",
    description = {
      "Records a dossier file: all of it, or nothing.",
      "",
      "A fault is told with its line, all of them at once. What is recorded already under its import"
          + " key is passed over, so that a file can be imported again."
    },
    footer = {
      "",
      "For example:",
      "  java -jar record.jar import --dry-run dossier.yaml",
      "  java -jar record.jar import dossier.jsonl --url https://record.example --token-file token"
    })
final class ImportCommand extends Task {
  @Parameters(
      paramLabel = "FILE",
      description = "YAML (.yaml, .yml) or JSON Lines (.jsonl, .ndjson).")
  Path file;

  @Option(names = "--dry-run", description = "Find out only what would become of it.")
  boolean dryRun;

  @Override
  int with(Service service) {
    JsonNode summary;
    try (ShownProgress _ = progress("Importing")) {
      summary = service.post("/api/v1/imports" + (dryRun ? "?dryRun=true" : ""), type(), body());
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

  private static String told(JsonNode summary) {
    long entries = summary.path("entries").longValue();
    long skipped = summary.path("skipped").longValue();
    if (summary.path("dryRun").booleanValue()) {
      return "No fault. %d entries would be recorded, %d are there already; nothing was recorded."
          .formatted(entries, skipped);
    }
    String recorded =
        entries == 0
            ? "Nothing new was recorded"
            : "Recorded %d entries at positions %d to %d"
                .formatted(
                    entries,
                    summary.path("firstPosition").longValue(),
                    summary.path("lastPosition").longValue());
    return recorded + (skipped == 0 ? "." : "; %d were there before.".formatted(skipped));
  }
}
