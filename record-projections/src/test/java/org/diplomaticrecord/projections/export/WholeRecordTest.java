package org.diplomaticrecord.projections.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diplomaticrecord.api.value.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A record of several dossiers, whose entries stand between one another, is taken from one service
 * to another.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeRecordTest {
  private static final List<String> DOSSIERS = List.of("first", "second", "third");

  @TempDir static Path folder;

  private static Service origin;
  private static Service copy;
  private static Service partial;
  private static String export;

  @BeforeAll
  static void recordThreeDossiersInTurnsAndTakeThemAway() throws Exception {
    origin = Service.start(folder.resolve("origin"), false);
    copy = Service.start(folder.resolve("copy"), false);
    partial = Service.start(folder.resolve("partial"), false);
    imports(head("first", "JP"), imposed("a", "measure/a", "2014-07"));
    imports(head("second", "KP"), imposed("a", "measure/a", "2013").replace("JP", "KP"));
    imports("{\"dossier\":\"first\"}", eased("b", "2014-07", "\"after\":\"a\""));
    imports(head("third", "JP"));
    imports(
        "{\"dossier\":\"first\"}",
        "{\"importKey\":\"b+1\",\"corrects\":\"b\",\"ground\":\"erratum\",\"reason\":\"Misread.\",\"citations\":[\"s p. 2\"],\"changes\":{\"derived\":\"The year \\u201c\\u7b2c14\\u201d.\"}}");
    imports(
        "{\"dossier\":\"second\"}",
        "{\"importKey\":\"a-\",\"retracts\":\"a\",\"reason\":\"It was another.\",\"citations\":[\"s p. 3\"]}");
    imports("{\"dossier\":\"first\"}", imposed("c", "measure/c", "2015"));
    export = origin.get("/api/v1/export").body();
  }

  private static String head(String dossier, String party) {
    return "{\"dossier\":{\"id\":\"%s\",\"title\":\"The %s\"},\"parties\":[{\"id\":\"%s\",\"name\":\"A party\"}],\"sources\":[{\"id\":\"s\",\"title\":\"A source of the %s\"}]}"
        .formatted(dossier, dossier, party, dossier);
  }

  private static String imposed(String key, String subject, String dated) {
    return "{\"importKey\":\"%s\",\"type\":\"measure.imposed\",\"subject\":\"%s\",\"dated\":\"%s\",\"accordingTo\":\"JP\",\"citations\":[\"s p. 1\"],\"title\":\"A measure\",\"category\":\"travel\"}"
        .formatted(key, subject, dated);
  }

  private static String eased(String key, String dated, String more) {
    return "{\"importKey\":\"%s\",\"type\":\"measure.eased\",\"subject\":\"measure/a\",\"dated\":\"%s\",\"accordingTo\":\"JP\",\"citations\":[\"s p. 1\"],%s}"
        .formatted(key, dated, more);
  }

  private static void imports(String... lines) throws Exception {
    HttpResponse<String> answer =
        origin.post("/api/v1/imports", "application/jsonl", String.join("\n", lines));
    assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
  }

  @AfterAll
  static void stop() {
    Stream.of(origin, copy, partial).forEach(service -> service.context().close());
  }

  @Test
  @Order(1)
  void saysFirstHowMuchThereIsAndOfEachEventInWhichDossierItIs() {
    List<JsonNode> lines = export.lines().map(JsonMapper.shared()::readTree).toList();

    assertThat(lines.getFirst().toString())
        .isEqualTo("{\"export\":{\"version\":2,\"basis\":6,\"dossiers\":3,\"entries\":6}}");
    assertThat(lines.subList(1, 4))
        .extracting(line -> line.at("/dossier/id").stringValue())
        .containsExactlyElementsOf(DOSSIERS);
    assertThat(lines.subList(4, lines.size()))
        .extracting(line -> line.get("position") + " " + line.get("dossier").stringValue())
        .containsExactly("1 first", "2 second", "3 first", "4 first", "5 second", "6 first");
  }

  @Test
  @Order(2)
  void isTakenUpToABasisByPositionOrInstant() throws Exception {
    String third = origin.get("/api/v1/export?basis=3").body();
    String instant =
        JsonMapper.shared()
            .readTree(third.lines().toList().getLast())
            .get("recordedAt")
            .stringValue();

    assertThat(third.lines()).hasSize(7);
    assertThat(origin.get("/api/v1/export?recordedAt=" + instant).body()).isEqualTo(third);
    assertThat(origin.get("/api/v1/export?recordedAt=1999-01-01T00:00:00Z").body().lines())
        .hasSize(4);
    assertThat(origin.get("/api/v1/export").headers().firstValue("Content-Location"))
        .contains("/api/v1/export?basis=6");
    assertThat(origin.get("/api/v1/export").headers().firstValue("ETag")).isPresent();
    for (String wrong :
        List.of("basis=7", "basis=x", "recordedAt=now", "basis=1&recordedAt=" + instant, "of=1")) {
      assertThat(origin.get("/api/v1/export?" + wrong).statusCode()).as(wrong).isEqualTo(400);
    }
  }

  @Test
  @Order(3)
  void isRefusedWhereItIsNotWholeOrNamesADossierItDoesNotDefine() throws Exception {
    List<String> lines = export.lines().toList();
    String cut = lines.stream().limit(9).collect(Collectors.joining("\n"));

    assertRefused(cut, 9, "6 events were announced, and 5 are here");
    assertRefused(
        export.replaceFirst("\"dossier\":\"second\"", "\"dossier\":\"fourth\""),
        6,
        "'fourth' is none that the first lines define");
    assertRefused(export.replaceFirst("\"dossier\":\"second\",", ""), 6, "dossier: is missing");
    assertRefused(
        export.replaceFirst(
            "\\{\"dossier\":\\{\"id\":\"third\"", "{\"dossier\":{\"id\":\"second\""),
        4,
        "the dossier 'second' stands here again");
    assertRefused(export.replaceFirst("\"dossiers\":3", "\"dossiers\":4"), 5, "");
    assertRefused(export.replaceFirst("\"dossiers\":3,", ""), 1, "how many dossiers");
    assertRefused(export.replaceFirst("\"version\":2", "\"version\":3"), 1, "versions 1 and 2");
    assertRefused(export.replaceFirst("\"after\":0", "\"after\":9"), 7, "no such event");
    assertRefused(export.replaceFirst("\"id\":\"KP\"", "\"id\":\"US\""), 6, "'KP' is not defined");
  }

  private static void assertRefused(String body, int line, String message) throws Exception {
    JsonNode refused = copy.imports(body);
    assertThat(refused.path("status").intValue()).as(refused.toString()).isEqualTo(422);
    assertThat(refused.at("/errors/0/line").intValue()).as(refused.toString()).isEqualTo(line);
    assertThat(refused.at("/errors/0/message").stringValue()).contains(message);
    assertThat(copy.events()).isEmpty();
    assertThat(copy.get("/api/v1/dossiers").body()).isEqualTo("{\"items\":[]}");
  }

  @Test
  @Order(4)
  void givesTheSamePositionsIdsInstantsAndDigestsAndTheSameAnswers() throws Exception {
    JsonNode tried =
        JsonMapper.shared()
            .readTree(copy.post("/api/v1/imports?dryRun=true", "application/jsonl", export).body());
    assertThat(tried.path("positionsKept").booleanValue()).as(tried.toString()).isTrue();
    assertThat(copy.events()).isEmpty();

    JsonNode summary = copy.imports(export);

    assertThat(summary.path("entries").longValue()).as(summary.toString()).isEqualTo(6);
    assertThat(summary.get("positionsKept").booleanValue()).isTrue();
    // Position, id, instant, recorder, payload: the whole rows.
    assertThat(copy.events()).hasSize(6).isEqualTo(origin.events());
    assertSame("/api/v1/dossiers");
    assertSame("/api/v1/export?basis=6");
    for (String dossier : DOSSIERS) {
      String at = "/api/v1/dossiers/" + dossier;
      assertSame(at + "?basis=6");
      assertSame(at + "/export?basis=6");
      for (long basis = 1; basis <= 6; basis++) {
        String replay = "/replay?scope=history&basis=" + basis;
        JsonNode agreed = JsonMapper.shared().readTree(assertSame(at + replay));
        assertThat(agreed.get("agree").booleanValue()).isTrue();
        assertThat(agreed.get("digest").stringValue()).startsWith("sha256:");
        for (String day : List.of("2014-07-15", "2020-01-01")) {
          assertSame(at + "/snapshot?asOf=%s&basis=%d".formatted(day, basis));
          assertSame(
              at + "/%s?asOf=%s&basis=%d&limit=1000".formatted(Kind.MEASURE.view(), day, basis));
        }
      }
      assertSame(at + "/entries?superseded=include&format=jsonl&asOf=2020-01-01&basis=6");
    }
  }

  private static String assertSame(String path) throws Exception {
    String body = copy.get(path).body();
    assertThat(body.strip()).as(path).isEqualTo(origin.get(path).body().strip());
    return body;
  }

  @Test
  @Order(5)
  void recordsNothingTwiceAndGoesOnRecording() throws Exception {
    JsonNode again = copy.imports(export);
    assertThat(again.path("skipped").longValue()).as(again.toString()).isEqualTo(6);
    assertThat(again.get("positionsKept").booleanValue()).isTrue();

    JsonNode next = copy.imports("{\"dossier\":\"third\"}\n" + imposed("a", "measure/a", "2020"));
    assertThat(next.path("firstPosition").longValue()).as(next.toString()).isEqualTo(7);
    assertThat(copy.imports(export).path("skipped").longValue()).isEqualTo(6);
  }

  @Test
  @Order(6)
  void saysThatPositionsAreNotKeptWhereOneDossierOfSeveralIsTakenOver() throws Exception {
    String second = origin.get("/api/v1/dossiers/second/export?basis=6").body();

    JsonNode summary = partial.imports(second);
    assertThat(summary.path("entries").longValue()).as(summary.toString()).isEqualTo(2);
    assertThat(summary.get("positionsKept").booleanValue()).isFalse();

    JsonNode again = partial.imports(second);
    assertThat(again.path("skipped").longValue()).as(again.toString()).isEqualTo(2);
    assertThat(again.get("positionsKept").booleanValue()).isFalse();

    JsonNode whole = partial.imports(export);
    assertThat(whole.path("status").intValue()).as(whole.toString()).isEqualTo(422);
    assertThat(whole.get("detail").stringValue())
        .contains("can therefore only begin an empty record");
    assertThat(partial.events()).hasSize(2);
  }
}
