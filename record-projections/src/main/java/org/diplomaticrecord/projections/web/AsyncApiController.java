package org.diplomaticrecord.projections.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.diplomaticrecord.projections.documentation.AsyncApi;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** What the stream sends, as a document. */
@RestController
class AsyncApiController {
  private final JsonMapper mapper;

  AsyncApiController(JsonMapper mapper) {
    this.mapper = mapper;
  }

  /** The AsyncAPI 3 document, as JSON or YAML. */
  @GetMapping(
      path = "/asyncapi",
      produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_YAML_VALUE})
  ResponseEntity<String> document(HttpServletRequest request) {
    Map<String, Object> document =
        AsyncApi.of(ServletUriComponentsBuilder.fromContextPath(request).build().toUriString());
    MediaType format = format(request.getHeader(HttpHeaders.ACCEPT));
    return ResponseEntity.ok()
        .contentType(format)
        .cacheControl(CacheControl.noCache())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .body(
            format.equals(MediaType.APPLICATION_YAML)
                ? AsyncApi.yaml(document)
                : mapper.writeValueAsString(document));
  }

  /** JSON where either will do. */
  private static MediaType format(@Nullable String accept) {
    List<MediaType> wanted = new ArrayList<>(MediaType.parseMediaTypes(accept));
    MimeTypeUtils.sortBySpecificity(wanted);
    return wanted.stream()
        .flatMap(type ->
            Stream.of(MediaType.APPLICATION_JSON, MediaType.APPLICATION_YAML)
                .filter(type::includes))
        .findFirst()
        .orElse(MediaType.APPLICATION_JSON);
  }
}
