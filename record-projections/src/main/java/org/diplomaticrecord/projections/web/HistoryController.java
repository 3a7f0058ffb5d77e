package org.diplomaticrecord.projections.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.diplomaticrecord.api.value.Bounds;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.projections.dossier.Viewpoint;
import org.diplomaticrecord.projections.entry.StoredEvent;
import org.diplomaticrecord.projections.history.HistoryReader;
import org.diplomaticrecord.projections.history.HistorySegment;
import org.diplomaticrecord.projections.history.HistoryVersion;
import org.diplomaticrecord.projections.history.SubjectHistory;
import org.diplomaticrecord.projections.state.Total;
import org.diplomaticrecord.projections.web.Perspective.Fixing;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** What the record ever said of a subject. */
@RestController
@RequestMapping("/api/v1/dossiers/{dossier}/{view}/{name}/history")
class HistoryController {
  /** A page ends at the segment with which it has so many versions: each is a line to read. */
  private static final int VERSIONS = 5_000;

  private static final MediaType TABLE = MediaType.parseMediaType("text/plain;charset=UTF-8");

  /** What is asked of which subject. */
  private record Question(Perspective perspective, Kind kind, String name) {}

  private final Perspectives perspectives;
  private final HistoryReader histories;
  private final HistoryTexts texts;

  HistoryController(Perspectives perspectives, HistoryReader histories, HistoryTexts texts) {
    this.perspectives = perspectives;
    this.histories = histories;
    this.texts = texts;
  }

  /** Every segment of a subject's valid time and every version of each over recorded time. */
  @GetMapping(produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_PLAIN_VALUE})
  ResponseEntity<byte[]> history(
      @PathVariable String dossier,
      @PathVariable String view,
      @PathVariable String name,
      @ParameterObject ReadQuery read,
      @ParameterObject HistoryQuery query,
      HttpServletRequest request,
      HttpServletResponse response) {
    Perspective perspective = perspectives.of(dossier, read, query.cursor(), request, response);
    if (read.asOf() == null) {
      boolean fixed = read.basis() != null || query.cursor() != null;
      perspective = perspective.fixing(Fixing.BASIS, fixed);
    }
    Question question = new Question(perspective, ViewController.kind(view), name);
    int limit = Parameters.limit(query.limit());
    boolean table = prefersTable(request);
    return Answers.from(
        perspective,
        table ? TABLE : MediaType.APPLICATION_JSON,
        new ServletWebRequest(request, response),
        () -> page(question, limit, table));
  }

  private Answers.Text page(Question question, int limit, boolean table) {
    Perspective perspective = question.perspective();
    Viewpoint viewpoint = perspective.viewpoint();
    SubjectId subject = ViewController.subject(viewpoint, question.kind(), question.name());
    HistoryReader.Found found =
        histories
            .find(viewpoint, subject)
            .orElseThrow(() -> ViewController.unknown(viewpoint, question.kind(), question.name()));
    List<HistorySegment> page = segments(perspective, found.history(), limit);
    Cursor next =
        perspective.dated() || page.getLast().validTo().equals(Bounds.OPEN_END)
            ? null
            : new Cursor(
                viewpoint.asOf(),
                viewpoint.basis(),
                new Total(0, 0),
                perspective.address().fingerprint(),
                page.getLast().validTo().toString());
    return new Answers.Text(
        table
            ? table(perspective, subject, found, page)
            : json(perspective, subject, found, page, next),
        next == null ? null : perspective.next(next));
  }

  /** Of one day only the segment that covers it; else those of the page. */
  private static List<HistorySegment> segments(
      Perspective perspective, SubjectHistory history, int limit) {
    if (perspective.dated()) {
      return List.of(history.covering(perspective.viewpoint().asOf()));
    }
    Cursor cursor = perspective.cursor();
    HistorySegment next =
        history.from(cursor == null ? Bounds.OPEN_START : LocalDate.parse(cursor.last()));
    List<HistorySegment> page = new ArrayList<>(List.of(next));
    int versions = next.versions().size();
    while (page.size() < limit
        && versions < VERSIONS
        && !page.getLast().validTo().equals(Bounds.OPEN_END)) {
      page.add(history.from(page.getLast().validTo()));
      versions += page.getLast().versions().size();
    }
    return page;
  }

  private String json(
      Perspective perspective,
      SubjectId subject,
      HistoryReader.Found found,
      List<HistorySegment> page,
      @Nullable Cursor next) {
    Address address = perspective.address().reading(path(perspective, subject));
    Map<Long, String> recordedAt = recordedAt(found);
    return Envelope.from(perspective)
        .string("view", subject.kind().view())
        .used(perspective)
        .string("id", subject.toString())
        .string("title", found.history().title())
        .items(
            "segments",
            page.stream().map(each -> texts.segment(each, address, recordedAt)).toList())
        .items(
            "entries",
            EntryLinks.of(perspective.viewpoint().dossier(), found.events(), named(page)))
        .string("next", next == null ? null : next.text())
        .end();
  }

  private String table(
      Perspective perspective,
      SubjectId subject,
      HistoryReader.Found found,
      List<HistorySegment> page) {
    HistoryTable table = new HistoryTable(texts);
    page.forEach(each -> table.add(each, recordedAt(found)));
    return table.text(
        "%s: %s%nRead at %s%n".formatted(subject, found.history().title(), perspective.explicit()));
  }

  private static String path(Perspective perspective, SubjectId subject) {
    return "/api/v1/dossiers/%s/%s/%s"
        .formatted(perspective.viewpoint().dossier(), subject.kind().view(), subject.name());
  }

  private static Map<Long, String> recordedAt(HistoryReader.Found found) {
    return found.events().stream()
        .collect(Collectors.toMap(StoredEvent::position, each -> each.recordedAt().toString()));
  }

  /** The entries that made the versions, and those that decide them. */
  private static Set<Long> named(List<HistorySegment> page) {
    Set<Long> positions = new TreeSet<>();
    for (HistorySegment segment : page) {
      for (HistoryVersion version : segment.versions()) {
        positions.add(version.recordedFrom());
        positions.addAll(version.item().because());
      }
    }
    return positions;
  }

  private static boolean prefersTable(HttpServletRequest request) {
    List<MediaType> accepted = MediaType.parseMediaTypes(request.getHeader(HttpHeaders.ACCEPT));
    MimeTypeUtils.sortBySpecificity(accepted);
    return accepted.stream()
        .filter(each ->
            each.includes(MediaType.TEXT_PLAIN) || each.includes(MediaType.APPLICATION_JSON))
        .findFirst()
        .map(each -> !each.includes(MediaType.APPLICATION_JSON))
        .orElse(false);
  }
}
