package org.diplomaticrecord.projections.projecting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.config.EventProcessingConfiguration;
import org.diplomaticrecord.api.example.Examples;
import org.diplomaticrecord.api.example.MeasureExamples;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.projections.Client;
import org.diplomaticrecord.projections.RecordTest;
import org.diplomaticrecord.projections.Recorder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** An operator makes one projection anew, over HTTP. */
@RecordTest
class RebuildOneTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Autowired Recorder recorder;
  @Autowired Client client;
  @Autowired ProjectedHead head;
  @Autowired JdbcClient jdbc;
  @Autowired DataSource dataSource;
  @Autowired Environment environment;
  @Autowired EventProcessingConfiguration processing;

  private DossierId dossier;
  private long imposed;

  @BeforeEach
  void recordSomething() throws InterruptedException {
    dossier = recorder.dossier();
    imposed = recorder.record(dossier, MeasureExamples.imposed());
    assertThat(head.await(imposed, PATIENCE)).isTrue();
  }

  @Test
  void mendsTheStatesAndLeavesTheEntriesAsTheyAre() {
    JsonNode right = replayed();
    List<Long> entries = files(Projection.ENTRIES);
    List<Long> states = files(Projection.STATES);
    plant("UPDATE projection.rectangle SET status = 'lifted' WHERE dossier = ?");
    assertThat(replayed().get("agree").booleanValue()).isFalse();

    JsonNode rebuilt = client.parsed(rebuild("/states"));

    assertThat(rebuilt.get("projections").toString()).isEqualTo("[\"states\"]");
    assertThat(rebuilt.get("position").longValue()).isGreaterThanOrEqualTo(imposed);
    assertThat(replayed()).isEqualTo(right);
    assertThat(files(Projection.ENTRIES)).isEqualTo(entries);
    assertThat(files(Projection.STATES)).doesNotContainAnyElementsOf(states);
  }

  @Test
  void mendsTheEntriesAndLeavesTheStatesAsTheyAre() {
    String entry = "dossiers/%s/entries?party=JP".formatted(dossier);
    JsonNode right = client.json(entry);
    JsonNode agreed = replayed();
    List<Long> entries = files(Projection.ENTRIES);
    List<Long> states = files(Projection.STATES);
    plant("UPDATE projection.entry SET parties = '{XX}' WHERE dossier = ?");
    assertThat(client.json(entry).get("items")).isEmpty();
    assertThat(replayed()).isNotEqualTo(agreed);

    assertThat(rebuild("/entries").statusCode()).isEqualTo(200);

    assertThat(client.json(entry)).isEqualTo(right);
    assertThat(replayed()).isEqualTo(agreed);
    assertThat(files(Projection.STATES)).isEqualTo(states);
    assertThat(files(Projection.ENTRIES)).doesNotContainAnyElementsOf(entries);
  }

  @ParameterizedTest
  @EnumSource
  void losesNothingOfWhatIsNotProjectedYet(Projection projection) throws InterruptedException {
    Objects.requireNonNull(processing.eventProcessors().get(ProjectionConfiguration.PROCESSOR))
        .shutDown();
    long later =
        recorder.record(dossier, Examples.about("measure/later", MeasureExamples.imposed()));
    assertThat(client.json("/actuator/projections").get("lag").longValue()).isPositive();

    assertThat(rebuild("/" + projection.word()).statusCode()).isEqualTo(200);

    assertThat(head.await(later, PATIENCE)).isTrue();
    assertThat(client.json("dossiers/%s/measures".formatted(dossier)).get("items")).hasSize(2);
    assertThat(client.json("dossiers/%s/entries".formatted(dossier)).get("items")).hasSize(2);
    assertThat(replayed().get("agree").booleanValue()).isTrue();
  }

  @Test
  void goesOnAnsweringMeanwhile() throws Exception {
    String measures = "dossiers/%s/measures".formatted(dossier);
    CompletableFuture<HttpResponse<String>> rebuilding;
    try (Connection reader = dataSource.getConnection()) {
      reader.setAutoCommit(false);
      // The new rows cannot take the place of the old before this one has read.
      reader.createStatement().executeQuery("SELECT count(*) FROM projection.subject_state");
      rebuilding = CompletableFuture.supplyAsync(() -> rebuild("/states"));
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(2);
      while (System.nanoTime() < end) {
        assertThat(client.json(measures).get("items")).hasSize(1);
      }
      assertThat(rebuilding).isNotDone();
      reader.rollback();
    }
    assertThat(rebuilding.get(1, TimeUnit.MINUTES).statusCode()).isEqualTo(200);
    assertThat(client.json(measures).get("items")).hasSize(1);
  }

  @Test
  void namesTheChoicesToWhoNamesAnother() {
    HttpResponse<String> refused = rebuild("/statuses");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(client.parsed(refused).get("detail").stringValue()).contains("entries or states");
    assertThat(client.json("/actuator/projections").get("projections").toString())
        .isEqualTo("[\"entries\",\"states\"]");
    assertThat(client.send("POST", "/actuator/projections/states").statusCode()).isEqualTo(401);
    assertThat(client.get("/actuator/projections/states").statusCode()).isEqualTo(405);
  }

  @Test
  void makesNoneAnewAloneWhereTheyAreOfAnotherVersion() {
    jdbc.sql("UPDATE projection.progress SET version = version - 1").update();

    HttpResponse<String> refused = rebuild("/states");

    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(client.parsed(refused).get("type").stringValue())
        .isEqualTo("urn:diplomatic-record:problem:other-version");
    assertThat(client.parsed(refused).get("detail").stringValue()).contains("Rebuild all");
    assertThat(rebuild("").statusCode()).isEqualTo(200);
    assertThat(rebuild("/states").statusCode()).isEqualTo(200);
  }

  private void plant(String fault) {
    assertThat(jdbc.sql(fault).param(dossier.code()).update()).isPositive();
  }

  private JsonNode replayed() {
    return client.json("dossiers/%s/replay?scope=history".formatted(dossier));
  }

  /** The files in which its tables are kept. */
  private List<Long> files(Projection projection) {
    return projection.tables().stream()
        .map(table ->
            jdbc.sql("SELECT pg_relation_filenode(?::regclass)::bigint")
                .param("projection." + table)
                .query(Long.class)
                .single())
        .toList();
  }

  private HttpResponse<String> rebuild(String path) {
    try {
      String token =
          Files.readString(
              Path.of(environment.getRequiredProperty("record.embedded.data-dir"), "write-token"));
      return client.send(
          "POST", "/actuator/projections" + path, "Authorization", "Bearer " + token.strip());
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
