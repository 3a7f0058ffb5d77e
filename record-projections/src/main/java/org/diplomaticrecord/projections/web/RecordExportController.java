package org.diplomaticrecord.projections.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.diplomaticrecord.api.problem.Problem;
import org.diplomaticrecord.projections.export.RecordExport;
import org.diplomaticrecord.projections.takeaway.Format;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The whole record to be taken elsewhere. */
@RestController
class RecordExportController {
  private final RecordExport export;

  RecordExportController(RecordExport export) {
    this.export = export;
  }

  /** Every event of every dossier as it is kept, and what the dossiers rest on. */
  @GetMapping(
      path = "/api/v1/export",
      produces = {Format.JSON_LINES_TYPE, Format.NDJSON_TYPE})
  void export(
      @ParameterObject BasisQuery read, HttpServletRequest request, HttpServletResponse response) {
    long basis = basis(read);
    List<String> head = export.head(basis);
    ExportController.send(
        String.join("\n", head),
        Address.of(request).with(Map.of("basis", Long.toString(basis))),
        "record_basis-%d.jsonl".formatted(basis),
        line -> {
          head.forEach(line);
          export.events(basis, line);
        },
        request,
        response);
  }

  /** It is read from the record itself: nothing has to be projected for it. */
  private long basis(BasisQuery read) {
    if (read.basis() != null && read.recordedAt() != null) {
      throw Problem.parameter(
          "recordedAt", "says on what basis, and so does 'basis': give one of them");
    }
    if (read.recordedAt() != null) {
      return export.recordedBy(Parameters.instant("recordedAt", read.recordedAt()));
    }
    long recorded = export.recorded();
    if (read.basis() == null) {
      return recorded;
    }
    long basis = Parameters.position("basis", read.basis());
    if (basis > recorded) {
      throw Problem.parameter(
          "basis", "%d is beyond the record, which ends at position %d".formatted(basis, recorded));
    }
    return basis;
  }
}
