package org.diplomaticrecord.projections.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.projections.diff.Comparison;
import org.diplomaticrecord.projections.diff.Counts;
import org.diplomaticrecord.projections.diff.Diffs;
import org.diplomaticrecord.projections.state.Total;
import org.diplomaticrecord.projections.takeaway.Format;
import org.diplomaticrecord.projections.takeaway.Table;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** What is different between two days, or between two positions. */
@RestController
@RequestMapping(
    path = "/api/v1/dossiers/{dossier}/diff",
    produces = {Format.JSON_TYPE, Format.CSV_TYPE, Format.JSON_LINES_TYPE, Format.NDJSON_TYPE})
class DiffController {
  /** Where a page ended, and what the first page counted. */
  private record Key(Counts counts, SubjectId last) {
    static Key of(String text) {
      String[] parts = text.split(",", 4);
      return new Key(
          new Counts(Long.parseLong(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2])),
          SubjectId.of(parts[3]));
    }

    String text() {
      return "%d,%d,%d,%s"
          .formatted(counts.appeared(), counts.changed(), counts.disappeared(), last);
    }
  }

  private final Comparisons comparisons;
  private final Diffs diffs;
  private final DiffTexts texts;

  DiffController(Comparisons comparisons, Diffs diffs, DiffTexts texts) {
    this.comparisons = comparisons;
    this.diffs = diffs;
    this.texts = texts;
  }

  /** What changed in the world between two days, or in our knowledge between two positions. */
  @GetMapping
  @Nullable ResponseEntity<byte[]> diff(
      @PathVariable String dossier,
      @ParameterObject DiffQuery query,
      HttpServletRequest request,
      HttpServletResponse response) {
    Comparisons.Compared compared = comparisons.of(dossier, query, request, response);
    List<String> views = Arrays.stream(Kind.values()).map(Kind::view).toList();
    String view = Parameters.oneOf("view", query.view(), views);
    Kind kind =
        Arrays.stream(Kind.values())
            .filter(each -> each.view().equals(view))
            .findFirst()
            .orElse(null);
    ServletWebRequest asked = new ServletWebRequest(request, response);
    Format format = Downloads.format(query.format(), asked);
    if (format == Format.JSON) {
      int limit = Parameters.limit(query.limit());
      return Answers.from(compared.perspective(), asked, () -> page(compared, kind, limit));
    }
    Downloads.refusePages(format, query.limit(), query.cursor());
    Downloads.send(compared.perspective(), format, asked, listed(compared, kind));
    return null;
  }

  private Downloads.Listed listed(Comparisons.Compared compared, @Nullable Kind kind) {
    Comparison comparison = compared.comparison();
    return new Downloads.Listed(
        switch (comparison) {
          case Comparison.InTheWorld(var from, _) -> "diff-valid-from-" + from;
          case Comparison.InOurKnowledge(long from, _) -> "diff-recorded-from-" + from;
        },
        opening(compared, kind).end(),
        "item",
        Table.ofDiff(),
        row -> diffs.each(comparison, kind, each -> row.accept(texts.item(compared, each))));
  }

  private Envelope opening(Comparisons.Compared compared, @Nullable Kind kind) {
    Envelope text = texts.opening(compared);
    return kind == null ? text : text.string("view", kind.view());
  }

  private Answers.Text page(Comparisons.Compared compared, @Nullable Kind kind, int limit) {
    Perspective perspective = compared.perspective();
    Cursor cursor = perspective.cursor();
    Key key = cursor == null ? null : Key.of(cursor.last());
    Diffs.Listing listing =
        diffs.page(compared.comparison(), kind, key == null ? null : key.last(), limit);
    Counts counts = listing.counts() == null && key != null ? key.counts() : counted(listing);
    Cursor next =
        listing.last() == null
            ? null
            : new Cursor(
                perspective.viewpoint().asOf(),
                perspective.viewpoint().basis(),
                new Total(0, 0),
                perspective.address().fingerprint(),
                new Key(counts, listing.last()).text());
    String json =
        opening(compared, kind)
            .items(
                "items", listing.items().stream().map(each -> texts.item(compared, each)).toList())
            .raw("total", DiffTexts.counts(counts))
            .string("next", next == null ? null : next.text())
            .end();
    return new Answers.Text(json, next == null ? null : perspective.next(next));
  }

  private static Counts counted(Diffs.Listing listing) {
    if (listing.counts() == null) {
      throw new IllegalStateException("The first page was not counted");
    }
    return listing.counts();
  }
}
