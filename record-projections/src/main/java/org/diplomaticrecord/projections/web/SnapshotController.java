package org.diplomaticrecord.projections.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.projections.state.NarrowedReader;
import org.diplomaticrecord.projections.state.Standing;
import org.diplomaticrecord.projections.state.StateReader;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The whole dossier on a day. */
@RestController
class SnapshotController {
  private final Perspectives perspectives;
  private final StateReader states;
  private final NarrowedReader narrowed;

  SnapshotController(Perspectives perspectives, StateReader states, NarrowedReader narrowed) {
    this.perspectives = perspectives;
    this.states = states;
    this.narrowed = narrowed;
  }

  /** How every subject stood at the end of a day, and how many hold each word of their view. */
  @GetMapping(
      path = "/api/v1/dossiers/{dossier}/snapshot",
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> snapshot(
      @PathVariable String dossier,
      @ParameterObject ReadQuery read,
      HttpServletRequest request,
      HttpServletResponse response) {
    Perspective perspective = perspectives.of(dossier, read, request, response);
    return Answers.from(
        perspective,
        new ServletWebRequest(request, response),
        () ->
            new Answers.Text(
                Envelope.from(perspective)
                    .used(perspective)
                    .items("views", views(perspective))
                    .end(),
                null));
  }

  private List<String> views(Perspective perspective) {
    List<Standing> standings =
        perspective.viewpoint().whole()
            ? states.standings(perspective.viewpoint())
            : narrowed.standings(perspective.viewpoint());
    Map<Kind, List<Standing>> byKind = new EnumMap<>(Kind.class);
    standings.forEach(
        each -> byKind.computeIfAbsent(Kind.of(each.kind()), _ -> new ArrayList<>()).add(each));
    List<String> views = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      views.add(view(kind, byKind.getOrDefault(kind, List.of())));
    }
    return views;
  }

  private static String view(Kind kind, List<Standing> standings) {
    long certain = standings.stream().filter(each -> each.certainty().equals("certain")).count();
    Map<String, long[]> words = new LinkedHashMap<>();
    Words.statuses(kind).forEach(word -> words.put(word, new long[2]));
    for (Standing standing : standings) {
      standing.holds().forEach(word -> words.computeIfAbsent(word, _ -> new long[2])[0]++);
      standing.mayHold().forEach(word -> words.computeIfAbsent(word, _ -> new long[2])[1]++);
    }
    String counts =
        words.entrySet().stream()
            .map(word ->
                "\"%s\":%s"
                    .formatted(
                        word.getKey(), Envelope.total(word.getValue()[0], word.getValue()[1])))
            .collect(Collectors.joining(",", "{", "}"));
    StringBuilder items = new StringBuilder();
    for (Standing each : standings) {
      items
          .append(items.isEmpty() ? "" : ",")
          .append("{\"id\":\"")
          .append(each.kind())
          .append('/')
          .append(each.name())
          .append("\",\"status\":\"")
          .append(each.status())
          .append("\",\"certainty\":\"")
          .append(each.certainty())
          .append("\"}");
    }
    return "{\"view\":\"%s\",\"total\":%s,\"statuses\":%s,\"items\":[%s]}"
        .formatted(kind.view(), Envelope.total(certain, standings.size() - certain), counts, items);
  }
}
