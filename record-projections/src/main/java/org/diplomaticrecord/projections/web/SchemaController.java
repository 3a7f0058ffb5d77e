package org.diplomaticrecord.projections.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the record can be told, type by type. */
@RestController
@RequestMapping("/api/v1/schemas")
class SchemaController {
  private final EntrySchemas schemas;

  SchemaController(JsonMapper mapper) {
    this.schemas = new EntrySchemas(mapper);
  }

  /** Every type of entry and where the schemas of its revisions are. */
  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> types(HttpServletRequest request, HttpServletResponse response) {
    String types =
        Arrays.stream(EntryType.values())
            .map(type ->
                "{\"type\":\"%s\",\"revision\":%d,\"schema\":\"%s\",\"earlier\":%s}"
                    .formatted(
                        type.typeName(),
                        type.revision(),
                        EntrySchemas.address(type, type.revision()),
                        earlier(type)))
            .collect(Collectors.joining(",", "{\"types\":[", "]}"));
    return Answers.current(types, new ServletWebRequest(request, response));
  }

  /** The JSON Schema (2020-12) of the form in which a type is written now. */
  @GetMapping(
      path = "/{type}",
      produces = {"application/schema+json", MediaType.APPLICATION_JSON_VALUE})
  ResponseEntity<byte[]> schema(
      @PathVariable String type, HttpServletRequest request, HttpServletResponse response) {
    return answer(schemas.of(known(type)), request, response);
  }

  /** The JSON Schema (2020-12) of one revision of a type; a stored event names its revision. */
  @GetMapping(
      path = "/{type}/v{revision}",
      produces = {"application/schema+json", MediaType.APPLICATION_JSON_VALUE})
  ResponseEntity<byte[]> schemaOfRevision(
      @PathVariable String type,
      @PathVariable String revision,
      HttpServletRequest request,
      HttpServletResponse response) {
    EntryType known = known(type);
    int last = known.revision();
    ObjectNode schema =
        IntStream.rangeClosed(1, last)
            .filter(each -> Integer.toString(each).equals(revision))
            .mapToObj(each -> schemas.of(known, each))
            .findFirst()
            .orElseThrow(() ->
                new Problem(
                    ProblemType.NOT_FOUND,
                    "There is no revision '%s' of %s; the last is %d: %s"
                        .formatted(revision, type, last, EntrySchemas.address(known, last))));
    return answer(schema, request, response);
  }

  private static String earlier(EntryType type) {
    return IntStream.range(1, type.revision())
        .mapToObj(revision -> '"' + EntrySchemas.address(type, revision) + '"')
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static EntryType known(String type) {
    return EntryType.named(type)
        .orElseThrow(() ->
            new Problem(
                ProblemType.NOT_FOUND,
                "There is no type of entry '%s'; /api/v1/schemas lists them all.".formatted(type)));
  }

  private static ResponseEntity<byte[]> answer(
      ObjectNode schema, HttpServletRequest request, HttpServletResponse response) {
    // The name of a type looks like a file's: without this the answer is sent as a file.
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "inline");
    // A path alone is a good reference, but not every tool that reads schemas can follow it.
    String here = ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
    String text =
        schema.toString().replace("\"" + EntrySchemas.ADDRESS, "\"" + here + EntrySchemas.ADDRESS);
    return Answers.current(text, new ServletWebRequest(request, response));
  }
}
