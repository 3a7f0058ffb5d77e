package org.diplomaticrecord.projections.projecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.diplomaticrecord.api.example.Examples;
import org.diplomaticrecord.api.example.MeasureExamples;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.projections.Client;
import org.diplomaticrecord.projections.RecordTest;
import org.diplomaticrecord.projections.Recorder;
import org.diplomaticrecord.projections.SecondNode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

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
