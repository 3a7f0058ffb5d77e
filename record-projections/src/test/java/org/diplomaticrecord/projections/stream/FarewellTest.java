package org.diplomaticrecord.projections.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.diplomaticrecord.projections.Client;
import org.diplomaticrecord.projections.RecordTest;
import org.diplomaticrecord.projections.Recorder;
import org.diplomaticrecord.projections.stream.Follower.Message;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

@RecordTest
@TestPropertySource(
    properties = {"record.dossier.load-first=false", "record.stream.connections=10"})
@DirtiesContext
class FarewellTest {
  @Autowired Recorder recorder;
  @Autowired Readers readers;
  @Autowired Client client;
  @Autowired Environment environment;

  @Test
  void isSaidToEveryoneAndWaitsForNobody() throws Exception {
    int port = environment.getRequiredProperty("local.server.port", Integer.class);
    DeadReader.fillMoreThanAConnectionHolds(recorder, recorder.dossier());
    try (DeadReader dead = DeadReader.open(port, 0);
        Follower follower =
            Follower.open(URI.create("http://127.0.0.1:%d/api/v1/stream".formatted(port)))) {
      long start = follower.next().position();
      // What the dead one was sent has come to a halt by then.
      Thread.sleep(1_000);
      assertThat(readers.count()).isEqualTo(2);

      long begun = System.nanoTime();
      readers.close();
      Message last = follower.next();
      assertThat(last.event()).isEqualTo("closing");
      assertThat(last.position()).isEqualTo(start);
      assertThat(Follower.isEnd(follower.next())).isTrue();
      while (readers.count() > 0) {
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
        Thread.sleep(20);
      }
      HttpResponse<String> late = client.get("stream");
      assertThat(late.statusCode()).isEqualTo(503);
      assertThat(late.headers().firstValue("Retry-After")).isPresent();
      assertThat(dead.isOpen()).isTrue();
    }
  }
}
