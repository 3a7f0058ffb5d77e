package org.diplomaticrecord.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.ConcurrencyException;
import org.diplomaticrecord.api.value.SubjectAddress;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What comes at the same time is committed together, and yet each stands for itself. */
@CoreTest
class EventAppenderTest {
  private static final int WRITERS = 16;
  private static final int ROUNDS = 20;

  @Autowired EventStore store;
  @Autowired EventReader reader;
  @Autowired Publishing publishing;

  @Test
  void onlyTheOneInConflictIsRefused() throws Exception {
    long before = reader.head();
    AtomicInteger refused = new AtomicInteger();
    List<Future<List<GenericDomainEventMessage<?>>>> published = new ArrayList<>();
    CyclicBarrier together = new CyclicBarrier(WRITERS);
    try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
      for (int round = 0; round < ROUNDS; round++) {
        List<GenericDomainEventMessage<?>> contested = Publishing.events(2);
        for (int writer = 0; writer < WRITERS; writer++) {
          // Three of them want to begin the same history.
          List<GenericDomainEventMessage<?>> events =
              writer < 3 ? again(contested) : Publishing.events(2);
          published.add(
              writers.submit(() -> {
                together.await();
                store.publish(events);
                return events;
              }));
        }
      }
      for (Future<List<GenericDomainEventMessage<?>>> each : published) {
        try {
          assertThat(each.get())
              .allSatisfy(event -> assertThat(reader.history(address(event))).hasSize(2));
        } catch (ExecutionException e) {
          assertThat(e).hasCauseInstanceOf(ConcurrencyException.class);
          refused.incrementAndGet();
        }
      }
    }
    assertThat(refused).hasValue(2 * ROUNDS);
    assertThat(reader.head()).isEqualTo(before + 2L * ROUNDS * (WRITERS - 2));
  }

  @Test
  void isDurableWhenThePublisherGoesOn() {
    long head = reader.head();
    publishing.publish(1);
    assertThat(reader.head()).isEqualTo(head + 1);
  }

  @Test
  void decidesOnceMoreWhereAnotherWriterWasFirst() {
    RetryOnce retry = new RetryOnce();
    GenericCommandMessage<String> command = new GenericCommandMessage<>("command");
    AtomicInteger dispatched = new AtomicInteger();
    List<Class<? extends Throwable>[]> once = new ArrayList<>();
    once.add(null);
    assertThat(
            retry.scheduleRetry(
                command, new ConcurrencyException("first"), once, dispatched::incrementAndGet))
        .isTrue();
    once.add(null);
    assertThat(
            retry.scheduleRetry(
                command, new ConcurrencyException("again"), once, dispatched::incrementAndGet))
        .isFalse();
    assertThat(dispatched).hasValue(1);
  }

  private static List<GenericDomainEventMessage<?>> again(
      List<GenericDomainEventMessage<?>> events) {
    String subject = address(events.getFirst()).subject().toString();
    List<GenericDomainEventMessage<?>> copies = new ArrayList<>();
    for (GenericDomainEventMessage<?> event : events) {
      copies.add(Publishing.event(subject, event.getSequenceNumber(), Map.of()));
    }
    return copies;
  }

  private static SubjectAddress address(GenericDomainEventMessage<?> event) {
    return SubjectAddress.of(event.getAggregateIdentifier());
  }
}
