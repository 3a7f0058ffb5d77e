package org.diplomaticrecord.projections.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
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

/**
 * That nothing is recorded is an answer like any other, with its day and its basis; that there is
 * no such thing is not.
 */
@RecordTest
class NegativeAnswersTest {
  @Autowired Recorder recorder;
  @Autowired Client client;

  private String dossier;
  private long basis;

  @BeforeEach
  void recordAMeasure() {
    DossierId id = recorder.dossier();
    dossier = "dossiers/" + id;
    basis = recorder.record(id, Examples.citing(List.of("seed-b §4"), MeasureExamples.imposed()));
  }

  @ParameterizedTest
  @CsvSource({
    "/measures?asOf=1990-01-01, items",
    "/claims?asOf=2015-01-01, items",
    "/measures?asOf=2015-01-01&citing=P1, items",
    "/measures?asOf=2015-01-01&status=lifted, items",
    "/entries?asOf=1990-01-01, items",
    "/entries?asOf=2015-01-01&citing=P1, items",
    "/entries?asOf=2015-01-01&q=cheese, items"
  })
  void aListOfNothingIsAListWithItsDayAndBasis(String query, String items) {
    JsonNode answer = client.json("%s%s&basis=%d".formatted(dossier, query, basis));

    assertThat(answer.get(items)).isEmpty();
    assertThat(answer.get("asOf").stringValue()).isNotEmpty();
    assertThat(answer.get("basis").longValue()).isEqualTo(basis);
    assertThat(answer.get("recordedAt").stringValue()).isNotEmpty();
    assertThat(answer.get("next").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "asOf=1990-01-01, not-yet",
    "asOf=2015-01-01&citing=P1, not-recorded",
    "asOf=1990-01-01&citing=P1, not-recorded",
    "asOf=2015-01-01&accordingTo=KP, not-recorded",
    "asOf=2015-01-01&publishedBy=1990-01-01, not-recorded"
  })
  void aKnownSubjectOfWhichNothingHoldsIsAnsweredWithItsDayAndBasis(String query, String status) {
    String path = "%s/measures/port-ban-humanitarian?%s&basis=%d".formatted(dossier, query, basis);
    JsonNode answer = client.json(path);

    assertThat(answer.at("/item/status").stringValue()).isEqualTo(status);
    assertThat(answer.at("/item/certainty").stringValue()).isEqualTo("certain");
    assertThat(answer.get("asOf").stringValue()).isNotEmpty();
    assertThat(answer.get("basis").longValue()).isEqualTo(basis);
    assertThat(client.get(path).headers().firstValue("Cache-Control").orElseThrow())
        .contains("immutable");
  }

  @Test
  void aSnapshotOfNothingCountsNothing() {
    JsonNode answer = client.json("%s/snapshot?asOf=1990-01-01&basis=%d".formatted(dossier, basis));

    assertThat(answer.get("views")).hasSize(16);
    assertThat(answer.get("views"))
        .allSatisfy(view ->
            assertThat(view.get("total").toString()).isEqualTo("{\"certain\":0,\"possible\":0}"));
    assertThat(answer.get("asOf").stringValue()).isEqualTo("1990-01-01");
  }

  @Test
  void theBasisOfNothingIsABasis() {
    for (String path :
        new String[] {
          "/measures?asOf=2015-01-01&", "/snapshot?asOf=2015-01-01&", "/entries?", "?"
        }) {
      JsonNode answer = client.json(dossier + path + "basis=0");
      assertThat(answer.get("basis").longValue()).as(path).isZero();
      assertThat(answer.get("recordedAt").isNull()).as(path).isTrue();
    }
  }

  @Test
  void comparingWhatIsTheSameFindsNothing() {
    for (String query :
        new String[] {
          "axis=valid&from=2015-01-01&to=2015-01-01&basis=" + basis,
          "axis=valid&from=1980-01-01&to=1990-01-01&basis=" + basis,
          "axis=recorded&asOf=1990-01-01&from=0&to=" + basis,
          "axis=recorded&asOf=2015-01-01&from=0&to=0"
        }) {
      JsonNode answer = client.json(dossier + "/diff?" + query);
      assertThat(answer.get("items")).as(query).isEmpty();
      assertThat(answer.get("total").toString())
          .isEqualTo("{\"appeared\":0,\"changed\":0,\"disappeared\":0}");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/measures/none?asOf=2015-01-01, unknown-subject",
    "/measures/none/history?asOf=2015-01-01, unknown-subject",
    "/claims/port-ban-humanitarian?asOf=2015-01-01, unknown-subject",
    "/entries/0?, unknown-entry"
  })
  void whatTheRecordDoesNotKnowIsNotFoundAndTheProblemSaysOnWhatBasis(String path, String type) {
    HttpResponse<String> answer = client.get("%s%s&basis=%d".formatted(dossier, path, basis));

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(client.parsed(answer).get("type").stringValue()).endsWith(":" + type);
    assertThat(client.parsed(answer).get("detail").stringValue()).contains("basis " + basis);
  }

  @Test
  void aSubjectIsUnknownOnABasisBeforeItsFirstEntry() {
    for (String path : new String[] {"?", "/history?"}) {
      assertThat(
              client
                  .get(
                      "%s/measures/port-ban-humanitarian%sbasis=%d"
                          .formatted(dossier, path, basis - 1))
                  .statusCode())
          .as(path)
          .isEqualTo(404);
    }
  }
}
