package org.diplomaticrecord.projections.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.diplomaticrecord.api.value.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A dossier is taken from one service to another, which then gives the same answers. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RestoreTest {
  private static final String DOSSIER = "/api/v1/dossiers/japan-dprk-abductions";
  private static final String CITED =
      "\"citations\":[{\"source\":\"seed-b\",\"locator\":\"§4 L77\"}]";

  @TempDir static Path folder;

  private static Service origin;
  private static Service copy;
  private static String export;

  @BeforeAll
  static void recordMoreThanTheFirstDossierHasAndExportIt() throws Exception {
    origin = Service.start(folder.resolve("origin"), true);
    copy = Service.start(folder.resolve("copy"), false);
    String announced =
        """
        {"type":"measure.announced","subject":"measure/an-example","dated":"2024-01","accordingTo":"JP",%s,
        "title":"A measure \\u00e9 \\"quoted\\" / slashed","category":"trade","scope":"All trade"}
        """;
    long first =
        position(origin.post(DOSSIER + "/entries", "application/json", announced.formatted(CITED)));
    long corrected =
        position(
            origin.post(
                DOSSIER + "/entries/" + first + "/corrections",
                "application/json",
                "{\"replacement\":%s,\"ground\":\"erratum\",\"reason\":\"Misread.\",%s}"
                    .formatted(announced.formatted(CITED).replace("2024-01", "2024-02"), CITED)));
    long retracted =
        position(
            origin.post(
                DOSSIER + "/entries/" + corrected + "/retractions",
                "application/json",
                "{\"reason\":\"It was right.\",%s}".formatted(CITED)));
    position(
        origin.post(
            DOSSIER + "/entries/" + retracted + "/retractions",
            "application/json",
            "{\"reason\":\"It was not.\",%s}".formatted(CITED)));
    export = origin.get(DOSSIER + "/export?basis=" + head(origin)).body();
  }

  private static long position(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return JsonMapper.shared().readTree(answer.body()).at("/positions/0").longValue();
  }

  private static long head(Service service) {
    return service.events().size();
  }

  @AfterAll
  static void stop() {
    origin.context().close();
    copy.context().close();
  }

  @Test
  @Order(1)
  void refusesAnExportThatIsNotWholeOrSaysWhatNobodyCouldHaveRecorded() throws Exception {
    List<String> lines = export.lines().toList();
    String cut = lines.stream().limit(300).collect(Collectors.joining("\n"));
    String future = export.replaceFirst("(?m)(\"recordedAt\":\")20\\d\\d", "$12999");
    String swapped = swapped(lines);
    String unlawful =
        export.replaceFirst("\"type\":\"measure.lifted\"", "\"type\":\"measure.flown\"");

    JsonNode notWhole = copy.imports(cut);
    assertThat(notWhole.get("detail").stringValue()).contains("not whole");
    assertThat(notWhole.at("/errors/0/line").intValue()).isEqualTo(300);
    assertThat(copy.imports(future).get("detail").stringValue()).contains("instant");
    assertThat(copy.imports(swapped).get("status").intValue()).isEqualTo(422);
    assertThat(copy.imports(unlawful).get("detail").stringValue()).contains("measure.flown");
    assertThat(copy.events()).isEmpty();
  }

  /** A subject's second event before its first. */
  private static String swapped(List<String> lines) {
    List<String> other = new ArrayList<>(lines);
    int second =
        lines.indexOf(
            lines.stream()
                .filter(line -> line.contains("\"sequence\":1,"))
                .findFirst()
                .orElseThrow());
    other.set(second, lines.get(second).replace("\"sequence\":1,", "\"sequence\":7,"));
    return String.join("\n", other);
  }

  @Test
  @Order(2)
  void triesWithoutRecording() throws Exception {
    HttpResponse<String> tried =
        copy.post("/api/v1/imports?dryRun=true", "application/jsonl", export);

    assertThat(tried.statusCode()).as(tried.body()).isEqualTo(200);
    assertThat(copy.events()).isEmpty();
  }

  @Test
  @Order(3)
  void givesTheSameEventsAndTheSameAnswersOnEveryBasis() throws Exception {
    JsonNode summary = copy.imports(export);

    assertThat(summary.path("entries").longValue()).as(summary.toString()).isEqualTo(head(origin));
    assertThat(summary.get("positionsKept").booleanValue()).isTrue();
    assertThat(copy.events()).isEqualTo(origin.events());
    long last = head(origin);
    for (long basis : List.of(100L, 400L, last - 3, last - 2, last - 1, last)) {
      for (String day : List.of("1990-01-01", "2014-07-15", "2026-01-01")) {
        String at = "?asOf=%s&basis=%d".formatted(day, basis);
        assertSame(DOSSIER + "/snapshot" + at);
        for (Kind kind : Kind.values()) {
          assertSame(DOSSIER + "/" + kind.view() + at + "&limit=1000");
        }
        assertSame(DOSSIER + "/persons" + at + "&citing=seed-a&limit=1000");
        assertSame(DOSSIER + "/entries" + at + "&superseded=include&format=jsonl");
      }
    }
    assertSame(DOSSIER);
    assertSame(DOSSIER + "/export?basis=" + last);
    String replay = DOSSIER + "/replay?scope=history&basis=" + last;
    assertThat(copy.get(replay).body().strip()).isEqualTo(origin.get(replay).body().strip());
    assertThat(copy.get(replay).body()).contains("\"agree\":true");
  }

  private static void assertSame(String path) throws Exception {
    assertThat(copy.get(path).body()).as(path).isEqualTo(origin.get(path).body());
  }

  @Test
  @Order(4)
  void recordsNothingTwice() throws Exception {
    for (Service each : List.of(origin, copy)) {
      long before = head(each);
      JsonNode again = each.imports(export);

      assertThat(again.path("skipped").longValue()).as(again.toString()).isEqualTo(before);
      assertThat(head(each)).isEqualTo(before);
    }
  }

  @Test
  @Order(5)
  void letsNobodyTellARecordThatItLearntSomethingEarlier() throws Exception {
    String other =
        export.replaceFirst(
            "\"id\":\"[0-9a-f-]{36}\"", "\"id\":\"01900000-0000-7000-8000-000000000000\"");

    assertThat(copy.imports(other).get("detail").stringValue()).contains("empty record");
    JdbcTemplate jdbc = copy.context().getBean(JdbcTemplate.class);
    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(() ->
                jdbc.update(
                    """
                    INSERT INTO record.event (entry_id, aggregate_identifier, sequence_number, aggregate_type, type,
                      revision, recorded_at, payload, meta_data)
                    VALUES (gen_random_uuid(), 'd/measure/x', 0, 'Subject', 'measure.lifted', '1', '2020-01-01', '{}', '{}')
                    """)))
        .isInstanceOf(DataAccessException.class)
        .rootCause()
        .hasMessageContaining("only an empty record");
  }

  @Test
  @Order(6)
  void goesOnRecordingAfterwards() throws Exception {
    long next =
        position(
            copy.post(
                DOSSIER + "/entries",
                "application/json",
                "{\"type\":\"case.opened\",\"subject\":\"case/another\",\"dated\":\"1977\",\"accordingTo\":\"JP\",%s,\"title\":\"Another\"}"
                    .formatted(CITED)));

    assertThat(next).isEqualTo(head(origin) + 1);
  }
}
