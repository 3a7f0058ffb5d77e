package org.diplomaticrecord.projections.projecting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.diplomaticrecord.api.example.MeasureExamples;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.projections.Client;
import org.diplomaticrecord.projections.RecordTest;
import org.diplomaticrecord.projections.Recorder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@RecordTest
class ProjectionsEndpointTest {
  private static final String PATH = "/actuator/projections";

  @Autowired Recorder recorder;
  @Autowired Client client;
  @Autowired ProjectedHead head;
  @Autowired JdbcClient jdbc;
  @Autowired Environment environment;

  @Test
  void makesWhatIsWrongRightForWhoHasTheTokenAndNobodyElse() throws Exception {
    DossierId dossier = recorder.dossier();
    long position = recorder.record(dossier, MeasureExamples.imposed());
    assertThat(head.await(position, Duration.ofSeconds(30))).isTrue();
    String replay = "dossiers/%s/replay?scope=history".formatted(dossier);
    JsonNode right = client.json(replay);
    jdbc.sql("DELETE FROM projection.rectangle WHERE dossier = ?").param(dossier.code()).update();

    assertThat(client.send("POST", PATH).statusCode()).isEqualTo(401);
    assertThat(client.send("POST", PATH, "Authorization", "Bearer wrong").statusCode())
        .isEqualTo(401);
    assertThat(client.json(replay).get("agree").booleanValue()).isFalse();

    HttpResponse<String> rebuilt = client.send("POST", PATH, "Authorization", "Bearer " + token());
    assertThat(rebuilt.statusCode()).as(rebuilt.body()).isEqualTo(200);
    assertThat(client.parsed(rebuilt).get("position").longValue()).isGreaterThanOrEqualTo(position);
    assertThat(client.json(replay)).isEqualTo(right);
  }

  @Test
  void tellsHowFarTheProjectionsAreAndWhoseRowsNobodyRecorded() {
    jdbc.sql(
            "INSERT INTO projection.rectangle VALUES ('nobodys', 'measure', 'm', '2000-01-01', '2001-01-01', 1, 2, 'in-force', 'certain', '{}', '{}', NULL, 1, '2000-01-01')")
        .update();
    JsonNode status = client.json(PATH);
    assertThat(status.get("recorded").longValue()).isEqualTo(recorder.head());
    assertThat(status.get("unknownDossiers").valueStream().map(JsonNode::stringValue))
        .contains("nobodys");
    jdbc.sql("DELETE FROM projection.rectangle WHERE dossier = 'nobodys'").update();
    assertThat(client.json(PATH).get("unknownDossiers")).isEmpty();
  }

  private String token() throws Exception {
    return Files.readString(
            Path.of(environment.getRequiredProperty("record.embedded.data-dir"), "write-token"))
        .strip();
  }
}
