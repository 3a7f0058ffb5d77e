package org.diplomaticrecord.projections.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import org.diplomaticrecord.api.problem.Problem;
import org.diplomaticrecord.api.problem.ProblemType;
import org.diplomaticrecord.projections.dossier.Viewpoint;
import org.diplomaticrecord.projections.entry.Chains;
import org.diplomaticrecord.projections.entry.Chronology;
import org.diplomaticrecord.projections.entry.ChronologyFilter;
import org.diplomaticrecord.projections.entry.ListedEntry;
import org.diplomaticrecord.projections.state.Total;
import org.diplomaticrecord.projections.takeaway.Format;
import org.diplomaticrecord.projections.takeaway.Table;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The chronology: what the dossier's entries say, one by one. */
@RestController
@RequestMapping(
    path = "/api/v1/dossiers/{dossier}/entries",
    produces = MediaType.APPLICATION_JSON_VALUE)
class ChronologyController {
  private final Perspectives perspectives;
  private final Chronology chronology;
  private final Chains chains;
  private final ChronologyRequests requests;

  ChronologyController(
      Perspectives perspectives,
      Chronology chronology,
      Chains chains,
      ChronologyRequests requests) {
    this.perspectives = perspectives;
    this.chronology = chronology;
    this.chains = chains;
    this.requests = requests;
  }

  /** What happened, in the order of its dates or as it was recorded. */
  @GetMapping(
      produces = {Format.JSON_TYPE, Format.CSV_TYPE, Format.JSON_LINES_TYPE, Format.NDJSON_TYPE})
  @Nullable ResponseEntity<byte[]> list(
      @PathVariable String dossier,
      @ParameterObject ReadQuery read,
      @ParameterObject ChronologyQuery query,
      HttpServletRequest request,
      HttpServletResponse response) {
    Perspective perspective = perspectives.of(dossier, read, query.cursor(), request, response);
    ChronologyFilter filter = requests.filter(perspective.viewpoint().dossier(), query);
    ServletWebRequest asked = new ServletWebRequest(request, response);
    Format format = Downloads.format(query.format(), asked);
    if (format == Format.JSON) {
      int limit = Parameters.limit(query.limit());
      return Answers.from(perspective, asked, () -> page(perspective, filter, limit));
    }
    Downloads.refusePages(format, query.limit(), query.cursor());
    Downloads.send(
        perspective,
        format,
        asked,
        new Downloads.Listed(
            "entries",
            Envelope.from(perspective).used(perspective).end(),
            "entry",
            Table.ofEntries(),
            row ->
                chronology.each(
                    perspective.viewpoint(), filter, entry -> row.accept(EntryTexts.of(entry)))));
    return null;
  }

  /** One entry, with what it took the place of and what took its place. */
  @GetMapping("/{position}")
  ResponseEntity<byte[]> one(
      @PathVariable String dossier,
      @PathVariable String position,
      @ParameterObject BasisQuery read,
      HttpServletRequest request,
      HttpServletResponse response) {
    Perspective perspective = perspectives.of(dossier, read, request, response);
    Viewpoint viewpoint = perspective.viewpoint();
    return Answers.from(
        perspective,
        new ServletWebRequest(request, response),
        () -> {
          ListedEntry entry =
              number(position)
                  .flatMap(at -> chronology.at(viewpoint, at))
                  .orElseThrow(() -> unknown(viewpoint, position));
          return new Answers.Text(
              Envelope.from(perspective)
                  .used(perspective)
                  .raw("entry", EntryTexts.of(entry))
                  .items(
                      "chain",
                      chains.of(viewpoint, entry).stream()
                          .map(link -> EntryTexts.of(dossier, link))
                          .toList())
                  .end(),
              null);
        });
  }

  /** That the dossier has no entry at a position. */
  static Problem unknown(Viewpoint viewpoint, String position) {
    return new Problem(
        ProblemType.UNKNOWN_ENTRY,
        "Dossier %s has no entry at position '%s' on basis %d."
            .formatted(viewpoint.dossier(), position, viewpoint.basis()));
  }

  private Answers.Text page(Perspective perspective, ChronologyFilter filter, int limit) {
    Viewpoint viewpoint = perspective.viewpoint();
    Cursor cursor = perspective.cursor();
    List<ListedEntry> found =
        chronology.page(viewpoint, filter, cursor == null ? null : key(cursor.last()), limit + 1);
    long total = cursor == null ? chronology.count(viewpoint, filter) : cursor.total().certain();
    List<ListedEntry> page = found.subList(0, Math.min(limit, found.size()));
    Cursor next =
        found.size() <= limit
            ? null
            : new Cursor(
                viewpoint.asOf(),
                viewpoint.basis(),
                new Total(total, 0),
                perspective.address().fingerprint(),
                key(page.getLast()));
    String json =
        Envelope.from(perspective)
            .used(perspective)
            .items("items", page.stream().map(EntryTexts::of).toList())
            .raw("total", Long.toString(total))
            .string("next", next == null ? null : next.text())
            .end();
    return new Answers.Text(json, next == null ? null : perspective.next(next));
  }

  private static String key(ListedEntry entry) {
    return "%s,%s,%d".formatted(entry.earliest(), entry.latest(), entry.position());
  }

  private static Chronology.Key key(String text) {
    String[] parts = text.split(",", 3);
    return new Chronology.Key(
        LocalDate.parse(parts[0]), LocalDate.parse(parts[1]), Long.parseLong(parts[2]));
  }

  /** A position as it is written in an address. */
  static java.util.Optional<Long> number(String position) {
    return position.matches("\\d{1,18}")
        ? java.util.Optional.of(Long.valueOf(position))
        : java.util.Optional.empty();
  }
}
