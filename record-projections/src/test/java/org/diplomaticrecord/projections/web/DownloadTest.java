package org.diplomaticrecord.projections.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.diplomaticrecord.api.example.Examples;
import org.diplomaticrecord.api.example.MeasureExamples;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.projections.Client;
import org.diplomaticrecord.projections.Logged;
import org.diplomaticrecord.projections.RecordTest;
import org.diplomaticrecord.projections.Recorder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Lists taken away as files. */
@RecordTest
class DownloadTest {
  private static final String REAL = "dossiers/japan-dprk-abductions/";
  private static final String DAY = "asOf=2014-07-15";

  @Autowired Client client;
  @Autowired Recorder recorder;
  @Autowired JdbcTemplate jdbc;

  private String fixed() {
    return "%s&basis=%d".formatted(DAY, client.json(REAL + "measures").get("basis").longValue());
  }

  private List<NamedCsvRecord> csv(String path) {
    HttpResponse<String> answer = client.get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return CsvReader.builder().ofNamedCsvRecord(answer.body()).stream().toList();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void givesAWholeViewWithEveryRowSayingFromWhereItWasRead(Kind kind) {
    String view = REAL + kind.view() + "?" + fixed();
    JsonNode page = client.json(view + "&limit=1000");

    List<NamedCsvRecord> rows = csv(view + "&format=csv");

    assertThat(rows.stream().map(row -> row.getField("id")).toList())
        .isEqualTo(
            page.get("items").values().stream().map(each -> each.get("id").stringValue()).toList());
    assertThat(rows)
        .allSatisfy(row -> {
          assertThat(row.getField("dossier")).isEqualTo("japan-dprk-abductions");
          assertThat(row.getField("view")).isEqualTo(kind.view());
          assertThat(row.getField("asOf")).isEqualTo("2014-07-15");
          assertThat(row.getField("basis")).isEqualTo(page.get("basis").toString());
        });
  }

  @Test
  void keepsImpreciseDatesAsTheyAre() {
    NamedCsvRecord ban =
        csv(REAL + "measures?format=csv&citing=seed-a,seed-b&" + fixed()).stream()
            .filter(row -> row.getField("id").equals("measure/port-ban-humanitarian"))
            .findFirst()
            .orElseThrow();

    assertThat(ban.getField("status")).isEqualTo("in-force");
    assertThat(ban.getField("certainty")).isEqualTo("possible");
    assertThat(ban.getField("possibleStatuses")).isEqualTo("in-force; lifted");
    assertThat(ban.getField("since")).isEqualTo("[2006-07-05..2014-05]");
    assertThat(ban.getField("until")).isEqualTo("2014-07");
    assertThat(ban.getField("citations")).contains("seed-b §4 L77");
    assertThat(ban.getField("onlyCiting")).isEqualTo("seed-a; seed-b");
  }

  @ParameterizedTest
  @CsvSource({"''", "citing=seed-a&", "accordingTo=KP&"})
  void givesInEachLineTheAnswerOfOneSubject(String narrowed) {
    String query = "?" + narrowed + fixed();

    List<String> lines =
        client.get(REAL + "persons" + query + "&format=jsonl").body().lines().toList();

    assertThat(lines).hasSizeGreaterThan(5);
    for (String line : lines) {
      String id = client.read(line).at("/item/id").stringValue();
      String name = id.substring(id.indexOf('/') + 1);
      assertThat(line).isEqualTo(client.get(REAL + "persons/" + name + query).body());
    }
  }

  @Test
  void givesTheWholeChronologyOverItsPages() {
    String query = REAL + "entries?superseded=include&order=position&" + fixed();

    List<JsonNode> lines =
        client.get(query + "&format=jsonl").body().lines().map(client::read).toList();
    List<NamedCsvRecord> rows = csv(query + "&format=csv");

    assertThat((long) lines.size())
        .isEqualTo(client.json(query + "&limit=1").get("total").longValue());
    assertThat(rows).hasSameSizeAs(lines);
    for (int at = 0; at < lines.size(); at++) {
      JsonNode entry = lines.get(at).get("entry");
      assertThat(rows.get(at).getField("position")).isEqualTo(entry.get("position").toString());
      assertThat(client.read(rows.get(at).getField("payload"))).isEqualTo(entry.get("payload"));
    }
  }

  @Test
  void runsNoFormulaThatSomebodyRecorded() {
    DossierId id = recorder.dossier();
    String evil = "=HYPERLINK(\"http://evil.example\",\"all\")";
    long basis = recorder.record(id, Examples.with("title", evil, MeasureExamples.imposed()));

    String file =
        client
            .get("dossiers/%s/measures?asOf=2014-07-15&basis=%d&format=csv".formatted(id, basis))
            .body();

    assertThat(file).contains(",\"'=HYPERLINK(\"\"http://evil.example\"\",\"\"all\"\")\",");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/*|application/json",
        "text/html, */*;q=0.8|application/json",
        "text/csv|text/csv;header=present;charset=utf-8",
        "application/jsonl|application/jsonl",
        "application/x-ndjson|application/x-ndjson",
        "text/csv;q=0.5, application/jsonl|application/jsonl",
        "application/json;q=0, text/csv|text/csv;header=present;charset=utf-8"
      })
  void isGivenInTheFormTheClientAccepts(String accept, String type) {
    HttpResponse<String> answer = client.get(REAL + "cases?" + DAY, "Accept", accept);

    assertThat(answer.headers().firstValue("Content-Type")).contains(type);
    assertThat(answer.headers().allValues("Vary").toString()).containsIgnoringCase("accept");
  }

  @Test
  void hasAnAddressAndANameOfItsOwn() {
    String basis = fixed().replace(DAY + "&basis=", "");
    HttpResponse<String> answer = client.get(REAL + "cases?" + DAY, "Accept", "text/csv");

    String address = answer.headers().firstValue("Content-Location").orElseThrow();
    assertThat(address).endsWith("cases?%s&basis=%s&format=csv".formatted(DAY, basis));
    assertThat(
            client.get(REAL + "cases?format=csv&" + DAY).headers().firstValue("Content-Location"))
        .contains(address);
    assertThat(answer.headers().firstValue("Content-Disposition"))
        .contains(
            "attachment; filename=\"japan-dprk-abductions_cases_2014-07-15_basis-%s.csv\""
                .formatted(basis));
    HttpResponse<String> again = client.get(address);
    assertThat(again.body()).isEqualTo(answer.body());
    assertThat(again.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
    String tag = again.headers().firstValue("ETag").orElseThrow();
    assertThat(client.get(address, "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(client.get(REAL + "cases?" + fixed()).headers().firstValue("ETag").orElseThrow())
        .isNotEqualTo(tag);
    assertThat(client.send("HEAD", address).body()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "format=xml, format",
    "format=csv&limit=10, limit",
    "format=jsonl&status=flying, status"
  })
  void refusesWhatAFileCannotBe(String query, String parameter) {
    JsonNode problem = client.problem(REAL + "measures?" + query);

    assertThat(problem.get("status").intValue()).isEqualTo(400);
    assertThat(problem.at("/errors/0/pointer").stringValue()).isEqualTo(parameter);
  }

  @Test
  void cutsTheConnectionRatherThanPassingHalfForTheWholeAndSaysSoOnce() {
    DossierId id = recorder.dossier();
    jdbc.update(
        """
        INSERT INTO projection.item
        SELECT 2000000 + s, '2000-01-01', CASE WHEN s = 3000 THEN 'no JSON' ELSE '{"id":"x"}' END
        FROM generate_series(1, 3000) s
        """);
    jdbc.update(
        """
        INSERT INTO projection.rectangle
        SELECT ?, 'measure', 'm-' || lpad(s::text, 5, '0'), '2000-01-01', '2020-01-01', 1, 9223372036854775807,
          'in-force', 'certain', '{in-force}', '{}', 'port', 2000000 + s, '2000-01-01'
        FROM generate_series(1, 3000) s
        """,
        id.code());
    try (Logged logged = Logged.warnings()) {
      assertThatThrownBy(
              () -> client.get("dossiers/%s/measures?asOf=2014-07-15&format=csv".formatted(id)))
          .hasCauseInstanceOf(IOException.class);
      assertThat(logged.messages())
          .containsExactly(
              "GET /api/v1/dossiers/%s/measures failed halfway and was cut off".formatted(id));
    } finally {
      jdbc.update("DELETE FROM projection.rectangle WHERE dossier = ?", id.code());
      jdbc.update("DELETE FROM projection.item WHERE told_at > 2000000");
    }
  }
}
