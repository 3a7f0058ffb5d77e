package org.diplomaticrecord.core.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.diplomaticrecord.api.problem.ProblemType;
import org.diplomaticrecord.core.importing.FaultyImport;
import org.diplomaticrecord.core.importing.ImportFault;
import org.diplomaticrecord.core.importing.ImportFile;
import org.diplomaticrecord.core.importing.ImportFile.Format;
import org.diplomaticrecord.core.importing.ImportSummary;
import org.diplomaticrecord.core.importing.ImportTerms;
import org.diplomaticrecord.core.importing.Importer;
import org.diplomaticrecord.core.importing.Place;
import org.diplomaticrecord.core.importing.Progress;
import org.diplomaticrecord.core.importing.RestoreSummary;
import org.diplomaticrecord.core.importing.Restorer;
import org.diplomaticrecord.core.web.ProblemDocument.Conflict;
import org.diplomaticrecord.core.web.ProblemDocument.Fault;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Importing dossier files. */
@RestController
class ImportController {
  private static final Set<String> YAML =
      Set.of("application/yaml", "application/x-yaml", "text/yaml");

  /** It is read line by line, and is never in memory as a whole. */
  private static final int LARGEST_EXPORT = 1024 * 1024 * 1024;

  private static final int BEGINNING = 16;

  private final Importer importer;
  private final Restorer restorer;
  private final Answers answers;
  private final JsonMapper mapper;

  ImportController(Importer importer, Restorer restorer, Answers answers, JsonMapper mapper) {
    this.importer = importer;
    this.restorer = restorer;
    this.answers = answers;
    this.mapper = mapper;
  }

  /** Imports a dossier file, YAML or JSON Lines, or takes over an export: all of it or nothing. */
  @PostMapping(
      path = "/api/v1/imports",
      consumes = {
        "application/yaml",
        "application/x-yaml",
        "text/yaml",
        "application/x-ndjson",
        "application/jsonl"
      },
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> run(HttpServletRequest request) throws IOException {
    WriteRequest.parameters(request, Set.of("dryRun", "changed", "ground", "reason", "missing"));
    ImportTerms terms = ImportParameters.read(request);
    InputStream body = new BufferedInputStream(request.getInputStream());
    if (isExport(body)) {
      ImportParameters.refuseForExport(request);
      return restored(Body.bounded(body, LARGEST_EXPORT), terms.dryRun());
    }
    byte[] bytes = Body.bytes(request, body, ImportFile.LARGEST);
    MediaType type = MediaType.parseMediaType(request.getContentType());
    Format format =
        YAML.contains(type.getType() + "/" + type.getSubtype()) ? Format.YAML : Format.JSON_LINES;
    ImportFile file = new ImportFile("body", format, bytes);
    IdempotencyKey key = terms.dryRun() ? null : IdempotencyKey.of(request, bytes).orElse(null);
    return EntryController.answer(
        answers.once(
            key,
            keep -> {
              try {
                return answer(
                    importer.run(
                        List.of(file),
                        Writing.RECORDER,
                        terms,
                        Progress.NONE,
                        summary -> keep.accept(answer(summary))));
              } catch (FaultyImport faulty) {
                throw rejection(faulty);
              }
            }));
  }

  private static boolean isExport(InputStream body) throws IOException {
    body.mark(BEGINNING);
    String beginning = new String(body.readNBytes(BEGINNING), StandardCharsets.UTF_8);
    body.reset();
    return Restorer.isExport(beginning);
  }

  private ResponseEntity<String> restored(InputStream export, boolean dryRun) throws IOException {
    try {
      RestoreSummary summary = restorer.run(export, dryRun);
      return EntryController.answer(
          new Answer(
              summary.firstPosition() == null || dryRun ? 200 : 201,
              null,
              mapper.writeValueAsString(summary)));
    } catch (FaultyImport faulty) {
      throw rejection(faulty);
    }
  }

  private Answer answer(ImportSummary summary) {
    boolean recorded = summary.firstPosition() != null;
    return new Answer(recorded ? 201 : 200, null, mapper.writeValueAsString(summary));
  }

  private static Rejection rejection(FaultyImport faulty) {
    List<ImportFault> faults = faulty.faults();
    ImportFault first = faults.getFirst();
    String detail =
        faults.size() == 1
            ? "%s: %s. Nothing was recorded."
                .formatted(where(first.place()), first.message().replaceFirst("\\.$", ""))
            : "The file has %s%d faults%s; nothing was recorded. The first is in %s: %s"
                .formatted(
                    faulty.hasMore() ? "more than " : "",
                    faults.size(),
                    faulty.hasMore() ? ", of which so many are told" : "",
                    where(first.place()).replaceFirst("^L", "l"),
                    first.message());
    return new Rejection(
        type(faults), detail, faults.stream().map(ImportController::told).toList());
  }

  private static ProblemType type(List<ImportFault> faults) {
    if (faults.stream().allMatch(fault -> fault.change() != null)) {
      return ProblemType.CHANGED_IMPORT;
    }
    return faults.stream().allMatch(fault -> fault.notInFile() != null)
        ? ProblemType.INCOMPLETE_IMPORT
        : ProblemType.FAULTY_IMPORT;
  }

  private static String where(Place place) {
    return place.pointer().isEmpty()
        ? "Line %d".formatted(place.line())
        : "Line %d, %s".formatted(place.line(), place.pointer());
  }

  private static Fault told(ImportFault fault) {
    List<Conflict> conflicts = fault.conflicts().stream().map(ImportController::told).toList();
    return new Fault(
        fault.place().pointer(),
        fault.place().line(),
        fault.message(),
        fault.rule(),
        conflicts,
        fault.change(),
        fault.notInFile());
  }

  private static Conflict told(ImportFault.Conflict conflict) {
    return switch (conflict) {
      case ImportFault.Conflict.Recorded(var dossier, long position) ->
          Conflict.recorded(dossier, position);
      case ImportFault.Conflict.InFile(var place) -> Conflict.at(place);
    };
  }
}
