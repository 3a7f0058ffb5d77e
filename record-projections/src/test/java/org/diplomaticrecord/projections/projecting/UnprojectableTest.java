package org.diplomaticrecord.projections.projecting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.diplomaticrecord.api.example.Examples;
import org.diplomaticrecord.api.example.MeasureExamples;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.projections.Client;
import org.diplomaticrecord.projections.RecordTest;
import org.diplomaticrecord.projections.Recorder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** A record of its own: nothing is projected in it afterwards. */
@RecordTest
@TestPropertySource(properties = "record.dossier.load-first=false")
@DirtiesContext
class UnprojectableTest {
  @Autowired Recorder recorder;
  @Autowired Client client;
  @Autowired ProjectedHead head;

  @Test
  void anEventThatCannotBeProjectedStopsTheProjectionsVisiblyAndIsNotPassedOver()
      throws InterruptedException {
    DossierId dossier = recorder.dossier();
    long good = recorder.record(dossier, MeasureExamples.imposed());
    assertThat(head.await(good, Duration.ofSeconds(20))).isTrue();
    assertThat(client.get("/actuator/health").statusCode()).isEqualTo(200);

    long bad = recorder.record(dossier, Examples.corrected(99, MeasureExamples.lifted()));
    long after =
        recorder.record(dossier, Examples.about("measure/later", MeasureExamples.imposed()));

    Instant end = Instant.now().plusSeconds(30);
    while (client.get("/actuator/health").statusCode() == 200 && Instant.now().isBefore(end)) {
      Thread.sleep(100);
    }
    assertThat(client.get("/actuator/health").statusCode()).isEqualTo(503);
    assertThat(
            client
                .problem("/actuator/health")
                .at("/components/projections/details/failingPosition")
                .longValue())
        .isEqualTo(bad);
    for (String query : List.of("", "?basis=" + after)) {
      HttpResponse<String> refused = client.get("dossiers/%s/measures%s".formatted(dossier, query));
      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(refused.headers().firstValue("Retry-After")).hasValue("10");
      assertThat(client.parsed(refused).get("detail").stringValue())
          .contains("cannot take in position %d".formatted(bad))
          .contains("basis=%d".formatted(good));
    }
    assertThat(client.json("dossiers/%s/measures?basis=%d".formatted(dossier, good)).get("items"))
        .hasSize(1);
    assertThat(
            client
                .json("dossiers/%s/measures".formatted(recorder.dossier()))
                .get("basis")
                .longValue())
        .isEqualTo(after);
  }
}
