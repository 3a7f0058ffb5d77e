package org.diplomaticrecord.projections.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.diplomaticrecord.api.problem.Problem;
import org.diplomaticrecord.api.problem.ProblemType;
import org.diplomaticrecord.api.value.InvalidField;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.projections.dossier.Viewpoint;
import org.diplomaticrecord.projections.fold.Item;
import org.diplomaticrecord.projections.replay.Question;
import org.diplomaticrecord.projections.replay.Replayed;
import org.diplomaticrecord.projections.replay.Replays;
import org.diplomaticrecord.projections.replay.Watcher;
import org.diplomaticrecord.projections.state.Items;
import org.diplomaticrecord.projections.state.NarrowedReader;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Folding afresh from the events, to see that the projections say the same. */
@RestController
class ReplayController {
  private static final Logger LOG = LoggerFactory.getLogger(ReplayController.class);

  private final Perspectives perspectives;
  private final Replays replays;
  private final NarrowedReader subjects;
  private final Items items;

  ReplayController(
      Perspectives perspectives, Replays replays, NarrowedReader subjects, Items items) {
    this.perspectives = perspectives;
    this.replays = replays;
    this.subjects = subjects;
    this.items = items;
  }

  /** The same state folded afresh from the events, and whether the projections agree. */
  @GetMapping(
      path = "/api/v1/dossiers/{dossier}/replay",
      produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_NDJSON_VALUE})
  void replay(
      @PathVariable String dossier,
      @ParameterObject BasisQuery basis,
      @ParameterObject ReplayQuery query,
      HttpServletRequest request,
      HttpServletResponse response) {
    String scope = scope(query);
    Perspective perspective =
        scope.equals("day")
            ? perspectives.of(dossier, query.read(basis), request, response)
            : perspectives.of(dossier, basis, request, response);
    SubjectId subject = subject(query.subject());
    Viewpoint viewpoint = perspective.viewpoint();
    Question question =
        new Question(
            viewpoint.dossier(),
            viewpoint.basis(),
            scope.equals("day") ? viewpoint.asOf() : null,
            subject);
    boolean lines = accepts(request, MediaType.APPLICATION_NDJSON);
    LongAnswer answer = new LongAnswer(response, "Replaying " + dossier, lines);
    if (!perspective.fixed()) {
      response.setHeader(HttpHeaders.CONTENT_LOCATION, perspective.explicit());
    }
    try {
      Replayed replayed = replays.run(question, answer).orElseThrow(() -> busy(response));
      answer.end(
          ReplayTexts.of(perspective, query, scope, replayed, item(question, viewpoint, replayed)));
    } catch (Watcher.Stopped stopped) {
      LOG.info("Replaying {}: {}", dossier, stopped.getMessage());
      if (!answer.isGone()) {
        throw unfinished(response);
      }
    }
  }

  private @Nullable String item(Question question, Viewpoint viewpoint, Replayed replayed) {
    SubjectId subject = question.subject();
    if (subject == null) {
      return null;
    }
    if (replayed.subjects() == 0 && replayed.states().agree()) {
      throw new Problem(
          ProblemType.UNKNOWN_SUBJECT,
          "Dossier %s has no subject %s on basis %d."
              .formatted(question.dossier(), subject, question.basis()));
    }
    if (question.asOf() == null) {
      return null;
    }
    return replayed.item() == null
        ? subjects.item(viewpoint, subject).orElseGet(() -> items.json(Item.notRecorded(subject)))
        : replayed.item();
  }

  private static String scope(ReplayQuery query) {
    String scope = Parameters.oneOf("scope", query.scope(), List.of("day", "history"));
    if ("history".equals(scope) && query.asOf() != null) {
      throw Problem.parameter(
          "asOf", "says a day, but scope=history is about all days: leave one of them out");
    }
    return scope == null ? "day" : scope;
  }

  private static @Nullable SubjectId subject(@Nullable String text) {
    try {
      return text == null ? null : SubjectId.of(text);
    } catch (InvalidField e) {
      throw Problem.parameter("subject", e.getMessage());
    }
  }

  private static boolean accepts(HttpServletRequest request, MediaType type) {
    String accepted = request.getHeader(HttpHeaders.ACCEPT);
    return accepted != null
        && MediaType.parseMediaTypes(accepted).stream()
            .anyMatch(each -> each.equalsTypeAndSubtype(type));
  }

  private static Problem busy(HttpServletResponse response) {
    response.setHeader("Retry-After", "5");
    return new Problem(
        ProblemType.UNAVAILABLE,
        "%d replays are under way, which is as many as there may be; ask again in a moment."
            .formatted(Replays.AT_ONCE));
  }

  /** Not the whole answer, and nobody should take it for that: what is sent of it is cut off. */
  private static Problem unfinished(HttpServletResponse response) {
    response.setHeader("Retry-After", "5");
    return new Problem(
        ProblemType.UNAVAILABLE, "The replay was stopped before its end; ask again.");
  }
}
