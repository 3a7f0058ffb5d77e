package org.diplomaticrecord.projections.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.diplomaticrecord.api.command.RecordEntry;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.example.ActivityExamples;
import org.diplomaticrecord.api.example.Examples;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.projections.RecordTest;
import org.diplomaticrecord.projections.Recorder;
import org.diplomaticrecord.projections.stream.Follower.Message;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Readers whose connections break all the time, while the record grows. */
@RecordTest
class DisconnectedReadersTest {
  private static final int WRITERS = 8;
  private static final int READERS = 10;
  private static final int DISCONNECTIONS = 100;
  private static final long SEED = 20_021_015;

  @Autowired Recorder recorder;
  @Autowired CommandGateway commands;
  @Autowired Environment environment;

  @Test
  void missRepeatAndReorderNothing() throws Exception {
    DossierId dossier = recorder.dossier();
    long start = recorder.head();
    AtomicBoolean writing = new AtomicBoolean(true);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> writers = new ArrayList<>();
      for (int writer = 0; writer < WRITERS; writer++) {
        String name = "writer-" + writer;
        writers.add(threads.submit(() -> write(dossier, name, writing)));
      }
      List<Callable<List<Long>>> readers = new ArrayList<>();
      for (int reader = 0; reader < READERS; reader++) {
        Random random = new Random(SEED + reader);
        readers.add(() -> read(start, random));
      }
      List<Future<List<Long>>> seen = threads.invokeAll(readers);
      writing.set(false);
      long written = 0;
      for (Future<Integer> writer : writers) {
        written += writer.get();
      }
      assertThat(recorder.head()).isEqualTo(start + written);
      for (Future<List<Long>> positions : seen) {
        assertThat(positions.get())
            .as("seed %d", SEED)
            .isEqualTo(
                LongStream.rangeClosed(start + 1, positions.get().getLast()).boxed().toList());
      }
    }
  }

  private int write(DossierId dossier, String name, AtomicBoolean writing) throws Exception {
    int written = 0;
    while (writing.get()) {
      Entry entry = Examples.about("activity/%s-%d".formatted(name, written), held());
      commands.sendAndWait(new RecordEntry(dossier, entry));
      written++;
      Thread.sleep(20);
    }
    return written;
  }

  private static Entry held() {
    return Examples.with("basis", List.of(), ActivityExamples.held());
  }

  /** Every time a few events, then gone without a word. */
  private List<Long> read(long start, Random random) throws Exception {
    List<Long> seen = new ArrayList<>();
    long last = start;
    for (int connection = 0; connection < DISCONNECTIONS; connection++) {
      String accept = random.nextBoolean() ? "text/event-stream" : "application/x-ndjson";
      try (Follower follower =
          Follower.open(stream(), "Accept", accept, "Last-Event-ID", Long.toString(last))) {
        assertThat(follower.next().position()).isEqualTo(last);
        for (int events = random.nextInt(12); events > 0; events--) {
          Message message = follower.nextOfTheRecord();
          assertThat(message.previous()).isEqualTo(last);
          last = message.position();
          seen.add(last);
        }
      }
    }
    return seen;
  }

  private URI stream() {
    return URI.create(
        "http://127.0.0.1:%s/api/v1/stream"
            .formatted(environment.getProperty("local.server.port")));
  }
}
