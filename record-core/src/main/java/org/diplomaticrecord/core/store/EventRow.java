package org.diplomaticrecord.core.store;

import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/** An event on its way into its row; the database adds position and recorded time. */
record EventRow(
    UUID entryId,
    String aggregateIdentifier,
    long sequenceNumber,
    String aggregateType,
    String type,
    String revision,
    String payload,
    String metaData) {

  static EventRow of(DomainEventMessage<?> message, Serializer serializer) {
    SerializedObject<String> payload = message.serializePayload(serializer, String.class);
    return new EventRow(
        UUID.fromString(message.getIdentifier()),
        message.getAggregateIdentifier(),
        message.getSequenceNumber(),
        message.getType(),
        payload.getType().getName(),
        payload.getType().getRevision(),
        payload.getData(),
        message.serializeMetaData(serializer, String.class).getData());
  }
}
