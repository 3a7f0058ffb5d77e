package org.diplomaticrecord.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.diplomaticrecord.api.entry.MeasureEntry.MeasureLifted;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoreTest
class PositionSourceTest {
  @Autowired PositionSource positions;
  @Autowired Publishing publishing;
  @Autowired EventReader reader;

  @Test
  void tellsAWaitingReaderThatSomethingWasRecorded() throws Exception {
    Semaphore told = new Semaphore(0);
    try (BlockingStream<TrackedEventMessage<?>> stream =
        positions.openStream(positions.createHeadToken())) {
      assertThat(stream.setOnAvailableCallback(told::release)).isTrue();
      assertThat(stream.hasNextAvailable()).isFalse();
      publishing.publish(1);
      assertThat(told.tryAcquire(5, TimeUnit.SECONDS)).isTrue();
      assertThat(stream.hasNextAvailable(5, TimeUnit.SECONDS)).isTrue();
      assertThat(stream.peek()).isPresent();
      assertThat(stream.nextAvailable().getPayload()).isInstanceOf(MeasureLifted.class);
      assertThat(stream.peek()).isEmpty();
    }
  }

  @Test
  void beginsAfterTheTokensPosition() throws Exception {
    publishing.publish(3);
    long head = reader.head();
    try (BlockingStream<TrackedEventMessage<?>> stream =
        positions.openStream(new GlobalSequenceTrackingToken(head - 2))) {
      assertThat(stream.nextAvailable().trackingToken())
          .isEqualTo(new GlobalSequenceTrackingToken(head - 1));
    }
    try (BlockingStream<TrackedEventMessage<?>> stream =
        positions.openStream(positions.createTailToken())) {
      assertThat(stream.nextAvailable().trackingToken())
          .isEqualTo(new GlobalSequenceTrackingToken(1));
    }
  }

  @Test
  void findsThePositionOfAnInstant() {
    publishing.publish(1);
    Instant recorded = reader.at(reader.head()).orElseThrow().recordedAt();
    publishing.publish(1);
    assertThat(positions.createTokenAt(recorded.plusNanos(1_000)))
        .isEqualTo(new GlobalSequenceTrackingToken(reader.head() - 1));
    assertThat(positions.createTokenAt(Instant.EPOCH))
        .isEqualTo(new GlobalSequenceTrackingToken(0));
  }
}
