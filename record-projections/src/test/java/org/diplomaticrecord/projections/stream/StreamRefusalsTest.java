package org.diplomaticrecord.projections.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.diplomaticrecord.projections.Client;
import org.diplomaticrecord.projections.RecordTest;
import org.diplomaticrecord.projections.Recorder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What cannot be followed is refused before a stream starts. */
@RecordTest
class StreamRefusalsTest {
  @Autowired Client client;
  @Autowired Recorder recorder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dossier=nowhere | dossier | japan-dprk-abductions",
        "kind=treaty | kind | measure",
        "type=measure.forgotten | type | measure.lifted",
        "type=treaty.* | type | measure.*",
        "type=* | type | entry.*",
        "storedType=measure.forgotten | storedType | entry.corrected",
        "type=measure.lifted,entry.corrected | type | storedType=entry.corrected",
        "subject=measure | subject | kind/name",
        "subject=measure/never-heard-of | subject | measures",
        "dossier=japan-dprk-abductions&party=XX | party | KP",
        "party=JP,,KP | party | empty",
        "from=-1 | from | whole number",
        "from=yesterday | from | whole number",
        "since=yesterday | since | RFC 3339",
        "since=2999-01-01T00:00:00Z | since | still to come",
        "position=5 | position | from, since, dossier"
      })
  void namesTheParameterAndWhatWouldBeRight(String query, String parameter, String remedy) {
    HttpResponse<String> answer = client.get("stream?" + query);
    JsonNode problem = client.parsed(answer);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(problem.at("/errors/0/pointer").stringValue()).isEqualTo(parameter);
    assertThat(problem.get("detail").stringValue()).contains(remedy);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind=claim&subject=measure/port-ban-humanitarian | kind | subject | claim",
        "kind=claim,measure&subject=measure/port-ban-humanitarian | kind | subject | claim",
        "kind=claim&type=measure.* | kind | type | claim",
        "kind=claim&type=claim.made,measure.lifted | type | kind | measure.lifted",
        "type=claim.made&storedType=measure.* | type | storedType | claim.made",
        "type=claim.made&storedType=entry.retracted | type | storedType | claim.made",
        "kind=claim&storedType=measure.lifted | kind | storedType | claim",
        "type=claim.*&subject=measure/port-ban-humanitarian | type | subject | claim.contested",
        "from=0&since=2020-01-01T00:00:00Z | since | from | one of them"
      })
  void refusesWhatCanNeverComeAndNamesBothParameters(
      String query, String parameter, String other, String told) {
    HttpResponse<String> answer = client.get("stream?" + query);
    JsonNode problem = client.parsed(answer);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(problem.at("/errors/0/pointer").stringValue()).isEqualTo(parameter);
    assertThat(problem.at("/errors/1/pointer").stringValue()).isEqualTo(other);
    assertThat(problem.get("detail").stringValue()).contains(told, other);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kind=measure&type=measure.*,entry.*&subject=measure/port-ban-humanitarian",
        "storedType=entry.corrected&subject=measure/port-ban-humanitarian",
        "type=claim.made&storedType=entry.corrected,claim.made",
        "kind=claim,measure&type=entry.*",
        "kind=claim,measure&type=claim.made,measure.*"
      })
  void takesFiltersThatNarrowEachOther(String query) {
    assertThat(client.send("HEAD", "stream?" + query).statusCode()).isEqualTo(200);
  }

  @Test
  void saysTheWayOutToAClientThatIsBeyondTheRecord() {
    long beyond = recorder.head() + 1_000_000;
    for (HttpResponse<String> answer :
        List.of(
            client.get("stream?from=" + beyond),
            client.get("stream", "Last-Event-ID", Long.toString(beyond)))) {
      assertThat(answer.statusCode()).isEqualTo(410);
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .startsWith("application/problem+json");
      assertThat(client.parsed(answer).get("detail").stringValue())
          .contains("beyond the record", "from=0");
    }
  }

  @Test
  void refusesAHeaderThatContradictsTheParameters() {
    refused("stream?from=5", "3", "from");
    refused("stream?since=" + Instant.now(), "3", "since");
  }

  private void refused(String stream, String lastEventId, String parameter) {
    HttpResponse<String> answer = client.get(stream, "Last-Event-ID", lastEventId);
    JsonNode problem = client.parsed(answer);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(problem.at("/errors/0/pointer").stringValue()).isEqualTo("Last-Event-ID");
    assertThat(problem.at("/errors/1/pointer").stringValue()).isEqualTo(parameter);
  }

  @Test
  void speaksServerSentEventsAndLinesOnly() {
    HttpResponse<String> answer = client.get("stream?from=0", "Accept", "application/json");
    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(client.parsed(answer).get("detail").stringValue())
        .contains("text/event-stream", "application/x-ndjson");
  }

  @Test
  void saysToHeadWhatItWouldSend() {
    HttpResponse<String> answer = client.send("HEAD", "stream?from=0");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/event-stream");
  }
}
