package org.diplomaticrecord.projections.projecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.diplomaticrecord.api.example.Examples;
import org.diplomaticrecord.api.example.MeasureExamples;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.projections.Client;
import org.diplomaticrecord.projections.RecordTest;
import org.diplomaticrecord.projections.Recorder;
import org.diplomaticrecord.projections.SecondNode;
import org.diplomaticrecord.projections.fold.RandomHistory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@RecordTest
class RebuildBesideOthersTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Autowired Recorder recorder;
  @Autowired Client client;
  @Autowired Rebuild rebuild;
  @Autowired ProjectedHead head;
  @Autowired JdbcClient jdbc;
  @Autowired DataSource dataSource;
  @Autowired ApplicationContext context;
  @Autowired EventProcessingConfiguration processing;

  @Test
  void whileAnotherNodeProjectsNothingIsLostAndNothingIsReadThatIsNotWritten() throws Exception {
    DossierId dossier = recorder.dossier();
    EventProcessor here =
        Objects.requireNonNull(processing.eventProcessors().get(ProjectionConfiguration.PROCESSOR));
    try (SecondNode other = new SecondNode(context)) {
      // Only the other node is left to project.
      here.shutDown();
      long before =
          recorder.record(dossier, Examples.about("measure/before", MeasureExamples.imposed()));
      ProjectedHead there = other.bean(ProjectedHead.class);
      assertThat(there.await(before, PATIENCE)).isTrue();
      CompletableFuture<Integer> recording = CompletableFuture.supplyAsync(() -> record(dossier));

      while (!recording.isDone()) {
        long rebuilt = rebuild.run();
        here.shutDown();
        assertThat(rebuilt).isGreaterThanOrEqualTo(before);
        assertThat(rows()).as("rows up to what is read as projected").isTrue();
      }

      long last = recorder.head();
      assertThat(recording.get(1, TimeUnit.MINUTES)).isPositive();
      assertThat(there.await(last, PATIENCE)).isTrue();
      assertThat(rows()).isTrue();
    } finally {
      here.start();
    }
    assertThat(head.await(recorder.head(), PATIENCE)).isTrue();
    assertThat(client.json("dossiers/%s/measures?limit=1000".formatted(dossier)).get("items"))
        .hasSize(201);
  }

  private int record(DossierId dossier) {
    for (int each = 0; each < 200; each++) {
      recorder.record(dossier, Examples.about("measure/m-" + each, MeasureExamples.imposed()));
    }
    return 200;
  }

  /** Whether the index holds every position it is said to have reached. */
  private boolean rows() {
    return jdbc.sql(
            """
            SELECT (SELECT count(*) FROM projection.entry e WHERE e.position <= p.position) = p.position
            FROM projection.progress p
            """)
        .query(Boolean.class)
        .single();
  }

  @ParameterizedTest
  @MethodSource
  void whatIsRecordedMeanwhileIsReadMeanwhileAndAfterwards(Set<Projection> projections)
      throws Exception {
    DossierId dossier = recorder.dossier();
    String replay = "dossiers/%s/replay?scope=history".formatted(dossier);
    long imposed = recorder.record(dossier, MeasureExamples.imposed());
    assertThat(head.await(imposed, PATIENCE)).isTrue();
    CompletableFuture<Long> rebuilding;
    try (Connection reader = dataSource.getConnection()) {
      reader.setAutoCommit(false);
      // The new rows are ready and cannot take the place of the old.
      reader
          .createStatement()
          .executeQuery("SELECT FROM projection.subject_state, projection.entry LIMIT 1");
      rebuilding = CompletableFuture.supplyAsync(() -> rebuild.run(projections));
      // Corrections and retractions of what was there, and subjects that were not.
      for (Kind kind : List.of(Kind.MEASURE, Kind.DEMAND, Kind.PERSON)) {
        RandomHistory.of(kind, 7, 8).forEach(event -> recorder.record(dossier, event.event()));
      }
      long lifted = recorder.record(dossier, Examples.dated("2014-07", MeasureExamples.lifted()));
      recorder.record(
          dossier, Examples.corrected(1, Examples.dated("2014-07-04", MeasureExamples.lifted())));
      for (int each = 0; each < 5; each++) {
        recorder.record(dossier, Examples.about("measure/m-" + each, MeasureExamples.imposed()));
        assertThat(client.json("dossiers/%s/measures/m-%d".formatted(dossier, each)).get("basis"))
            .isEqualTo(client.json(replay).get("basis"));
      }
      assertThat(recorder.head()).isGreaterThan(lifted);
      assertThat(client.json(replay).get("agree").booleanValue()).isTrue();
      assertThat(rebuilding).isNotDone();
      reader.rollback();
    }
    assertThat(rebuilding.get(1, TimeUnit.MINUTES)).isEqualTo(recorder.head());
    JsonNode replayed = client.json(replay);
    assertThat(replayed.get("agree").booleanValue()).isTrue();
    assertThat(replayed.get("entries").longValue()).isEqualTo(32);
    assertThat(rows()).isTrue();
    rebuild.run();
    assertThat(client.json(replay)).isEqualTo(replayed);
  }

  static Stream<Set<Projection>> whatIsRecordedMeanwhileIsReadMeanwhileAndAfterwards() {
    return Stream.of(
        EnumSet.allOf(Projection.class),
        EnumSet.of(Projection.ENTRIES),
        EnumSet.of(Projection.STATES));
  }

  @Test
  void whoReadsForLongHoldsUpTheRebuildingButNobodyElse() throws Exception {
    DossierId dossier = recorder.dossier();
    long imposed = recorder.record(dossier, MeasureExamples.imposed());
    assertThat(head.await(imposed, PATIENCE)).isTrue();
    CompletableFuture<Long> rebuilding;
    try (Connection reader = dataSource.getConnection()) {
      reader.setAutoCommit(false);
      reader.createStatement().executeQuery("SELECT count(*) FROM projection.subject_state");
      rebuilding = CompletableFuture.supplyAsync(rebuild::run);
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(3);
      while (System.nanoTime() < end) {
        long asked = System.nanoTime();
        assertThat(client.json("dossiers/%s/measures".formatted(dossier)).get("items")).hasSize(1);
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(2));
      }
      assertThat(rebuilding).isNotDone();
      assertThatThrownBy(rebuild::run).isInstanceOf(RebuildUnderWay.class);
      reader.rollback();
    }
    assertThat(rebuilding.get(1, TimeUnit.MINUTES)).isGreaterThanOrEqualTo(imposed);
    assertThat(client.json("dossiers/%s/measures".formatted(dossier)).get("items")).hasSize(1);
  }
}
