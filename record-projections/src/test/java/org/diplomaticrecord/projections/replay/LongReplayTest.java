package org.diplomaticrecord.projections.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.diplomaticrecord.api.example.Examples;
import org.diplomaticrecord.api.example.MeasureExamples;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.projections.Client;
import org.diplomaticrecord.projections.Logged;
import org.diplomaticrecord.projections.RecordTest;
import org.diplomaticrecord.projections.Recorder;
import org.diplomaticrecord.projections.entry.Histories;
import org.diplomaticrecord.projections.projecting.ProjectedHead;
import org.diplomaticrecord.projections.state.Items;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

@RecordTest
class LongReplayTest {
  private static final int SUBJECTS = 350;

  @Autowired Recorder recorder;
  @Autowired Client client;
  @Autowired ProjectedHead head;
  @Autowired Replays replays;
  @Autowired DataSource dataSource;
  @Autowired Environment environment;
  @Autowired ApplicationContext context;

  private DossierId dossier;
  private long basis;

  @BeforeEach
  void recordMoreThanIsFoldedAtOnce() throws InterruptedException {
    dossier = recorder.dossier();
    basis =
        recorder.record(
            dossier,
            IntStream.range(0, SUBJECTS)
                .mapToObj(each -> Examples.about("measure/m-" + each, MeasureExamples.imposed()))
                .toList());
    assertThat(head.await(basis, Duration.ofSeconds(30))).isTrue();
  }

  @Test
  void tellsHowFarItHasCome() {
    List<Long> done = new ArrayList<>();
    Replayed replayed =
        replays.run(question(), (entries, all) -> done.add(entries * 1000 + all)).orElseThrow();
    assertThat(done).containsExactly(100_350L, 200_350L, 300_350L, 350_350L);
    assertThat(replayed.agree()).isTrue();
  }

  @Test
  void endsInJsonLinesWithTheAnswer() throws Exception {
    CompletableFuture<HttpResponse<String>> answer = new CompletableFuture<>();
    whileNobodyCanRead(
        () -> answer.completeAsync(() -> client.get(path(), "Accept", "application/x-ndjson")));
    HttpResponse<String> read = answer.get(1, TimeUnit.MINUTES);
    List<String> lines = read.body().lines().toList();
    assertThat(read.headers().firstValue("Content-Type")).hasValue("application/x-ndjson");
    assertThat(lines.getFirst()).isEqualTo("{\"progress\":{\"entries\":100,\"of\":350}}");
    assertThat(lines.getLast()).contains("\"agree\":true");
  }

  @Test
  void isStillJsonAfterAWhile() throws Exception {
    CompletableFuture<HttpResponse<String>> answer = new CompletableFuture<>();
    whileNobodyCanRead(() -> answer.completeAsync(() -> client.get(path())));
    assertThat(answer.get(1, TimeUnit.MINUTES).body()).startsWith(" {");
    assertThat(client.parsed(answer.get()).get("agree").booleanValue()).isTrue();
  }

  @Test
  void stopsWhenTheClientGoesAway() throws Exception {
    Logged logged = Logged.of("org.diplomaticrecord.projections.web");
    whileNobodyCanRead(() -> {
      try (Socket socket =
          new Socket(
              InetAddress.getLoopbackAddress(),
              environment.getRequiredProperty("local.server.port", Integer.class))) {
        socket
            .getOutputStream()
            .write(
                "GET /api/v1/%s HTTP/1.1\r\nHost: localhost\r\n\r\n"
                    .formatted(path())
                    .getBytes(StandardCharsets.US_ASCII));
        await(() -> replays.free() == Replays.AT_ONCE - 1);
        // As a client that is killed: it does not take leave.
        socket.setSoLinger(true, 0);
      } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    });
    await(() -> replays.free() == Replays.AT_ONCE);
    await(() ->
        logged
            .messages()
            .contains(
                "Replaying %s: The client has gone at 100 of 350 entries".formatted(dossier)));
    logged.close();
  }

  @Test
  void onlySomeRunAtTheSameTime() throws Exception {
    CountDownLatch enough = new CountDownLatch(1);
    List<CompletableFuture<Replayed>> running =
        IntStream.range(0, Replays.AT_ONCE)
            .mapToObj(_ ->
                CompletableFuture.supplyAsync(
                    () -> replays.run(question(), (_, _) -> hold(enough)).orElseThrow()))
            .toList();
    await(() -> replays.free() == 0);
    HttpResponse<String> refused = client.get(path());
    assertThat(refused.statusCode()).isEqualTo(503);
    assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    enough.countDown();
    for (CompletableFuture<Replayed> each : running) {
      assertThat(each.get(1, TimeUnit.MINUTES).agree()).isTrue();
    }
    assertThat(client.get(path()).statusCode()).isEqualTo(200);
  }

  @Test
  void stopsWhenTheServiceIsStopped() {
    Replays own =
        new Replays(
            dataSource,
            new JdbcTemplate(dataSource),
            context.getBean(Histories.class),
            context.getBean(Items.class));
    assertThat(own.run(question(), Watcher.NOBODY)).isPresent();
    own.onApplicationEvent(new ContextClosedEvent(context));
    assertThatThrownBy(() -> own.run(question(), Watcher.NOBODY))
        .isInstanceOf(Watcher.Stopped.class);
    assertThat(own.free()).isEqualTo(Replays.AT_ONCE);
  }

  private Question question() {
    return new Question(dossier, basis, LocalDate.of(2014, 7, 15), null);
  }

  private String path() {
    return "dossiers/%s/replay?asOf=2014-07-15&basis=%d".formatted(dossier, basis);
  }

  /** Holds up what is begun meanwhile for longer than it waits before it tells of itself. */
  private void whileNobodyCanRead(Runnable action) throws Exception {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      connection
          .createStatement()
          .execute("LOCK TABLE projection.subject_state IN ACCESS EXCLUSIVE MODE");
      action.run();
      await(() -> replays.free() < Replays.AT_ONCE);
      Thread.sleep(1_500);
      connection.rollback();
    }
  }

  private static void await(java.util.function.BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).isLessThan(end);
      Thread.onSpinWait();
    }
  }

  private static void hold(CountDownLatch until) {
    try {
      until.await(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
