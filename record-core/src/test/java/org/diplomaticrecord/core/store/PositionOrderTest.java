package org.diplomaticrecord.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Eight writers in transactions that wait and roll back at random, and one who follows by position.
 * The same is tried with a sequence in the place of the position, to show that the trial finds what
 * it looks for.
 */
@CoreTest
class PositionOrderTest {
  private static final int WRITERS = 8;
  private static final int TRANSACTIONS = 60;

  private final long seed = System.nanoTime();

  @Autowired DataSource dataSource;
  @Autowired TransactionTemplate transaction;
  @Autowired PositionSource positions;
  @Autowired Publishing publishing;

  @Test
  void aFollowerSeesEachCommittedEventOnceInOrderAndWithoutGap() throws Exception {
    GlobalSequenceTrackingToken start = (GlobalSequenceTrackingToken) positions.createHeadToken();
    List<Long> seen = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    Set<String> committed;
    try (BlockingStream<TrackedEventMessage<?>> stream = positions.openStream(start)) {
      committed =
          whileWriting(
              count ->
                  publishing.publish(count).stream()
                      .map(GenericDomainEventMessage::getIdentifier)
                      .toList(),
              () -> {
                while (stream.hasNextAvailable(10, TimeUnit.MILLISECONDS)) {
                  TrackedEventMessage<?> event = stream.nextAvailable();
                  seen.add(((GlobalSequenceTrackingToken) event.trackingToken()).getGlobalIndex());
                  ids.add(event.getIdentifier());
                }
              });
    }
    assertThat(ids)
        .as("seed %d", seed)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(committed);
    long first = start.getGlobalIndex() + 1;
    assertThat(seen)
        .as("seed %d", seed)
        .hasSize(committed.size())
        .startsWith(first)
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(seen.getLast())
        .as("seed %d", seed)
        .isEqualTo(start.getGlobalIndex() + committed.size());
  }

  @Test
  void aFollowerOfASequenceMissesEvents() throws Exception {
    JdbcTemplate jdbc = new JdbcTemplate(dataSource);
    jdbc.execute("CREATE TABLE projection.sequenced (number bigserial PRIMARY KEY, id text)");
    long[] last = {0};
    Set<String> seen = ConcurrentHashMap.newKeySet();
    try {
      Set<String> committed =
          whileWriting(
              count -> {
                List<String> ids =
                    Publishing.events(count).stream()
                        .map(GenericDomainEventMessage::getIdentifier)
                        .toList();
                ids.forEach(
                    id -> jdbc.update("INSERT INTO projection.sequenced (id) VALUES (?)", id));
                return ids;
              },
              () ->
                  jdbc.query(
                      "SELECT number, id FROM projection.sequenced WHERE number > ? ORDER BY number",
                      row -> {
                        last[0] = row.getLong(1);
                        seen.add(row.getString(2));
                      },
                      last[0]));
      assertThat(committed).as("seed %d", seed).containsAll(seen);
      assertThat(seen).as("seed %d", seed).hasSizeLessThan(committed.size());
    } finally {
      jdbc.execute("DROP TABLE projection.sequenced");
    }
  }

  /** Lets the follower look again and again while all write, and once more when all have ended. */
  private Set<String> whileWriting(Writer writer, Follower follower) throws Exception {
    Set<String> committed = ConcurrentHashMap.newKeySet();
    AtomicBoolean writing = new AtomicBoolean(true);
    SplittableRandom root = new SplittableRandom(seed);
    try (ExecutorService threads = Executors.newCachedThreadPool()) {
      Future<?> following =
          threads.submit(() -> {
            while (writing.get()) {
              follower.look();
            }
            follower.look();
            return null;
          });
      List<Future<?>> writers = new ArrayList<>();
      for (int number = 0; number < WRITERS; number++) {
        SplittableRandom random = root.split();
        writers.add(threads.submit(() -> write(writer, random, committed)));
      }
      for (Future<?> each : writers) {
        each.get();
      }
      writing.set(false);
      following.get();
    }
    return committed;
  }

  private void write(Writer writer, SplittableRandom random, Set<String> committed) {
    for (int number = 0; number < TRANSACTIONS; number++) {
      committed.addAll(
          transaction.execute(status -> {
            List<String> ids = writer.write(1 + random.nextInt(3));
            pause(random.nextInt(4));
            if (random.nextInt(10) == 0) {
              status.setRollbackOnly();
              return List.of();
            }
            return ids;
          }));
      pause(random.nextInt(3));
    }
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Writer {
    List<String> write(int count);
  }

  private interface Follower {
    void look() throws Exception;
  }
}
