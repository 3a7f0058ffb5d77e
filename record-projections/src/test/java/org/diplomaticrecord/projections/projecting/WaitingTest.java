package org.diplomaticrecord.projections.projecting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.diplomaticrecord.api.example.Examples;
import org.diplomaticrecord.api.example.MeasureExamples;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.projections.Client;
import org.diplomaticrecord.projections.RecordTest;
import org.diplomaticrecord.projections.Recorder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Readings wait for the projections, but not for ever, and not in any number. */
@RecordTest
@TestPropertySource(
    properties = {
      "record.dossier.load-first=false",
      "record.reading.patience=500ms",
      "record.reading.waiting=3"
    })
@DirtiesContext
class WaitingTest {
  private static final Duration PATIENCE = Duration.ofMillis(500);

  /** What a loaded machine may need for what should take no time. */
  private static final Duration AT_ONCE = Duration.ofSeconds(1);

  private record Timed(HttpResponse<String> answer, Duration took) {
    boolean isRefused() {
      return answer.statusCode() == 503;
    }
  }

  @Autowired Recorder recorder;
  @Autowired Client client;
  @Autowired ProjectedHead head;
  @Autowired EventProcessingConfiguration processing;
  @Autowired TransactionTemplate transaction;

  private DossierId dossier;
  private long projected;

  @BeforeEach
  void recordSomething() throws InterruptedException {
    dossier = recorder.dossier();
    projected = recorder.record(dossier, MeasureExamples.imposed());
    assertThat(head.await(projected, Duration.ofSeconds(30))).isTrue();
  }

  @AfterEach
  void projectAgain() throws InterruptedException {
    processor().start();
    assertThat(head.await(recorder.head(), Duration.ofSeconds(30))).isTrue();
  }

  private EventProcessor processor() {
    return Objects.requireNonNull(
        processing.eventProcessors().get(ProjectionConfiguration.PROCESSOR));
  }

  private long recordUnprojected() {
    processor().shutDown();
    return recorder.record(
        dossier, Examples.about("measure/unprojected", MeasureExamples.imposed()));
  }

  private Timed ask(String query) {
    long asked = System.nanoTime();
    HttpResponse<String> answer = client.get("dossiers/%s%s".formatted(dossier, query));
    return new Timed(answer, Duration.ofNanos(System.nanoTime() - asked));
  }

  @Test
  void saysWithinABoundThatTheProjectionsHaveStoppedShort() throws Exception {
    long unprojected = recordUnprojected();

    for (String query :
        List.of(
            "/measures",
            "/measures?format=csv",
            "/snapshot",
            "/entries",
            "/diff?axis=valid&from=2010-01-01",
            "/replay?scope=history",
            "/measures/unprojected",
            "/measures/unprojected/history",
            "/entries/" + unprojected,
            "",
            "/measures?basis=" + unprojected,
            "/measures?recordedAt=" + Instant.now())) {
      Timed late = ask(query);
      assertThat(late.answer().statusCode()).as(query).isEqualTo(503);
      assertThat(late.took()).as(query).isBetween(PATIENCE, PATIENCE.plus(AT_ONCE));
      assertThat(late.answer().headers().firstValue("Retry-After")).hasValue("1");
      assertThat(late.answer().headers().firstValue("Content-Type"))
          .hasValue("application/problem+json");
      assertThat(client.parsed(late.answer()).get("detail").stringValue())
          .contains("Position %d is recorded".formatted(unprojected))
          .contains("no further than position %d".formatted(projected))
          .contains("nothing on this node keeps them up")
          .contains("basis=%d".formatted(projected));
    }
    assertThat(client.get("timemaps/dossiers/%s/measures".formatted(dossier)).statusCode())
        .isEqualTo(503);

    processor().start();
    assertThat(ask("/measures/unprojected").answer().statusCode()).isEqualTo(200);
  }

  @Test
  void goesOnAnsweringWhatDoesNotDependOnWhatIsMissing() {
    DossierId other = recorder.dossier();
    long unprojected = recordUnprojected();

    Timed before = ask("/measures?basis=" + projected);
    assertThat(before.answer().statusCode()).isEqualTo(200);
    assertThat(before.took()).isLessThan(AT_ONCE);
    JsonNode unconcerned = client.json("dossiers/%s/measures".formatted(other));
    assertThat(unconcerned.get("basis").longValue()).isEqualTo(unprojected);
    assertThat(unconcerned.get("items")).isEmpty();
    // What is taken from the record itself has nothing to wait for.
    assertThat(ask("/export").answer().body().lines().count()).isEqualTo(3);
    assertThat(ask("/measures?basis=%d".formatted(unprojected + 1)).answer().statusCode())
        .isEqualTo(400);

    long concerned = recorder.record(other, MeasureExamples.imposed());
    assertThat(client.get("dossiers/%s/measures".formatted(other)).statusCode()).isEqualTo(503);
    assertThat(
            client
                .get("dossiers/%s/measures?basis=%d".formatted(other, concerned - 1))
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void letsOnlySoManyWaitAndServesTheOthers() {
    recordUnprojected();
    try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<CompletableFuture<Timed>> asking =
          IntStream.range(0, 40)
              .mapToObj(_ -> CompletableFuture.supplyAsync(() -> ask("/measures"), readers))
              .toList();
      Timed meanwhile = ask("/measures?basis=" + projected);

      List<Timed> answers = asking.stream().map(CompletableFuture::join).toList();
      assertThat(answers).allMatch(Timed::isRefused);
      Stream<Timed> sentAway =
          answers.stream().filter(each -> each.answer().body().contains("3 requests are waiting"));
      assertThat(sentAway).hasSizeBetween(30, 37);
      assertThat(meanwhile.answer().statusCode()).isEqualTo(200);
      assertThat(meanwhile.took()).isLessThan(AT_ONCE);
    }
  }

  @Test
  void waitsForWhoBeganToRecordBeforeAnInstant() throws Exception {
    String instant;
    CompletableFuture<Timed> asked;
    try (Recording recording = new Recording()) {
      instant = "/measures?recordedAt=" + aMomentAgo();

      asked = CompletableFuture.supplyAsync(() -> ask(instant));

      assertThat(basis(ask("/measures"))).isEqualTo(projected);
      assertThat(basis(ask("/measures?recordedAt=" + Instant.now().plusSeconds(60))))
          .isEqualTo(projected);
      Thread.sleep(200);
      assertThat(asked).isNotDone();
      recording.commit();
    }
    assertThat(basis(asked.join())).isEqualTo(projected + 1);
    assertThat(basis(ask(instant))).isEqualTo(projected + 1);
  }

  @Test
  void saysWithinABoundThatSomebodyIsStillRecording() throws Exception {
    String instant;
    try (Recording _ = new Recording()) {
      instant = "/measures?recordedAt=" + aMomentAgo();

      Timed late = ask(instant);

      assertThat(late.answer().statusCode()).isEqualTo(503);
      assertThat(late.answer().headers().firstValue("Retry-After")).hasValue("1");
      assertThat(late.answer().body()).contains("Something is being recorded since before");
    }
    assertThat(basis(ask(instant))).isEqualTo(projected);
  }

  private static Instant aMomentAgo() throws InterruptedException {
    Thread.sleep(10);
    Instant moment = Instant.now();
    Thread.sleep(10);
    return moment;
  }

  /** Somebody who has recorded an entry, but not yet committed it. */
  private final class Recording implements AutoCloseable {
    private final CountDownLatch end = new CountDownLatch(1);
    private final CompletableFuture<Void> done;
    private volatile boolean commit;

    Recording() {
      CountDownLatch recorded = new CountDownLatch(1);
      done =
          CompletableFuture.runAsync(() ->
              transaction.executeWithoutResult(status -> {
                recorder.record(dossier, Examples.about("measure/slow", MeasureExamples.imposed()));
                recorded.countDown();
                await(end);
                if (!commit) {
                  status.setRollbackOnly();
                }
              }));
      await(recorded);
    }

    void commit() {
      commit = true;
    }

    @Override
    public void close() {
      end.countDown();
      done.join();
    }

    private static void await(CountDownLatch latch) {
      try {
        latch.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private long basis(Timed timed) {
    assertThat(timed.answer().statusCode()).as(timed.answer().body()).isEqualTo(200);
    return client.parsed(timed.answer()).get("basis").longValue();
  }
}
