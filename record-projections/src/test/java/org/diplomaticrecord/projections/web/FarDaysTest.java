package org.diplomaticrecord.projections.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.diplomaticrecord.api.example.Examples;
import org.diplomaticrecord.api.example.MeasureExamples;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.projections.Client;
import org.diplomaticrecord.projections.RecordTest;
import org.diplomaticrecord.projections.Recorder;
import org.diplomaticrecord.projections.projecting.Rebuild;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Days before the year 1 and after 9999, from the record to the answer and back. */
@RecordTest
class FarDaysTest {
  @Autowired Recorder recorder;
  @Autowired Client client;
  @Autowired Rebuild rebuild;

  private String dossier;
  private long basis;

  @BeforeEach
  void recordAMeasureFromTheIdesOfMarchToTheYear12000() {
    DossierId id = recorder.dossier();
    dossier = "dossiers/" + id;
    basis =
        recorder.record(
            id,
            MeasureExamples.announced("-4712-01-01"),
            MeasureExamples.imposed("-0043-03-15"),
            MeasureExamples.tightened("0000-02-29"),
            Examples.with("until", null, MeasureExamples.extended("9999-12-31~")),
            MeasureExamples.lifted("Y12000"),
            MeasureExamples.announced("Y5874896"));
  }

  @ParameterizedTest
  @CsvSource({
    "-4712-01-01, announced, certain",
    "-0043-03-14, announced, certain",
    "-0043-03-15, in-force, certain",
    "-0001-12-31, in-force, certain",
    "0000-03-01, in-force, certain",
    "9999-12-31, in-force, certain",
    "%2B11999-12-31, in-force, certain",
    "%2B12000-06-30, in-force, possible",
    "%2B12000-12-31, lifted, certain",
    "%2B5874895-12-31, lifted, certain"
  })
  void answersAsOfThem(String asOf, String status, String certainty) {
    JsonNode item = read("/measures/port-ban-humanitarian?asOf=" + asOf).get("item");

    assertThat(item.get("status").stringValue()).isEqualTo(status);
    assertThat(item.get("certainty").stringValue()).isEqualTo(certainty);
  }

  @Test
  void listsThemInTheirOrderPageByPage() {
    List<String> days = new ArrayList<>();
    String next =
        "/api/v1/%s/entries?limit=1&asOf=%%2B5874897-01-01&basis=%d".formatted(dossier, basis);
    while (next != null) {
      HttpResponse<String> page = client.get(next);
      JsonNode entry = client.parsed(page).at("/items/0");
      days.add(
          "%s to %s"
              .formatted(entry.get("earliest").stringValue(), entry.get("latest").stringValue()));
      next =
          page.headers()
              .firstValue("Link")
              .filter(link -> link.contains("rel=\"next\""))
              .map(link -> link.substring(1, link.indexOf('>')))
              .orElse(null);
    }

    assertThat(days)
        .containsExactly(
            "-4712-01-01 to -4712-01-01",
            "-0043-03-15 to -0043-03-15",
            "0000-02-29 to 0000-02-29",
            "9999-12-30 to +10000-01-01",
            "+12000-01-01 to +12000-12-31",
            "+5874896-01-01 to +5874896-12-31");
    assertThat(read("/entries?from=-0043-03-15&to=0000-03-01").get("items")).hasSize(2);
    assertThat(read("/entries?from=%2B12000-12-31&asOf=%2B5874897-01-01").get("items")).hasSize(2);
  }

  @Test
  void leadsFromAHistoryToEachOfItsSegments() {
    JsonNode segments = read("/measures/port-ban-humanitarian/history").get("segments");

    assertThat(segments).hasSizeGreaterThan(5);
    for (JsonNode segment : segments) {
      JsonNode version = segment.at("/versions/0");
      JsonNode item = client.json(version.get("href").stringValue()).get("item");
      assertThat(item.get("status")).isEqualTo(version.get("status"));
      assertThat(item.get("certainty")).isEqualTo(version.get("certainty"));
    }
  }

  @Test
  void comparesAndCountsThem() {
    JsonNode changed = read("/diff?axis=valid&from=-0044-12-31&to=-0043-03-15").get("items");
    JsonNode whole = read("?");

    assertThat(changed).hasSize(1);
    assertThat(whole.toString()).contains("\"-4712-01-01\"", "\"+5874896-12-31\"");
  }

  @Test
  void keepsThemWhenTheProjectionsAreMadeAnewAndReplayed() {
    String view = read("/measures?asOf=-0043-03-15").toString();
    String list = read("/entries?order=date").toString();

    rebuild.run();

    assertThat(read("/measures?asOf=-0043-03-15")).hasToString(view);
    assertThat(read("/entries?order=date")).hasToString(list);
    assertThat(read("/replay?scope=history").get("agree").booleanValue()).isTrue();
    assertThat(read("/replay?asOf=-0043-03-15").get("agree").booleanValue()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "-4713-12-30, -4712 to -0001 have a sign -",
    "%2B5874897-01-02, of 10000 to 5874896 a sign +",
    "+12000-01-01, (as %2B)",
    "12000-01-01, of 10000 to 5874896 a sign +",
    "-0001-02-29, written YYYY-MM-DD",
    "-9999999999-01-01, written YYYY-MM-DD"
  })
  void refusesDaysThatAreNotInTheCalendarAndSaysHowFarItGoes(String asOf, String said) {
    JsonNode problem =
        client.problem("%s/measures?asOf=%s&basis=%d".formatted(dossier, asOf, basis));

    assertThat(problem.at("/errors/0/pointer").stringValue()).isEqualTo("asOf");
    assertThat(problem.at("/errors/0/message").stringValue()).contains(said);
  }

  private JsonNode read(String path) {
    String separator = path.contains("?") ? "&" : "?";
    return client.json("%s%s%sbasis=%d".formatted(dossier, path, separator, basis));
  }
}
