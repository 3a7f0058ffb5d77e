package org.diplomaticrecord.projections;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.SubjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts events into the record as they are, without asking any rule. */
public class Recorder {
  private static final AtomicInteger DOSSIERS = new AtomicInteger();
  private static final Map<String, String> BY = Map.of("recordedBy", "test");

  private final EventStore store;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Map<String, Long> next = new HashMap<>();

  Recorder(EventStore store, JdbcClient jdbc, TransactionTemplate transaction) {
    this.store = store;
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  /** A new dossier with some parties and sources. */
  public DossierId dossier() {
    DossierId dossier = new DossierId("test-" + DOSSIERS.incrementAndGet());
    jdbc.sql("INSERT INTO record.dossier VALUES (?, ?)")
        .params(dossier.code(), "Test dossier")
        .update();
    for (String party : List.of("JP", "KP", "UNSC")) {
      jdbc.sql("INSERT INTO record.party VALUES (?, ?, ?)")
          .params(dossier.code(), party, "Party " + party)
          .update();
    }
    for (String source : List.of("seed-a", "seed-b", "P1", "O26")) {
      jdbc.sql(
              "INSERT INTO record.source (dossier, id, title, dated, estimated) VALUES (?, ?, ?, ?, ?)")
          .params(
              dossier.code(),
              source,
              "Source " + source,
              source.equals("seed-b") ? "2022-06-01" : null,
              source.equals("seed-a") ? "2007~" : null)
          .update();
    }
    return dossier;
  }

  /** A party that is an organ of another. */
  public void organ(DossierId dossier, String party, String partOf) {
    jdbc.sql("INSERT INTO record.party VALUES (?, ?, ?, ?)")
        .params(dossier.code(), party, "Party " + party, partOf)
        .update();
  }

  /**
   * Records events in one transaction.
   *
   * @return the position of the last of them
   */
  public long record(DossierId dossier, RecordEvent... events) {
    return record(dossier, List.of(events));
  }

  /** Records events in one transaction. */
  public synchronized long record(DossierId dossier, List<? extends RecordEvent> events) {
    List<DomainEventMessage<?>> messages =
        events.stream().<DomainEventMessage<?>>map(event -> message(dossier, event, BY)).toList();
    return publish(messages);
  }

  /** Records events in one transaction, under their import keys. */
  public synchronized long record(
      DossierId dossier, SequencedMap<String, ? extends RecordEvent> events) {
    List<DomainEventMessage<?>> messages = new ArrayList<>();
    events.forEach((key, event) ->
        messages.add(message(dossier, event, Map.of("recordedBy", "test", "importKey", key))));
    return publish(messages);
  }

  private long publish(List<DomainEventMessage<?>> messages) {
    return transaction.execute(_ -> {
      store.publish(messages);
      return head();
    });
  }

  /** The last position. */
  public long head() {
    return jdbc.sql("SELECT coalesce(max(position), 0) FROM record.event")
        .query(Long.class)
        .single();
  }

  /** The positions of a subject's events, in order. */
  public List<Long> positions(DossierId dossier, SubjectId subject) {
    return jdbc.sql(
            "SELECT position FROM record.event WHERE aggregate_identifier = ? ORDER BY position")
        .param(dossier + "/" + subject)
        .query(Long.class)
        .list();
  }

  private DomainEventMessage<?> message(
      DossierId dossier, RecordEvent event, Map<String, String> metaData) {
    String address = dossier + "/" + event.subject();
    long sequence = next.merge(address, 1L, Long::sum) - 1;
    return new GenericDomainEventMessage<>("Subject", address, sequence, event, metaData);
  }
}
