package org.diplomaticrecord.projections.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.projections.dossier.DossierReader;
import org.diplomaticrecord.projections.entry.Holdings;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.databind.json.JsonMapper;

/** The dossiers and what they rest on. */
@RestController
@RequestMapping(path = "/api/v1/dossiers", produces = MediaType.APPLICATION_JSON_VALUE)
class DossierController {
  private final Perspectives perspectives;
  private final DossierReader dossiers;
  private final Holdings holdings;
  private final JsonMapper mapper;

  DossierController(
      Perspectives perspectives, DossierReader dossiers, Holdings holdings, JsonMapper mapper) {
    this.perspectives = perspectives;
    this.dossiers = dossiers;
    this.holdings = holdings;
    this.mapper = mapper;
  }

  /** All dossiers. */
  @GetMapping
  ResponseEntity<byte[]> all(HttpServletRequest request, HttpServletResponse response) {
    List<String> items = dossiers.all().stream().map(mapper::writeValueAsString).toList();
    return Answers.current(
        Envelope.bare().items("items", items).end(), new ServletWebRequest(request, response));
  }

  /** One dossier: its parties and documents, and how much it holds. */
  @GetMapping("/{dossier}")
  ResponseEntity<byte[]> one(
      @PathVariable String dossier,
      @ParameterObject BasisQuery read,
      HttpServletRequest request,
      HttpServletResponse response) {
    Perspective perspective = perspectives.of(dossier, read, request, response);
    DossierId id = perspective.viewpoint().dossier();
    long basis = perspective.viewpoint().basis();
    Holdings.Extent extent = holdings.extent(id, basis);
    List<Holdings.OfKind> kinds = holdings.byKind(id, basis);
    String json =
        Envelope.from(perspective)
            .string("title", dossiers.find(id).map(DossierReader.Dossier::title).orElse(null))
            .used(perspective)
            .raw("head", Long.toString(extent.head()))
            .string("first", extent.first() == null ? null : extent.first().toString())
            .string("last", extent.last() == null ? null : extent.last().toString())
            .raw("entries", Long.toString(kinds.stream().mapToLong(Holdings.OfKind::entries).sum()))
            .items("kinds", kinds.stream().map(DossierController::kind).toList())
            .items(
                "parties", dossiers.parties(id).stream().map(mapper::writeValueAsString).toList())
            .items(
                "sources", dossiers.sources(id).stream().map(mapper::writeValueAsString).toList())
            .end();
    return Answers.current(perspective, json, new ServletWebRequest(request, response));
  }

  private static String kind(Holdings.OfKind held) {
    return Envelope.bare()
        .string("kind", held.kind())
        .string("view", Kind.of(held.kind()).view())
        .raw("subjects", Long.toString(held.subjects()))
        .raw("entries", Long.toString(held.entries()))
        .end();
  }
}
