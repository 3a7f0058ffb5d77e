package org.diplomaticrecord.projections.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.diplomaticrecord.api.problem.Problem;
import org.diplomaticrecord.projections.takeaway.Format;
import org.diplomaticrecord.projections.takeaway.RowFile;
import org.diplomaticrecord.projections.takeaway.Table;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.context.request.ServletWebRequest;

/** Sends whole lists as files, row by row. */
final class Downloads {
  private static final Logger LOG = LoggerFactory.getLogger(Downloads.class);
  private static final int BUFFER = 1 << 16;

  /** Hands over rows, each the text of a JSON object. */
  @FunctionalInterface
  interface Rows {
    void each(Consumer<String> row);
  }

  /** Writes a file. */
  @FunctionalInterface
  interface Writing {
    void write(Writer to) throws IOException;
  }

  /**
   * A list as a file.
   *
   * @param name what is listed
   * @param heading what every row says of the reading, a JSON object
   * @param field under which name a line of JSON holds the row
   * @param table the columns of CSV
   * @param rows the rows
   */
  record Listed(String name, String heading, String field, Table table, Rows rows) {}

  private Downloads() {}

  /** The form a request asks for. */
  static Format format(@Nullable String parameter, ServletWebRequest request) {
    String[] accepted = request.getHeaderValues(HttpHeaders.ACCEPT);
    return Format.of(
        parameter, accepted == null ? List.of() : MediaType.parseMediaTypes(List.of(accepted)));
  }

  /** A file has no pages: who asks for one is told, instead of getting more than was asked for. */
  static void refusePages(Format format, @Nullable String limit, @Nullable String cursor) {
    for (String name : List.of("limit", "cursor")) {
      if ((name.equals("limit") ? limit : cursor) != null) {
        throw Problem.parameter(
            name,
            "goes with JSON only; %s gives the whole list: leave it out".formatted(format.word()));
      }
    }
  }

  /** Sends a list, unless the client has this very file. */
  static void send(
      Perspective perspective, Format format, ServletWebRequest request, Listed listed) {
    HttpServletResponse response = response(request);
    HttpHeaders headers = Answers.headers(perspective, format.sent(), perspective.explicit(format));
    String tag = String.valueOf(headers.getETag());
    headers.setContentDisposition(
        ContentDisposition.attachment().filename(name(perspective, format, listed)).build());
    headers.forEach((name, values) -> values.forEach(each -> response.addHeader(name, each)));
    if (Answers.has(request, tag)) {
      response.setStatus(HttpStatus.NOT_MODIFIED.value());
    } else if (!request.getRequest().getMethod().equals("HEAD")) {
      write(format, response, listed);
    }
  }

  private static void write(Format format, HttpServletResponse response, Listed listed) {
    write(
        response,
        to -> {
          RowFile file =
              RowFile.begin(format, listed.heading(), listed.field(), listed.table(), to);
          listed.rows().each(file);
          file.end();
        });
  }

  /** Sends what is written; who goes away meanwhile is nobody's fault. */
  static void write(HttpServletResponse response, Writing writing) {
    try {
      Writer to =
          new BufferedWriter(
              new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8), BUFFER);
      writing.write(to);
      to.flush();
    } catch (IOException | UncheckedIOException e) {
      LOG.debug("A client went away", e);
    } catch (RuntimeException e) {
      if (!response.isCommitted()) {
        // The headers were those of the file.
        response.reset();
      }
      throw e;
    }
  }

  private static HttpServletResponse response(ServletWebRequest request) {
    HttpServletResponse response = request.getResponse();
    if (response == null) {
      throw new IllegalStateException("A request is answered");
    }
    return response;
  }

  private static String name(Perspective perspective, Format format, Listed listed) {
    return "%s_%s_%s_basis-%d.%s"
        .formatted(
            perspective.viewpoint().dossier(),
            listed.name(),
            perspective.viewpoint().asOf(),
            perspective.viewpoint().basis(),
            format.word());
  }
}
