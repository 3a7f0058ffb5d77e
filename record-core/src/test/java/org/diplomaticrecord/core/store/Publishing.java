package org.diplomaticrecord.core.store;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.diplomaticrecord.api.example.Examples;
import org.diplomaticrecord.api.example.MeasureExamples;

/**
 * Events without an aggregate: the store's tests ask for order and durability, not for lawful
 * histories.
 */
final class Publishing {
  private final EventStore store;

  Publishing(EventStore store) {
    this.store = store;
  }

  /** The first events of a subject of its own. */
  static List<GenericDomainEventMessage<?>> events(int count) {
    String subject = "measure/m" + UUID.randomUUID();
    return IntStream.range(0, count)
        .<GenericDomainEventMessage<?>>mapToObj(sequence -> event(subject, sequence, Map.of()))
        .toList();
  }

  static GenericDomainEventMessage<?> event(
      String subject, long sequence, Map<String, ?> metaData) {
    return new GenericDomainEventMessage<>(
        "Subject",
        "japan-dprk-abductions/" + subject,
        sequence,
        Examples.about(subject, MeasureExamples.lifted()),
        MetaData.from(metaData));
  }

  List<GenericDomainEventMessage<?>> publish(int count) {
    List<GenericDomainEventMessage<?>> events = events(count);
    store.publish(events);
    return events;
  }
}
