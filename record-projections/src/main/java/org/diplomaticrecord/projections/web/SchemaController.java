package org.diplomaticrecord.projections.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.diplomaticrecord.api.entry.EntryType;
import org.diplomaticrecord.api.problem.Problem;
import org.diplomaticrecord.api.problem.ProblemType;
import org.diplomaticrecord.projections.schema.EntrySchemas;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.databind.json.JsonMapper;

/** What the record can be told, type by type. */
@RestController
@RequestMapping("/api/v1/schemas")
class SchemaController {
  private final EntrySchemas schemas;

  SchemaController(JsonMapper mapper) {
    this.schemas = new EntrySchemas(mapper);
  }

  /** Every type of entry and where its schema is. */
  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> types(HttpServletRequest request, HttpServletResponse response) {
    String types =
        Arrays.stream(EntryType.values())
            .map(type ->
                "{\"type\":\"%s\",\"revision\":%d,\"schema\":\"%s\"}"
                    .formatted(type.typeName(), type.revision(), EntrySchemas.address(type)))
            .collect(Collectors.joining(",", "{\"types\":[", "]}"));
    return Answers.current(types, new ServletWebRequest(request, response));
  }

  /** The JSON Schema (2020-12) of a type. */
  @GetMapping(
      path = "/{type}",
      produces = {"application/schema+json", MediaType.APPLICATION_JSON_VALUE})
  ResponseEntity<byte[]> schema(
      @PathVariable String type, HttpServletRequest request, HttpServletResponse response) {
    EntryType known =
        EntryType.named(type)
            .orElseThrow(() ->
                new Problem(
                    ProblemType.NOT_FOUND,
                    "There is no type of entry '%s'; /api/v1/schemas lists them all."
                        .formatted(type)));
    // The name of a type looks like a file's: without this the answer is sent as a file.
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "inline");
    return Answers.current(schemas.of(known).toString(), new ServletWebRequest(request, response));
  }
}
