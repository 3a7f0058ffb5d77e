package org.diplomaticrecord.projections.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.diplomaticrecord.api.example.Examples;
import org.diplomaticrecord.api.example.MeasureExamples;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.projections.Client;
import org.diplomaticrecord.projections.RecordTest;
import org.diplomaticrecord.projections.Recorder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@RecordTest
class HistoryTest {
  @Autowired Recorder recorder;
  @Autowired Client client;

  private DossierId id;
  private String history;
  private long imposed;
  private long lifted;
  private long corrected;

  @BeforeEach
  void recordAMeasureThatWasLiftedInJulyAndThenLearnTheDay() {
    id = recorder.dossier();
    history = "dossiers/%s/measures/port-ban-humanitarian/history".formatted(id);
    imposed = recorder.record(id, Examples.citing(List.of("seed-b §4"), MeasureExamples.imposed()));
    lifted = recorder.record(id, Examples.dated("2014-07", MeasureExamples.lifted()));
    corrected =
        recorder.record(
            id, Examples.corrected(1, Examples.dated("2014-07-04", MeasureExamples.lifted())));
    awaitProjected();
  }

  /** Without a basis what is read is what is projected: that is a matter of moments. */
  private void awaitProjected() {
    assertThat(client.get("dossiers/%s?basis=%d".formatted(id, recorder.head())).statusCode())
        .isEqualTo(200);
  }

  /** From, to and, from position to position, the statuses of every segment. */
  private static List<String> segments(JsonNode answer) {
    List<String> segments = new ArrayList<>();
    for (JsonNode segment : answer.get("segments")) {
      StringBuilder text = new StringBuilder();
      text.append(segment.get("validFrom").asString("…"));
      text.append(" to ").append(segment.get("validTo").asString("…"));
      for (JsonNode version : segment.get("versions")) {
        text.append(", from %d %s".formatted(at(version), version.get("status").stringValue()));
        text.append(version.get("certainty").stringValue().equals("possible") ? "?" : "");
      }
      segments.add(text.toString());
    }
    return segments;
  }

  private static long at(JsonNode version) {
    return version.get("recordedFrom").longValue();
  }

  @Test
  void tellsOfEverySegmentWhatWasSaidFromWhichPositionOn() {
    assertThat(segments(client.json(history + "?basis=" + corrected)))
        .containsExactly(
            "… to 2006-07-05, from %d not-yet".formatted(imposed),
            "2006-07-05 to 2014-07-01, from %d in-force".formatted(imposed),
            "2014-07-01 to 2014-07-04, from %d in-force, from %d in-force?, from %d in-force"
                .formatted(imposed, lifted, corrected),
            "2014-07-04 to 2014-07-31, from %d in-force, from %d in-force?, from %d lifted"
                .formatted(imposed, lifted, corrected),
            "2014-07-31 to …, from %d in-force, from %d lifted, from %d lifted"
                .formatted(imposed, lifted, corrected));
  }

  @Test
  void tellsTheHistoryAsItWasKnownThen() {
    assertThat(segments(client.json(history + "?basis=" + lifted)))
        .containsExactly(
            "… to 2006-07-05, from %d not-yet".formatted(imposed),
            "2006-07-05 to 2014-07-01, from %d in-force".formatted(imposed),
            "2014-07-01 to 2014-07-31, from %d in-force, from %d in-force?"
                .formatted(imposed, lifted),
            "2014-07-31 to …, from %d in-force, from %d lifted".formatted(imposed, lifted));
  }

  @Test
  void tellsOfOneDayWhatWasEverSaidOfIt() {
    JsonNode answer = client.json(history + "?asOf=2014-07-15&basis=" + corrected);

    assertThat(answer.get("asOf").stringValue()).isEqualTo("2014-07-15");
    assertThat(segments(answer)).hasSize(1);
    assertThat(answer.at("/segments/0/versions/1/recordedTo").longValue()).isEqualTo(corrected);
    assertThat(answer.at("/segments/0/versions/2/recordedTo").isNull()).isTrue();
    assertThat(answer.at("/segments/0/versions/2/fields").toString())
        .contains("certainty", "possibleStatuses", "since", "because");
  }

  @Test
  void everyVersionLinksToTheWholeAnswerThatWasGivenThen() {
    JsonNode answer = client.json(history + "?accordingTo=JP&basis=" + corrected);
    for (JsonNode segment : answer.get("segments")) {
      for (JsonNode version : segment.get("versions")) {
        HttpResponse<String> then = client.get(version.get("href").stringValue());

        assertThat(then.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
        JsonNode item = client.parsed(then).get("item");
        assertThat(item.get("status")).isEqualTo(version.get("status"));
        assertThat(item.get("certainty")).isEqualTo(version.get("certainty"));
        assertThat(item.get("because")).isEqualTo(version.get("because"));
      }
    }
  }

  @Test
  void namesTheEntriesThatMadeTheVersions() {
    JsonNode entries = client.json(history + "?basis=" + corrected).get("entries");

    assertThat(StreamSupport.stream(entries.spliterator(), false))
        .extracting(entry -> entry.get("position").longValue())
        .containsExactly(imposed, lifted, corrected);
    assertThat(entries.at("/2/type").stringValue()).isEqualTo("entry.corrected");
    assertThat(entries.at("/2/dated").stringValue()).isEqualTo("2014-07-04");
    assertThat(entries.at("/2/supersedes").longValue()).isEqualTo(lifted);
    assertThat(client.json(entries.at("/2/href").stringValue()).at("/entry/position").longValue())
        .isEqualTo(corrected);
  }

  @Test
  void tellsANarrowedHistoryOfTheseEntriesAlone() {
    assertThat(segments(client.json(history + "?citing=P1&basis=" + corrected)))
        .allSatisfy(
            segment -> assertThat(segment).contains("from %d not-recorded".formatted(imposed)));
    assertThat(segments(client.json(history + "?publishedBy=1990-01-01&basis=" + corrected)))
        .containsExactly("… to …, from %d not-recorded".formatted(imposed));
  }

  @Test
  void saysThatARetractedSubjectIsNoLongerRecorded() {
    long retracted =
        recorder.record(
            id,
            Examples.retracted(2, MeasureExamples.lifted().subject()),
            Examples.retracted(1, MeasureExamples.lifted().subject()),
            Examples.retracted(0, MeasureExamples.lifted().subject()));

    assertThat(segments(client.json(history + "?asOf=2010-01-01&basis=" + retracted)))
        .singleElement()
        .asString()
        .endsWith("from %d in-force, from %d not-recorded".formatted(imposed, retracted));
  }

  @Test
  void isReadAsATableInATerminal() {
    HttpResponse<String> table =
        client.get(history + "?basis=" + corrected, "Accept", "text/plain");

    assertThat(table.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
    assertThat(table.headers().allValues("Vary")).contains("Accept");
    assertThat(table.body().lines())
        .anyMatch(line ->
            line.matches("2014-07-04 +2014-07-31 +%d +%d +in-force .*".formatted(imposed, lifted)))
        .anyMatch(line ->
            line.matches(" +%d +%d +possibly in-force, lifted .*".formatted(lifted, corrected)))
        .anyMatch(line ->
            line.matches(" +%d +… +lifted +2014-07-04 +%d .*".formatted(corrected, corrected)));
    HttpResponse<String> json = client.get(history + "?basis=" + corrected, "Accept", "*/*");
    assertThat(json.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/json");
    assertThat(json.headers().firstValue("ETag")).isNotEqualTo(table.headers().firstValue("ETag"));
    HttpResponse<String> refused = client.get(history + "?cheese=1", "Accept", "text/plain");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
  }

  @Test
  void pagesThroughItsSegmentsOnTheBasisOfTheFirst() {
    List<String> whole = segments(client.json(history + "?basis=" + corrected));
    List<String> seen = new ArrayList<>();
    String next = history + "?limit=2";
    while (next != null) {
      HttpResponse<String> page = client.get(next);
      assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
      seen.addAll(segments(client.parsed(page)));
      recorder.record(id, Examples.dated("2016", MeasureExamples.reimposed()));
      next =
          page.headers()
              .firstValue("Link")
              .map(link -> link.substring(1, link.indexOf('>')))
              .orElse(null);
    }
    assertThat(seen).isEqualTo(whole);
  }

  @Test
  void isKeptForEverWhereTheBasisIsGiven() {
    HttpResponse<String> fixed = client.get(history + "?basis=" + corrected);
    assertThat(fixed.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
    HttpResponse<String> current = client.get(history);
    assertThat(current.headers().firstValue("Cache-Control")).hasValue("no-cache");
    String explicit = current.headers().firstValue("Content-Location").orElseThrow();
    assertThat(client.get(explicit).body()).isEqualTo(current.body());
    assertThat(
            client
                .get(explicit, "If-None-Match", current.headers().firstValue("ETag").orElseThrow())
                .statusCode())
        .isEqualTo(304);
  }

  @ParameterizedTest
  @CsvSource({
    "measures/none/history, 404",
    "measures/NONE/history, 404",
    "cheeses/port-ban-humanitarian/history, 404",
    "measures/port-ban-humanitarian/history?limit=0, 400",
    "measures/port-ban-humanitarian/history?status=lifted, 400",
    "measures/port-ban-humanitarian/history?cursor=abc, 400",
    "measures/port-ban-humanitarian/history?asOf=2014, 400"
  })
  void refusesWhatItCannotTell(String path, int status) {
    assertThat(client.get("dossiers/%s/%s".formatted(id, path)).statusCode()).isEqualTo(status);
  }

  @Test
  void knowsNoSubjectBeforeItWasRecorded() {
    assertThat(client.get(history + "?basis=" + (imposed - 1)).statusCode()).isEqualTo(404);
  }
}
