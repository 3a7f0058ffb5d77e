package org.diplomaticrecord.projections.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.diplomaticrecord.projections.stream.Readers;
import org.diplomaticrecord.projections.stream.StreamFormat;
import org.diplomaticrecord.projections.stream.StreamRequest;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.core.io.JsonStringEncoder;

/** Following the record: everything after a position, and from then on what is recorded. */
@RestController
@RequestMapping("/api/v1/stream")
class StreamController {
  private final StreamRequests requests;
  private final Readers readers;

  StreamController(StreamRequests requests, Readers readers) {
    this.requests = requests;
    this.readers = readers;
  }

  /** As server-sent events, or as one JSON text a line. */
  @GetMapping(produces = {MediaType.TEXT_EVENT_STREAM_VALUE, MediaType.APPLICATION_NDJSON_VALUE})
  void stream(
      @ParameterObject StreamQuery query,
      @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
      @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    StreamFormat format = format(accept);
    StreamRequest asked =
        new StreamRequest(
            requests.start(query, last),
            requests.filter(query),
            format,
            base(request),
            request.getRemoteAddr());
    response.setContentType(format.mediaType());
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    // A proxy that collects the answer before it passes it on would pass on nothing.
    response.setHeader("X-Accel-Buffering", "no");
    if (!"HEAD".equals(request.getMethod())) {
      readers.serve(asked, request, response);
    }
  }

  /** The address under which the client knows this service, as it can stand in JSON. */
  private static String base(HttpServletRequest request) {
    StringBuilder base = new StringBuilder();
    JsonStringEncoder.getInstance()
        .quoteAsString(
            ServletUriComponentsBuilder.fromContextPath(request).build().toUriString(), base);
    return base.toString();
  }

  /** Server-sent events where either will do. */
  private static StreamFormat format(@Nullable String accept) {
    List<MediaType> wanted = new ArrayList<>(MediaType.parseMediaTypes(accept));
    MimeTypeUtils.sortBySpecificity(wanted);
    return wanted.stream()
        .flatMap(type ->
            Arrays.stream(StreamFormat.values())
                .filter(format -> type.includes(MediaType.valueOf(format.mediaType()))))
        .findFirst()
        .orElse(StreamFormat.SSE);
  }
}
