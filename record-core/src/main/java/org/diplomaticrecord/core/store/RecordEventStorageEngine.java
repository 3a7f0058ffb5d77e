package org.diplomaticrecord.core.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;

/**
 * Axon's JDBC engine on the record's own table: one SELECT loads a subject, there are no snapshots,
 * and the database gives position and recorded time.
 */
final class RecordEventStorageEngine extends JdbcEventStorageEngine {
  private static final EventSchema TABLE =
      EventSchema.builder()
          .eventTable("record.event")
          .globalIndexColumn("position")
          .eventIdentifierColumn("entry_id")
          .aggregateIdentifierColumn("aggregate_identifier")
          .sequenceNumberColumn("sequence_number")
          .typeColumn("aggregate_type")
          .payloadTypeColumn("type")
          .payloadRevisionColumn("revision")
          .timestampColumn("recorded_at")
          .payloadColumn("payload")
          .metaDataColumn("meta_data")
          .build();

  /** Longer than any history, so that it is read at once. */
  private static final int LONGEST_HISTORY = 100_000;

  private final EventAppender appender;

  RecordEventStorageEngine(
      Serializer serializer,
      EventUpcaster upcasters,
      ConnectionProvider connections,
      TransactionManager transactions,
      EventAppender appender) {
    super(builder(serializer, upcasters, connections, transactions));
    this.appender = appender;
  }

  private static Builder builder(
      Serializer serializer,
      EventUpcaster upcasters,
      ConnectionProvider connections,
      TransactionManager transactions) {
    return JdbcEventStorageEngine.builder()
        .eventSerializer(serializer)
        .snapshotSerializer(serializer)
        .upcasterChain(upcasters)
        .batchSize(LONGEST_HISTORY)
        .connectionProvider(connections)
        .transactionManager(transactions)
        .dataType(String.class)
        .schema(TABLE);
  }

  @Override
  protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
    if (events.isEmpty()) {
      return;
    }
    List<EventRow> rows =
        events.stream()
            .map(event -> EventRow.of((DomainEventMessage<?>) event, serializer))
            .toList();
    try {
      appender.append(rows);
    } catch (DuplicateKeyException e) {
      throw new ConcurrencyException("Another writer was first", e);
    } catch (DataAccessException e) {
      throw new EventStoreException("The events could not be appended", e);
    }
  }

  @Override
  protected boolean fetchForAggregateUntilEmpty() {
    return false;
  }

  @Override
  protected DomainEventData<?> getDomainEventData(ResultSet row) throws SQLException {
    return StoredRow.of(row);
  }

  @Override
  protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
    return Stream.empty();
  }

  @Override
  protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
    throw new UnsupportedOperationException("A subject is always read from its whole history");
  }
}
