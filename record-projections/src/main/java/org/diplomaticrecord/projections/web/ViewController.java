package org.diplomaticrecord.projections.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.diplomaticrecord.api.fold.Certainty;
import org.diplomaticrecord.api.problem.Problem;
import org.diplomaticrecord.api.problem.ProblemType;
import org.diplomaticrecord.api.value.InvalidField;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.projections.dossier.Viewpoint;
import org.diplomaticrecord.projections.state.NarrowedReader;
import org.diplomaticrecord.projections.state.Page;
import org.diplomaticrecord.projections.state.Total;
import org.diplomaticrecord.projections.state.ViewFilter;
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

/** The views: how the subjects of a kind stand. */
@RestController
@RequestMapping(path = "/api/v1/dossiers/{dossier}", produces = MediaType.APPLICATION_JSON_VALUE)
class ViewController {
  /**
   * Any name but those of what is no list. Else who asks for them in a form they have not would be
   * told that there is no such view.
   */
  private static final String LIST = "/{view:(?!(?:snapshot|replay|export)$).*}";

  private final Perspectives perspectives;
  private final ViewRows rows;
  private final Words words;

  ViewController(Perspectives perspectives, ViewRows rows, Words words) {
    this.perspectives = perspectives;
    this.rows = rows;
    this.words = words;
  }

  /** How the subjects of a kind stood at the end of a day, as it was known at a point. */
  @GetMapping(
      path = LIST,
      produces = {Format.JSON_TYPE, Format.CSV_TYPE, Format.JSON_LINES_TYPE, Format.NDJSON_TYPE})
  @Nullable ResponseEntity<byte[]> list(
      @PathVariable String dossier,
      @PathVariable String view,
      @ParameterObject ReadQuery read,
      @ParameterObject ListQuery query,
      HttpServletRequest request,
      HttpServletResponse response) {
    Perspective perspective = perspectives.of(dossier, read, query.cursor(), request, response);
    Kind kind = kind(view);
    ViewFilter filter = filter(kind, query);
    ServletWebRequest asked = new ServletWebRequest(request, response);
    Format format = Downloads.format(query.format(), asked);
    if (format == Format.JSON) {
      int limit = Parameters.limit(query.limit());
      return Answers.from(perspective, asked, () -> page(perspective, filter, limit));
    }
    Downloads.refusePages(format, query.limit(), query.cursor());
    Downloads.send(perspective, format, asked, listed(perspective, filter));
    return null;
  }

  private Downloads.Listed listed(Perspective perspective, ViewFilter filter) {
    String view = filter.kind().view();
    return new Downloads.Listed(
        view,
        Envelope.from(perspective).string("view", view).used(perspective).end(),
        "item",
        Table.of(filter.kind()),
        row -> rows.each(perspective.viewpoint(), filter, row));
  }

  /** How one subject stood at the end of a day, as it was known at a point. */
  @GetMapping("/{view}/{name}")
  ResponseEntity<byte[]> one(
      @PathVariable String dossier,
      @PathVariable String view,
      @PathVariable String name,
      @ParameterObject ReadQuery read,
      HttpServletRequest request,
      HttpServletResponse response) {
    Perspective perspective = perspectives.of(dossier, read, request, response);
    Kind kind = kind(view);
    return Answers.from(
        perspective,
        new ServletWebRequest(request, response),
        () ->
            new Answers.Text(
                Envelope.from(perspective)
                    .string("view", view)
                    .used(perspective)
                    .raw("item", item(perspective.viewpoint(), kind, name))
                    .end(),
                null));
  }

  private Answers.Text page(Perspective perspective, ViewFilter filter, int limit) {
    Viewpoint viewpoint = perspective.viewpoint();
    Cursor cursor = perspective.cursor();
    String after = cursor == null ? "" : cursor.last();
    NarrowedReader.Listing listing =
        rows.page(viewpoint, filter, after, limit, cursor == null ? null : cursor.total());
    Page page = listing.page();
    Total total = listing.total();
    Cursor next =
        page.last() == null
            ? null
            : new Cursor(
                viewpoint.asOf(),
                viewpoint.basis(),
                total,
                perspective.address().fingerprint(),
                page.last());
    String json =
        Envelope.from(perspective)
            .string("view", filter.kind().view())
            .used(perspective)
            .items("items", page.items())
            .total(total)
            .string("next", next == null ? null : next.text())
            .end();
    return new Answers.Text(json, next == null ? null : perspective.next(next));
  }

  private String item(Viewpoint viewpoint, Kind kind, String name) {
    SubjectId subject = subject(viewpoint, kind, name);
    return rows.one(viewpoint, subject).orElseThrow(() -> unknown(viewpoint, kind, name));
  }

  /** The subject of a name; one that cannot be a name is of no subject. */
  static SubjectId subject(Viewpoint viewpoint, Kind kind, String name) {
    try {
      return new SubjectId(kind, name);
    } catch (InvalidField _) {
      throw unknown(viewpoint, kind, name);
    }
  }

  private ViewFilter filter(Kind kind, ListQuery query) {
    String category = classified("category", query.category(), kind, words.categories(kind));
    String stance = classified("stance", query.stance(), kind, words.stances(kind));
    return new ViewFilter(
        kind,
        Parameters.oneOf("status", query.status(), Words.statuses(kind)),
        certainty(query.certainty()),
        category == null ? stance : category);
  }

  private static @Nullable String classified(
      String name, @Nullable String value, Kind kind, List<String> known) {
    if (value != null && known.isEmpty()) {
      throw Problem.parameter(name, "the view %s has none".formatted(kind.view()));
    }
    return Parameters.oneOf(name, value, known);
  }

  private static @Nullable Certainty certainty(@Nullable String text) {
    String certainty = Parameters.oneOf("certainty", text, List.of("certain", "possible"));
    return certainty == null
        ? null
        : certainty.equals("certain") ? Certainty.CERTAIN : Certainty.POSSIBLE;
  }

  /** The kind whose view it is. */
  static Kind kind(String view) {
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.view().equals(view))
        .findFirst()
        .orElseThrow(() ->
            new Problem(
                ProblemType.NOT_FOUND,
                "There is no view '%s'; there are %s, and entries, snapshot, diff, replay and export."
                    .formatted(
                        view,
                        Arrays.stream(Kind.values())
                            .map(Kind::view)
                            .collect(Collectors.joining(", ")))));
  }

  /** That the record knows no such subject on the basis. */
  static Problem unknown(Viewpoint viewpoint, Kind kind, String name) {
    return new Problem(
        ProblemType.UNKNOWN_SUBJECT,
        "Dossier %s has no subject %s/%s on basis %d."
            .formatted(viewpoint.dossier(), kind.word(), name, viewpoint.basis()));
  }
}
