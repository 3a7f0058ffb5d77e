package org.diplomaticrecord.projections.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Random;
import org.diplomaticrecord.api.example.Examples;
import org.diplomaticrecord.api.example.MeasureExamples;
import org.diplomaticrecord.api.fold.Recorded;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.projections.Client;
import org.diplomaticrecord.projections.Recorder;
import org.diplomaticrecord.projections.fold.RandomHistory;
import org.diplomaticrecord.projections.projecting.ProjectedHead;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A dossier of its own for each test: a random history of every kind, and one measure last. */
abstract class ReplayFixture {
  static final String ANY_DAY = "asOf=2014-07-15";

  @Autowired Recorder recorder;
  @Autowired Client client;
  @Autowired ProjectedHead head;

  final long seed = new Random().nextLong();
  final Random random = new Random(seed);
  DossierId dossier;
  long first;
  long last;

  @BeforeEach
  void recordHistoriesOfEveryKind() throws InterruptedException {
    dossier = recorder.dossier();
    for (Kind kind : Kind.values()) {
      for (Recorded each : RandomHistory.of(kind, random.nextLong(), 8)) {
        last = recorder.record(dossier, each.event());
        first = first == 0 ? last : first;
      }
    }
    last = recorder.record(dossier, Examples.about("measure/zz-last", MeasureExamples.imposed()));
    assertThat(head.await(last, Duration.ofSeconds(30))).isTrue();
  }

  final HttpResponse<String> get(String query) {
    return client.get("dossiers/%s/replay?%s".formatted(dossier, query));
  }

  final JsonNode replay(String query) {
    return client.json("dossiers/%s/replay?%s".formatted(dossier, query));
  }
}
