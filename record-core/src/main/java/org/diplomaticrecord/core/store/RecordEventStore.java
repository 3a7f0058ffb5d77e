package org.diplomaticrecord.core.store;

import java.time.Instant;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** Appends through the engine, and lets itself be followed by position only. */
final class RecordEventStore extends AbstractEventStore {
  private final PositionSource positions;

  private RecordEventStore(Builder builder, PositionSource positions) {
    super(builder);
    this.positions = positions;
  }

  static RecordEventStore over(EventStorageEngine engine, PositionSource positions) {
    Builder builder = new Builder();
    builder.storageEngine(engine);
    return new RecordEventStore(builder, positions);
  }

  @Override
  public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
    return positions.openStream(token);
  }

  @Override
  public TrackingToken createTailToken() {
    return positions.createTailToken();
  }

  @Override
  public TrackingToken createHeadToken() {
    return positions.createHeadToken();
  }

  @Override
  public TrackingToken createTokenAt(Instant instant) {
    return positions.createTokenAt(instant);
  }

  private static final class Builder extends AbstractEventStore.Builder {}
}
