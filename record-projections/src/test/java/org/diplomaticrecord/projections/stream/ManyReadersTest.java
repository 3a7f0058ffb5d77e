package org.diplomaticrecord.projections.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.diplomaticrecord.api.example.Examples;
import org.diplomaticrecord.api.example.MeasureExamples;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.projections.RecordTest;
import org.diplomaticrecord.projections.Recorder;
import org.diplomaticrecord.projections.stream.Follower.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;

/** Readers beside each other: how many there may be, and what the dead do to the living. */
@RecordTest
@TestPropertySource(
    properties = {
      "record.dossier.load-first=false",
      "record.stream.heartbeat=500ms",
      "record.stream.write-deadline=8s",
      "record.stream.connections=30",
      "record.stream.connections-per-client=22"
    })
class ManyReadersTest {
  private static final int PER_CLIENT = 22;
  private static final int ALL = 30;

  @Autowired Recorder recorder;
  @Autowired Readers readers;
  @Autowired Environment environment;

  private final List<AutoCloseable> open = new ArrayList<>();

  @AfterEach
  void everyoneLeaves() throws Exception {
    for (AutoCloseable each : open) {
      each.close();
    }
    awaitReaders(0);
  }

  @Test
  void refusesMoreStreamsOfAClientThanOneMayHaveAndMoreThanAreServedAtOnce() throws Exception {
    for (int reader = 0; reader < PER_CLIENT; reader++) {
      assertThat(ask("127.0.0.1").statusCode()).isEqualTo(200);
    }
    HttpResponse<?> oneTooMany = ask("127.0.0.1");
    assertThat(oneTooMany.statusCode()).isEqualTo(429);
    assertThat(oneTooMany.headers().firstValue("Retry-After")).hasValue("2");
    assertThat(oneTooMany.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    for (int reader = PER_CLIENT; reader < ALL; reader++) {
      assertThat(ask("127.0.0.2").statusCode()).isEqualTo(200);
    }
    HttpResponse<?> full = ask("127.0.0.3");
    assertThat(full.statusCode()).isEqualTo(503);
    assertThat(full.headers().firstValue("Retry-After")).hasValue("2");

    open.removeFirst().close();
    awaitReaders(ALL - 1);
    assertThat(ask("127.0.0.3").statusCode()).isEqualTo(200);
  }

  @Test
  void letsASilentStreamKnowHowFarItHasLooked() throws Exception {
    DossierId mine = recorder.dossier();
    DossierId other = recorder.dossier();
    Follower follower = follow("dossier=" + mine);
    long start = follower.next().position();
    long elsewhere = recorder.record(other, MeasureExamples.imposed(), MeasureExamples.lifted());
    Message heartbeat = follower.next();
    while (heartbeat.position() < elsewhere) {
      assertThat(heartbeat.event()).isEqualTo("heartbeat");
      heartbeat = follower.next();
    }
    assertThat(heartbeat.event()).isEqualTo("heartbeat");
    assertThat(heartbeat.id()).isEqualTo(Long.toString(elsewhere));
    assertThat(heartbeat.data().get("head").asLong()).isEqualTo(elsewhere);
    assertThat(heartbeat.previous()).isBetween(start, elsewhere - 1);
    long here = recorder.record(mine, MeasureExamples.imposed());
    Message event = follower.next();
    while (!event.isOfTheRecord()) {
      event = follower.next();
    }
    assertThat(List.of(event.previous(), event.position())).containsExactly(elsewhere, here);
  }

  @Test
  void letsNoDeadReaderHoldUpTheOthersAndDisconnectsIt() throws Exception {
    DossierId dossier = recorder.dossier();
    long start = recorder.head();
    DeadReader.fillMoreThanAConnectionHolds(recorder, dossier);
    open.add(DeadReader.open(port(), start));
    List<Follower> living = new ArrayList<>();
    for (int reader = 0; reader < PER_CLIENT - 2; reader++) {
      living.add(follow("dossier=%s&kind=measure".formatted(dossier)));
    }
    awaitReaders(PER_CLIENT - 1);
    long begun = System.nanoTime();
    for (int round = 0; round < 10; round++) {
      String subject = "measure/measure-" + round;
      long position = recorder.record(dossier, Examples.about(subject, MeasureExamples.imposed()));
      for (Follower follower : living) {
        assertThat(follower.nextOfTheRecord().position()).isEqualTo(position);
      }
    }
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(8));
    assertThat(readers.count()).isEqualTo(PER_CLIENT - 1);
    awaitReaders(PER_CLIENT - 2);
  }

  private Follower follow(String query) throws Exception {
    Follower follower =
        Follower.open(URI.create("http://127.0.0.1:%d/api/v1/stream?%s".formatted(port(), query)));
    open.add(follower);
    return follower;
  }

  private HttpResponse<?> ask(String localAddress) throws Exception {
    HttpClient client =
        HttpClient.newBuilder().localAddress(InetAddress.getByName(localAddress)).build();
    HttpResponse<InputStream> response =
        client.send(
            HttpRequest.newBuilder(
                    URI.create("http://127.0.0.1:%d/api/v1/stream".formatted(port())))
                .version(HttpClient.Version.HTTP_1_1)
                .build(),
            HttpResponse.BodyHandlers.ofInputStream());
    if (response.statusCode() == 200) {
      open.add(response.body());
    }
    return response;
  }

  private int port() {
    return environment.getRequiredProperty("local.server.port", Integer.class);
  }

  private void awaitReaders(int count) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (readers.count() != count) {
      assertThat(System.nanoTime()).as("%d readers", readers.count()).isLessThan(end);
      Thread.sleep(50);
    }
  }
}
