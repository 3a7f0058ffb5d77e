package org.diplomaticrecord.projections.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.projections.dossier.Viewpoint;
import org.diplomaticrecord.projections.entry.Chronology;
import org.diplomaticrecord.projections.memento.Memento;
import org.diplomaticrecord.projections.memento.Mementos;
import org.diplomaticrecord.projections.memento.Scope;
import org.diplomaticrecord.projections.memento.TimeMap;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Time maps: the bases on which a resource can have changed (RFC 7089). */
@RestController
@RequestMapping(path = "/api/v1/timemaps/dossiers/{dossier}", produces = TimeMap.TYPE)
class TimeMapController {
  private static final MediaType LINKS = MediaType.parseMediaType(TimeMap.TYPE);
  private static final Set<String> OF_ALL_KINDS = Set.of("entries", "snapshot");
  private static final int AT_ONCE = 1_000;

  private final Perspectives perspectives;
  private final Mementos mementos;
  private final Chronology chronology;

  TimeMapController(Perspectives perspectives, Mementos mementos, Chronology chronology) {
    this.perspectives = perspectives;
    this.mementos = mementos;
    this.chronology = chronology;
  }

  /** Of a dossier. */
  @GetMapping
  ResponseEntity<byte[]> dossier(
      @PathVariable String dossier,
      @ParameterObject AfterQuery query,
      HttpServletRequest request,
      HttpServletResponse response) {
    Perspective perspective =
        perspectives.of(dossier, new BasisQuery(null, null), request, response);
    Scope scope = new Scope(perspective.viewpoint().dossier(), null, null, 1);
    return answer(perspective, scope, query.position(), request, response);
  }

  /** Of a view, the chronology or the snapshot. */
  @GetMapping("/{view}")
  ResponseEntity<byte[]> view(
      @PathVariable String dossier,
      @PathVariable String view,
      @ParameterObject TimeMapQuery query,
      HttpServletRequest request,
      HttpServletResponse response) {
    Perspective perspective = perspectives.of(dossier, query.read(), request, response);
    String kind = OF_ALL_KINDS.contains(view) ? null : ViewController.kind(view).word();
    Scope scope = new Scope(perspective.viewpoint().dossier(), kind, null, 1);
    return answer(perspective, scope, query.position(), request, response);
  }

  /** Of a subject. */
  @GetMapping("/{view}/{name}")
  ResponseEntity<byte[]> subject(
      @PathVariable String dossier,
      @PathVariable String view,
      @PathVariable String name,
      @ParameterObject TimeMapQuery query,
      HttpServletRequest request,
      HttpServletResponse response) {
    Perspective perspective = perspectives.of(dossier, query.read(), request, response);
    Viewpoint viewpoint = perspective.viewpoint();
    Kind kind = ViewController.kind(view);
    Scope scope = new Scope(viewpoint.dossier(), kind.word(), name, 1);
    if (mementos.of(scope, 0, viewpoint.basis(), 1).isEmpty()) {
      throw ViewController.unknown(viewpoint, kind, name);
    }
    return answer(perspective, scope, query.position(), request, response);
  }

  /** Of an entry: what follows it in the history of its subject can take its place. */
  @GetMapping("/entries/{position}")
  ResponseEntity<byte[]> entry(
      @PathVariable String dossier,
      @PathVariable String position,
      @ParameterObject AfterQuery query,
      HttpServletRequest request,
      HttpServletResponse response) {
    Perspective perspective =
        perspectives.of(dossier, new BasisQuery(null, null), request, response);
    Viewpoint viewpoint = perspective.viewpoint();
    String[] subject =
        ChronologyController.number(position)
            .flatMap(at -> chronology.at(viewpoint, at))
            .orElseThrow(() -> ChronologyController.unknown(viewpoint, position))
            .subject()
            .split("/", 2);
    Scope scope = new Scope(viewpoint.dossier(), subject[0], subject[1], Long.parseLong(position));
    return answer(perspective, scope, query.position(), request, response);
  }

  private ResponseEntity<byte[]> answer(
      Perspective perspective,
      Scope scope,
      long after,
      HttpServletRequest request,
      HttpServletResponse response) {
    List<Memento> found = mementos.of(scope, after, perspective.viewpoint().basis(), AT_ONCE + 1);
    List<Memento> part = found.subList(0, Math.min(AT_ONCE, found.size()));
    String next = found.size() > AT_ONCE ? perspective.timeMap(part.getLast().basis()) : null;
    TimeMap map =
        new TimeMap(perspective.original(), perspective.timeMap(after), part, after == 0, next);
    return Answers.current(
        map.text(memento -> perspective.memento(memento.basis())),
        LINKS,
        new ServletWebRequest(request, response));
  }
}
