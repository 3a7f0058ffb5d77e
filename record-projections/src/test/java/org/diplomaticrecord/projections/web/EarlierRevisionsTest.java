package org.diplomaticrecord.projections.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diplomaticrecord.api.example.Examples.with;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.diplomaticrecord.api.entry.Disappearance;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryCorrected;
import org.diplomaticrecord.api.entry.Ground;
import org.diplomaticrecord.api.example.CaseExamples;
import org.diplomaticrecord.api.example.Examples;
import org.diplomaticrecord.api.example.PersonExamples;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.projections.Client;
import org.diplomaticrecord.projections.RecordTest;
import org.diplomaticrecord.projections.Recorder;
import org.diplomaticrecord.projections.projecting.Rebuild;
import org.diplomaticrecord.projections.stream.Follower;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A record that an earlier release wrote: {@code person.identified} and a correction of it, in
 * their first revisions, are in the database as that release put them there.
 */
@RecordTest
class EarlierRevisionsTest {
  private static final String PERSON = "person/tanaka-minoru";
  private static final Path IDENTIFIED =
      Path.of("../record-core/src/test/resources/golden/person.identified.v1.json");

  @Autowired Client client;
  @Autowired Recorder recorder;
  @Autowired Rebuild rebuild;
  @Autowired JdbcClient jdbc;
  @Autowired Environment environment;
  @LocalServerPort int port;

  private DossierId earlier;
  private String identified;

  @BeforeEach
  void keepWhatAnEarlierReleaseWrote() throws IOException {
    earlier = recorder.dossier();
    identified = Files.readString(IDENTIFIED);
    store(0, "person.identified", identified);
    store(
        1,
        "entry.corrected",
        """
        { "type": "entry.corrected", "subject": "%s", "corrects": 0, "ground": "refinement", "reason": "Another document gives the day.",
          "citations": [{ "source": "P1", "locator": "p. 1" }], "replacement": %s }
        """
            .formatted(PERSON, identified.replace("1978-06", "1978-06-06")));
  }

  @Test
  void isReadAsIfItHadBeenWrittenInThePresentForm() {
    Entry before = PersonExamples.identified();
    Entry after =
        with(
            "disappearance",
            new Disappearance(Edtf.of("1978-06-06"), "Hyogo", 28),
            PersonExamples.identified());
    DossierId present = recorder.dossier();
    recorder.record(
        present,
        before,
        new EntryCorrected(
            before.subject(),
            0,
            after,
            Ground.REFINEMENT,
            "Another document gives the day.",
            PersonExamples.identified().citations()));

    ObjectNode item = person(earlier);
    assertThat(item.get("disappeared").stringValue()).isEqualTo("1978-06-06");
    assertThat(item.get("place").stringValue()).isEqualTo("Hyogo");
    assertThat(item.get("age").intValue()).isEqualTo(28);
    assertThat(withoutPositions(item)).isEqualTo(withoutPositions(person(present)));
  }

  @Test
  void isTheSameAfterTheProjectionsAreRebuilt() {
    ObjectNode item = person(earlier);

    rebuild.run();

    assertThat(person(earlier)).isEqualTo(item);
  }

  @Test
  void isListedToTheLetterUnderTheRevisionThatItsSchemaIsServedUnder() {
    String entries =
        "dossiers/%s/entries?order=position&superseded=include&basis=%d"
            .formatted(earlier, recorder.head());
    JsonNode entry = client.json(entries).at("/items/0");

    assertThat(entry.get("revision").intValue()).isEqualTo(1);
    assertThat(client.get(entries).body()).contains(identified);
    assertThat(client.json("schemas/person.identified/v1").at("/properties/disappeared").isObject())
        .isTrue();
    assertThat(client.json("schemas/person.identified/v2").at("/properties/disappeared").isObject())
        .isFalse();
  }

  @Test
  void bindsWhatIsRecordedAfterItWhetherOneByOneOrTogether() {
    String returned =
        """
        { "type": "person.returned", "subject": "%s", "dated": "1978-06-05", "accordingTo": "JP",
          "citations": [{ "source": "P1", "locator": "p. 1" }] }
        """
            .formatted(PERSON);

    for (String body : List.of(returned, "[" + returned + "]")) {
      HttpResponse<String> refused = post(body);
      assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
      assertThat(refused.body()).contains("person.returned-after-disappearance");
    }
    assertThat(post(returned.replace("1978-06-05", "1978-06-07")).statusCode()).isEqualTo(201);
  }

  @Test
  void isWrittenNoMoreAndARecorderIsToldThePresentForm() {
    HttpResponse<String> refused = post(identified);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("/disappeared", "is no field here", "inCase, disappearance");
    recorder.record(recorder.dossier(), PersonExamples.identified());
    assertThat(
            jdbc.sql("SELECT revision FROM record.event ORDER BY position DESC LIMIT 1")
                .query(String.class)
                .single())
        .isEqualTo("2");
  }

  @Test
  void isFollowedInTheRevisionInWhichItIsStored() throws Exception {
    URI stream =
        URI.create(
            "http://127.0.0.1:%d/api/v1/stream?from=0&party=JP&dossier=%s"
                .formatted(port, earlier));
    try (Follower follower = Follower.open(stream)) {
      JsonNode event = follower.nextOfTheRecord().data();
      assertThat(event.get("type").stringValue())
          .isEqualTo("org.diplomaticrecord.person.identified.v1");
      assertThat(event.get("dataschema").stringValue())
          .endsWith("/api/v1/schemas/person.identified/v1");
      assertThat(event.at("/data/disappeared").stringValue()).isEqualTo("1978-06");
      assertThat(follower.nextOfTheRecord().data().get("type").stringValue())
          .isEqualTo("org.diplomaticrecord.entry.corrected.v1");
    }
  }

  @Test
  void isTheSameAgainWhenItIsSentInThePresentForm() throws IOException {
    String present =
        Files.readString(IDENTIFIED.resolveSibling("person.identified.v2.json"))
            .replaceFirst("\\{", "{ \"importKey\": \"V-04/identified\",");

    recorder.record(earlier, Examples.about("case/tanaka-minoru", CaseExamples.opened()));

    HttpResponse<String> answer = post(present);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(JsonMapper.shared().readTree(answer.body()).get("repeated")).hasSize(1);
  }

  private void store(long sequence, String type, String payload) {
    jdbc.sql(
            """
            INSERT INTO record.event
              (entry_id, aggregate_identifier, sequence_number, aggregate_type, type, revision, payload, meta_data)
            VALUES (?, ?, ?, 'Subject', ?, '1', ?, ?)
            """)
        .params(
            UUID.randomUUID(),
            earlier + "/" + PERSON,
            sequence,
            type,
            payload,
            "{\"importKey\":\"V-04/%s\"}".formatted(type.substring(type.indexOf('.') + 1)))
        .update();
  }

  private ObjectNode person(DossierId dossier) {
    return (ObjectNode)
        client
            .json(
                "dossiers/%s/persons/tanaka-minoru?asOf=2010-01-01&basis=%d"
                    .formatted(dossier, recorder.head()))
            .get("item");
  }

  private static String withoutPositions(ObjectNode item) {
    return item.toString()
        .replaceAll("\"because\":\\[[\\d,]*]", "")
        .replaceAll("\"position\":\\d+", "");
  }

  private HttpResponse<String> post(String body) {
    URI entries =
        URI.create("http://127.0.0.1:%d/api/v1/dossiers/%s/entries".formatted(port, earlier));
    Path token =
        Path.of(environment.getRequiredProperty("record.embedded.data-dir"), "write-token");
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(
          HttpRequest.newBuilder(entries)
              .header("Authorization", "Bearer " + Files.readString(token).strip())
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString(body))
              .build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
