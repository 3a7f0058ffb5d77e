package org.diplomaticrecord.projections.projecting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.diplomaticrecord.api.example.Examples;
import org.diplomaticrecord.api.example.MeasureExamples;
import org.diplomaticrecord.api.fold.Recorded;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.projections.RecordTest;
import org.diplomaticrecord.projections.Recorder;
import org.diplomaticrecord.projections.fold.RandomHistory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RecordTest
class RebuildTest {
  @Autowired Recorder recorder;
  @Autowired Rebuild rebuild;
  @Autowired ProjectedHead head;
  @Autowired JdbcClient jdbc;

  @Test
  void aRebuiltProjectionEqualsTheLiveOneAndLiveGoesOnFromThere() throws InterruptedException {
    long seed = new Random().nextLong();
    DossierId dossier = recorder.dossier();
    recordRandomHistories(dossier, seed);
    assertThat(head.await(recorder.head(), Duration.ofSeconds(20))).isTrue();
    Map<String, List<String>> live = rows();
    List<String> indexes = indexes();

    assertThat(rebuild.run()).isEqualTo(recorder.head());

    rows()
        .forEach((table, rows) ->
            assertThat(rows).as("%s, seed %d", table, seed).isEqualTo(live.get(table)));
    assertThat(indexes()).isEqualTo(indexes);
    long next =
        recorder.record(dossier, Examples.about("measure/afterwards", MeasureExamples.imposed()));
    assertThat(head.await(next, Duration.ofSeconds(20))).isTrue();
  }

  private void recordRandomHistories(DossierId dossier, long seed) {
    Random random = new Random(seed);
    List<List<Recorded>> histories = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      histories.add(new ArrayList<>(RandomHistory.of(kind, random.nextLong(), 12)));
    }
    while (histories.stream().anyMatch(history -> !history.isEmpty())) {
      Collections.shuffle(histories, random);
      recorder.record(
          dossier,
          histories.stream()
              .filter(history -> !history.isEmpty())
              .limit(1 + random.nextInt(16))
              .map(history -> history.removeFirst().event())
              .toList());
    }
  }

  private Map<String, List<String>> rows() {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (String table :
        List.of("entry", "supersession", "subject_state", "item", "rectangle", "progress")) {
      rows.put(
          table,
          jdbc.sql("SELECT t::text FROM projection.%s t ORDER BY 1".formatted(table))
              .query(String.class)
              .list());
    }
    return rows;
  }

  private List<String> indexes() {
    return jdbc
        .sql("SELECT indexdef FROM pg_indexes WHERE schemaname = 'projection' ORDER BY 1")
        .query(String.class)
        .list()
        .stream()
        .map(definition -> Objects.requireNonNull(definition))
        .toList();
  }
}
