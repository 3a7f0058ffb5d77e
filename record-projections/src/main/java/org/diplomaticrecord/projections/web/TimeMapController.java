package org.diplomaticrecord.projections.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.diplomaticrecord.api.problem.Problem;
import org.diplomaticrecord.projections.dossier.Viewpoint;
import org.diplomaticrecord.projections.memento.Memento;
import org.diplomaticrecord.projections.memento.Mementos;
import org.diplomaticrecord.projections.memento.Scope;
import org.diplomaticrecord.projections.memento.TimeMap;
import org.diplomaticrecord.projections.web.Perspective.Fixing;
import org.jspecify.annotations.Nullable;
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
  private static final BasisQuery NOW = new BasisQuery(null, null);
  private static final int AT_ONCE = 1_000;

  private final Perspectives perspectives;
  private final Mementos mementos;
  private final Scopes scopes;

  TimeMapController(Perspectives perspectives, Mementos mementos, Scopes scopes) {
    this.perspectives = perspectives;
    this.mementos = mementos;
    this.scopes = scopes;
  }

  /** Of a dossier. */
  @GetMapping
  ResponseEntity<byte[]> dossier(
      @PathVariable String dossier,
      @ParameterObject AfterQuery query,
      HttpServletRequest request,
      HttpServletResponse response) {
    Perspective perspective = perspectives.of(dossier, NOW, request, response);
    return map(perspective, null, null, query.position(), request, response);
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
    return map(perspective, view, null, query.position(), request, response);
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
    return map(perspective, view, name, query.position(), request, response);
  }

  /** Of a subject's history: it is about all days unless one is named. */
  @GetMapping("/{view}/{name}/history")
  ResponseEntity<byte[]> history(
      @PathVariable String dossier,
      @PathVariable String view,
      @PathVariable String name,
      @ParameterObject TimeMapQuery query,
      HttpServletRequest request,
      HttpServletResponse response) {
    Perspective perspective = perspectives.of(dossier, query.read(), request, response);
    if (query.asOf() == null) {
      perspective = perspective.fixing(Fixing.BASIS, false);
    }
    return map(perspective, view, name, query.position(), request, response);
  }

  /** Of an entry: what follows it in the history of its subject can take its place. */
  @GetMapping("/entries/{position}")
  ResponseEntity<byte[]> entry(
      @PathVariable String dossier,
      @PathVariable String position,
      @ParameterObject AfterQuery query,
      HttpServletRequest request,
      HttpServletResponse response) {
    Perspective perspective = perspectives.of(dossier, NOW, request, response);
    return map(perspective, "entries", position, query.position(), request, response);
  }

  private ResponseEntity<byte[]> map(
      Perspective perspective,
      @Nullable String list,
      @Nullable String name,
      long after,
      HttpServletRequest request,
      HttpServletResponse response) {
    Viewpoint viewpoint = perspective.viewpoint();
    Scope scope =
        scopes
            .of(viewpoint.dossier(), list, name)
            .filter(known -> name == null || holds(known, viewpoint))
            .orElseThrow(() -> unknown(viewpoint, String.valueOf(list), name));
    List<Memento> found = mementos.of(scope, after, viewpoint.basis(), AT_ONCE + 1);
    List<Memento> part = found.subList(0, Math.min(AT_ONCE, found.size()));
    String next = found.size() > AT_ONCE ? perspective.timeMap(part.getLast().basis()) : null;
    TimeMap map =
        new TimeMap(perspective.original(), perspective.timeMap(after), part, after == 0, next);
    return Answers.current(
        map.text(memento -> perspective.memento(memento.basis())),
        LINKS,
        new ServletWebRequest(request, response));
  }

  private boolean holds(Scope scope, Viewpoint viewpoint) {
    return !mementos.of(scope, 0, viewpoint.basis(), 1).isEmpty();
  }

  private static Problem unknown(Viewpoint viewpoint, String list, @Nullable String name) {
    if (list.equals("entries") && name != null) {
      return ChronologyController.unknown(viewpoint, name);
    }
    return ViewController.unknown(viewpoint, ViewController.kind(list), String.valueOf(name));
  }
}
