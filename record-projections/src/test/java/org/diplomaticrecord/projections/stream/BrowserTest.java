package org.diplomaticrecord.projections.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.diplomaticrecord.api.example.ActivityExamples;
import org.diplomaticrecord.api.example.Examples;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.projections.RecordTest;
import org.diplomaticrecord.projections.Recorder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The stream in a browser, where there is one. */
@RecordTest
class BrowserTest {
  private static final int MANY = 200;

  @Autowired Recorder recorder;
  @LocalServerPort int port;

  @Test
  void anEventSourceMissesAndRepeatsNothingHoweverOftenItsLineBreaks() throws Exception {
    long seed = new Random().nextLong();
    DossierId dossier = recorder.dossier();
    long start = recorder.head();
    try (Browser browser = Browser.open();
        CuttingProxy line = new CuttingProxy(port, seed)) {
      String service = "http://127.0.0.1:" + line.port();
      // The line may break while the page is loaded, too.
      for (int tries = 0; tries < 20 && !browser.shows(service + "/api/v1/schemas"); tries++) {
        Thread.sleep(100);
      }
      browser.run(
          "seen = []; new EventSource('/api/v1/stream?from=%d').onmessage = e => seen.push(+e.lastEventId)"
              .formatted(start));
      for (int each = 0; each < MANY; each++) {
        recorder.record(dossier, Examples.about("activity/week-" + each, ActivityExamples.held()));
      }
      assertThat(positions(browser, start + MANY))
          .as("seed %d", seed)
          .isEqualTo(LongStream.rangeClosed(start + 1, start + MANY).boxed().toList());
      assertThat(line.cuts()).isPositive();
    }
  }

  private static List<Long> positions(Browser browser, long last) throws Exception {
    long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    List<Long> seen;
    do {
      assertThat(System.nanoTime()).as("it took two minutes").isLessThan(deadline);
      Thread.sleep(200);
      seen = browser.run("return seen").valueStream().map(JsonNode::asLong).toList();
    } while (seen.isEmpty() || seen.getLast() < last);
    return seen;
  }
}
