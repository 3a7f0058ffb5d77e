package org.diplomaticrecord.core.web;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers with a problem document, too, what the web server refuses before any endpoint sees it.
 */
final class UnroutedErrors extends ErrorReportValve {
  private static final int FIRST_ERROR = 400;
  private static final int FIRST_OF_OURS = 500;

  private final JsonMapper mapper;

  UnroutedErrors(JsonMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    int status = response.getStatus();
    if (status < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    ProblemDocument document =
        status < FIRST_OF_OURS
            ? ProblemDocument.unrouted(status, "The request is not one the web server can read.")
            : ProblemDocument.unrouted(status, "The service failed; the failure is in its log.");
    try {
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      response.setCharacterEncoding(StandardCharsets.UTF_8);
      Writer writer = response.getReporter();
      if (writer != null) {
        writer.write(mapper.writeValueAsString(document));
        response.finishResponse();
      }
    } catch (IOException clientIsGone) {
      // Nobody reads the answer.
      return;
    }
  }
}
