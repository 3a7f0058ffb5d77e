package org.diplomaticrecord.core.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The record read by position. Positions have no gaps and become visible in their order, so the
 * token is the last position read and nothing else has to be remembered.
 */
public final class PositionSource implements StreamableMessageSource<TrackedEventMessage<?>> {
  private static final String AFTER =
      "SELECT %s FROM record.event WHERE position > ? ORDER BY position LIMIT ?"
          .formatted(StoredRow.COLUMNS);

  private final JdbcTemplate jdbc;
  private final Followers followers;
  private final Serializer serializer;
  private final EventUpcaster upcasters;

  PositionSource(
      DataSource dataSource, Followers followers, Serializer serializer, EventUpcaster upcasters) {
    this.jdbc = new JdbcTemplate(dataSource);
    this.followers = followers;
    this.serializer = serializer;
    this.upcasters = upcasters;
  }

  @Override
  public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
    return new PositionStream(this, followers, position(token));
  }

  /** Before the first position. */
  @Override
  public TrackingToken createTailToken() {
    return new GlobalSequenceTrackingToken(0);
  }

  @Override
  public TrackingToken createHeadToken() {
    return token("SELECT max(position) FROM record.event");
  }

  /**
   * After everything recorded before the instant: recorded times never run backwards along the
   * positions.
   */
  @Override
  public TrackingToken createTokenAt(Instant instant) {
    return token(
        "SELECT max(position) FROM record.event WHERE recorded_at < ?",
        OffsetDateTime.ofInstant(instant, ZoneOffset.UTC));
  }

  List<TrackedEventMessage<?>> after(long position, int limit) {
    List<TrackedDomainEventData<String>> rows =
        jdbc.query(
            AFTER,
            (row, number) ->
                new TrackedDomainEventData<>(
                    new GlobalSequenceTrackingToken(row.getLong(1)), StoredRow.of(row)),
            position,
            limit);
    return EventUtils.upcastAndDeserializeTrackedEvents(rows.stream(), serializer, upcasters)
        .toList();
  }

  private static long position(@Nullable TrackingToken token) {
    return switch (WrappedToken.unwrapLowerBound(token)) {
      case null -> 0;
      case GlobalSequenceTrackingToken position -> position.getGlobalIndex();
      default ->
          throw new IllegalArgumentException(
              "A token of the record is a position, not %s".formatted(token));
    };
  }

  private TrackingToken token(String query, Object... arguments) {
    Long position = jdbc.queryForObject(query, Long.class, arguments);
    return new GlobalSequenceTrackingToken(position == null ? 0 : position);
  }
}
