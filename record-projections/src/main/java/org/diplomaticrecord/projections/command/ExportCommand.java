package org.diplomaticrecord.projections.command;

import java.io.BufferedReader;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Command(
    name = "export",
    description = {
      "Takes the record away, or one dossier of it: every event as it is kept, and what the dossiers"
          + " rest on, in JSON Lines.",
      "",
      "Imported into an empty record, the whole gives the same positions, entries, states and digests."
          + " One dossier of several does too, but for the positions, which become 1, 2, 3 …"
    },
    footer = {
      "",
      "For example:",
      "  java -jar record.jar export --output record.jsonl",
      "  java -jar record.jar export japan-dprk-abductions --output dossier.jsonl",
      "  java -jar record.jar export japan-dprk-abductions --basis 678 | sha256sum"
    })
final class ExportCommand extends Task {
  private static final String BETWEEN =
      "  Other dossiers have entries between these: imported alone, these get positions from 1 on. Without a dossier all are taken, and keep theirs.";

  @Parameters(
      arity = "0..1",
      paramLabel = "DOSSIER",
      description = "Its id, e.g. japan-dprk-abductions. All dossiers if absent.")
  @Nullable String dossier;

  @Option(
      names = "--basis",
      paramLabel = "POSITION",
      description = "The position up to which it is taken. All of it if absent.")
  @Nullable String basis;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "A file that is not there yet. To standard output if absent.")
  @Nullable Path output;

  @Override
  int with(Service service) {
    String question =
        (dossier == null
                ? "/api/v1/export"
                : "/api/v1/dossiers/%s/export".formatted(segment(dossier)))
            + parameter("basis", basis).replaceFirst("&", "?");
    if (json && output == null) {
      throw new Failure(
          Commands.USAGE,
          "--json tells of the file: name it with --output. The export itself is JSON Lines.");
    }
    try (InputStream lines = service.stream(question, "application/x-ndjson");
        OutputStream to = opened()) {
      lines.transferTo(to);
    } catch (IOException e) {
      throw new Failure(Commands.FAILED, "The export broke off: " + e.getMessage());
    }
    if (output != null) {
      tell(output);
    }
    return Commands.DONE;
  }

  private void tell(Path file) {
    JsonNode export;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      export =
          JsonMapper.shared()
              .readTree(Objects.requireNonNullElse(lines.readLine(), "{}"))
              .path("export");
    } catch (IOException e) {
      throw new Failure(Commands.FAILED, "%s cannot be read again.".formatted(file));
    }
    long entries = export.path("entries").longValue();
    long basis = export.path("basis").longValue();
    long dossiers = export.path("dossiers").longValue(0);
    print(
        export,
        "%s%s up to position %d: %s%s"
            .formatted(
                counted(entries, "entry", "entries"),
                dossiers == 0 ? "" : " of " + counted(dossiers, "dossier", "dossiers"),
                basis,
                file,
                entries == basis ? "" : "%n".formatted() + BETWEEN));
  }

  private OutputStream opened() {
    if (output == null) {
      // It is not this command's to close.
      return new FilterOutputStream(System.out) {
        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
          out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
          flush();
        }
      };
    }
    try {
      return Files.newOutputStream(output, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new Failure(Commands.USAGE, "%s is there already.".formatted(output));
    } catch (IOException e) {
      throw new Failure(Commands.USAGE, "%s cannot be written.".formatted(output));
    }
  }
}
