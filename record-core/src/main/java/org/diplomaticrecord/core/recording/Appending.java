package org.diplomaticrecord.core.recording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.diplomaticrecord.core.dossier.Dossiers;
import org.diplomaticrecord.core.subject.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts what was decided into the record, in one transaction that appends last. */
class Appending {
  private final EventStore events;
  private final TransactionManager transactions;
  private final Dossiers dossiers;
  private final JdbcClient jdbc;
  private final Cache subjects;

  Appending(
      EventStore events,
      TransactionManager transactions,
      Dossiers dossiers,
      JdbcClient jdbc,
      Cache subjects) {
    this.events = events;
    this.transactions = transactions;
    this.dossiers = dossiers;
    this.jdbc = jdbc;
    this.subjects = subjects;
  }

  /** See {@link Recorder#record}. */
  List<Recorded> append(Batch batch, List<Decided> decided, Consumer<List<Recorded>> along) {
    String correlation = UUID.randomUUID().toString();
    List<DomainEventMessage<?>> messages = new ArrayList<>();
    for (Decided each : decided) {
      if (each.recorded() == null) {
        messages.add(message(each, batch.recordedBy(), correlation));
      }
    }
    List<Recorded> recorded = new ArrayList<>(decided.size());
    UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(new GenericMessage<>(correlation));
    try {
      work.attachTransaction(transactions);
      batch.introduced().forEach(dossiers::add);
      events.publish(messages);
      // Runs after the event store's own step, which it registered on publishing.
      work.onPrepareCommit(_ -> {
        recorded.addAll(positions(decided, messages));
        along.accept(recorded);
      });
      work.commit();
    } catch (RuntimeException e) {
      if (work.isActive()) {
        work.rollback(e);
      }
      throw e;
    } finally {
      // What is cached does not know the new events.
      decided.forEach(each -> subjects.remove(each.address().toString()));
    }
    return recorded;
  }

  private static DomainEventMessage<?> message(
      Decided decided, String recordedBy, String correlation) {
    Map<String, Object> metaData = new HashMap<>();
    metaData.put("recordedBy", recordedBy);
    metaData.put("correlationId", correlation);
    if (decided.key() != null) {
      metaData.put("importKey", decided.key().code());
    }
    return new GenericDomainEventMessage<>(
        Subject.class.getSimpleName(),
        decided.address().toString(),
        decided.sequence(),
        decided.event(),
        metaData);
  }

  /** Events appended together stand side by side. */
  private List<Recorded> positions(List<Decided> decided, List<DomainEventMessage<?>> messages) {
    long next =
        messages.isEmpty()
            ? 0
            : jdbc.sql("SELECT position FROM record.event WHERE entry_id = ?")
                .param(UUID.fromString(messages.getFirst().getIdentifier()))
                .query(Long.class)
                .single();
    List<Recorded> recorded = new ArrayList<>(decided.size());
    for (Decided each : decided) {
      Long before = each.recorded();
      recorded.add(new Recorded(each.verdict(), before == null ? next++ : before));
    }
    return recorded;
  }
}
