package org.diplomaticrecord.projections.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Consumer;
import org.diplomaticrecord.projections.dossier.Viewpoint;
import org.diplomaticrecord.projections.export.DossierExport;
import org.diplomaticrecord.projections.takeaway.Format;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** A dossier to be taken elsewhere. */
@RestController
class ExportController {
  private final Perspectives perspectives;
  private final DossierExport export;

  ExportController(Perspectives perspectives, DossierExport export) {
    this.perspectives = perspectives;
    this.export = export;
  }

  /** Every event of a dossier as it is kept, and what the dossier rests on. */
  @GetMapping(
      path = "/api/v1/dossiers/{dossier}/export",
      produces = {Format.JSON_LINES_TYPE, Format.NDJSON_TYPE})
  void export(
      @PathVariable String dossier,
      @ParameterObject BasisQuery read,
      HttpServletRequest request,
      HttpServletResponse response) {
    Perspective perspective = perspectives.ofRecord(dossier, read, request, response);
    Viewpoint viewpoint = perspective.viewpoint();
    send(
        export.head(viewpoint.dossier(), viewpoint.basis()),
        perspective.explicit(),
        "%s_basis-%d.jsonl".formatted(viewpoint.dossier(), viewpoint.basis()),
        line -> export.each(viewpoint.dossier(), viewpoint.basis(), line),
        request,
        response);
  }

  /**
   * Sends an export, unless the client has this very one.
   *
   * @param head what differs where anything of it does: the events up to a basis stay what they
   *     are, what is told of dossiers besides may grow
   * @param explicit the address of this very export
   */
  static void send(
      String head,
      String explicit,
      String fileName,
      Consumer<Consumer<String>> lines,
      HttpServletRequest request,
      HttpServletResponse response) {
    response.setContentType(MediaType.parseMediaType(Format.JSON_LINES_TYPE).toString());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    response.setHeader(HttpHeaders.CONTENT_LOCATION, explicit);
    String tag = Answers.tag(head);
    response.setHeader(HttpHeaders.ETAG, tag);
    if (Answers.has(new ServletWebRequest(request), tag)) {
      response.setStatus(HttpStatus.NOT_MODIFIED.value());
      return;
    }
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(fileName).build().toString());
    if (!request.getMethod().equals("HEAD")) {
      Downloads.write(response, to -> lines.accept(line -> write(line, to)));
    }
  }

  private static void write(String line, Writer to) {
    try {
      to.append(line).append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
