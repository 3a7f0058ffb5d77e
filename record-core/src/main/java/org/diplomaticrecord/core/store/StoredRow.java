package org.diplomaticrecord.core.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;

/** A row as Axon reads it. */
record StoredRow(
    String getEventIdentifier,
    String getAggregateIdentifier,
    long getSequenceNumber,
    String getType,
    Instant getTimestamp,
    SerializedObject<String> getPayload,
    SerializedObject<String> getMetaData)
    implements DomainEventData<String> {

  static final String COLUMNS =
      "position, entry_id, aggregate_identifier, sequence_number, aggregate_type, type, revision, recorded_at, payload, meta_data";

  static StoredRow of(ResultSet row) throws SQLException {
    return new StoredRow(
        row.getString("entry_id"),
        row.getString("aggregate_identifier"),
        row.getLong("sequence_number"),
        row.getString("aggregate_type"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        new SimpleSerializedObject<>(
            row.getString("payload"),
            String.class,
            new SimpleSerializedType(row.getString("type"), row.getString("revision"))),
        new SerializedMetaData<>(row.getString("meta_data"), String.class));
  }
}
