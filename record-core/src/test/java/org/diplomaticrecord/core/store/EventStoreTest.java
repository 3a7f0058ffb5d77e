package org.diplomaticrecord.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.diplomaticrecord.api.example.Examples;
import org.diplomaticrecord.api.example.MeasureExamples;
import org.diplomaticrecord.api.value.ImportKey;
import org.diplomaticrecord.api.value.SubjectAddress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@CoreTest
class EventStoreTest {
  @Autowired EventStore store;
  @Autowired EventReader reader;
  @Autowired JdbcTemplate jdbc;
  @Autowired JsonMapper mapper;
  @Autowired TransactionTemplate transaction;
  @Autowired Publishing publishing;

  @Test
  void keepsTheExactTextAndTheEnvelope() {
    String subject = subject();
    store.publish(
        Publishing.event(
            subject,
            0,
            Map.of("importKey", "M-04/" + subject.substring(9), "recordedBy", "clerk")));
    Map<String, @Nullable Object> row =
        jdbc.queryForMap("SELECT * FROM record.event WHERE subject = ?", subject);
    assertThat(row)
        .containsEntry(
            "payload", mapper.writeValueAsString(Examples.about(subject, MeasureExamples.lifted())))
        .containsEntry("type", "measure.lifted")
        .containsEntry("revision", "1")
        .containsEntry("dossier", "japan-dprk-abductions")
        .containsEntry("import_key", "M-04/" + subject.substring(9))
        .containsEntry("recorded_by", "clerk")
        .containsEntry("position", reader.head());
    assertThat((UUID) row.get("entry_id")).extracting(UUID::version).isEqualTo(7);
  }

  @Test
  void readsASubjectBackAsAxonAndAsThePlainReaderDo() {
    List<GenericDomainEventMessage<?>> events = publishing.publish(3);
    String address = events.getFirst().getAggregateIdentifier();
    assertThat(store.readEvents(address).asStream().map(EventMessage::getPayload))
        .isEqualTo(events.stream().map(EventMessage::getPayload).toList());
    assertThat(store.lastSequenceNumberFor(address)).contains(2L);
    SubjectAddress subject = SubjectAddress.of(address);
    List<StoredEvent> history = reader.history(subject);
    assertThat(history).extracting(StoredEvent::sequence).containsExactly(0L, 1L, 2L);
    assertThat(reader.histories(List.of(subject, SubjectAddress.of("nothing/measure/known"))))
        .isEqualTo(Map.of(subject, history));
    assertThat(reader.known(List.of(subject, SubjectAddress.of("nothing/measure/known"))))
        .containsExactly(subject);
    assertThat(reader.at(history.get(1).position())).contains(history.get(1));
    List<StoredEvent> read = new ArrayList<>();
    reader.read(history.getFirst().position(), history.getLast().position(), read::add);
    assertThat(read).isEqualTo(history);
  }

  @Test
  void keepsManyInTheOrderInWhichTheyWerePublished() {
    List<GenericDomainEventMessage<?>> a = Publishing.events(1_500);
    List<GenericDomainEventMessage<?>> b = Publishing.events(1_500);
    List<EventMessage<?>> woven = new ArrayList<>();
    for (int at = 0; at < a.size(); at++) {
      woven.add(a.get(at));
      woven.add(b.get(at));
    }
    long before = reader.head();
    transaction.executeWithoutResult(
        _ -> DefaultUnitOfWork.startAndGet(null).execute(() -> store.publish(woven)));
    List<UUID> read = new ArrayList<>();
    List<Long> positions = new ArrayList<>();
    reader.read(
        before + 1,
        reader.head(),
        event -> {
          read.add(event.entryId());
          positions.add(event.position());
        });
    assertThat(read)
        .isEqualTo(woven.stream().map(event -> UUID.fromString(event.getIdentifier())).toList());
    assertThat(positions)
        .isEqualTo(LongStream.rangeClosed(before + 1, before + 3_000).boxed().toList());
  }

  @Test
  void recordsNothingOfATransactionThatIsRolledBack() {
    long before = reader.head();
    transaction.executeWithoutResult(status -> {
      publishing.publish(2);
      status.setRollbackOnly();
    });
    assertThat(reader.head()).isEqualTo(before);
    publishing.publish(1);
    assertThat(reader.head()).isEqualTo(before + 1);
  }

  @Test
  void refusesASecondEventInTheSamePlaceOfAHistory() {
    String address = publishing.publish(1).getFirst().getAggregateIdentifier();
    String subject = address.substring(address.indexOf('/') + 1);
    long before = reader.head();
    assertThatThrownBy(() -> store.publish(Publishing.event(subject, 0, Map.of())))
        .isInstanceOf(ConcurrencyException.class)
        .hasMessage("Another writer was first");
    assertThat(reader.head()).isEqualTo(before);
  }

  @Test
  void refusesASecondEventUnderTheSameImportKey() {
    String key = "K-" + UUID.randomUUID();
    store.publish(Publishing.event(subject(), 0, Map.of("importKey", key)));
    assertThat(reader.at(reader.head()).orElseThrow().importKey()).isEqualTo(new ImportKey(key));
    assertThatThrownBy(
            () -> store.publish(Publishing.event(subject(), 0, Map.of("importKey", key))))
        .isInstanceOf(ConcurrencyException.class);
  }

  @Test
  void findsAnImportKeyByItsIndex() {
    assertThat(
            jdbc.queryForList(
                "EXPLAIN SELECT position FROM record.event WHERE dossier = 'd' AND import_key = ANY ('{a,b}')",
                String.class))
        .anyMatch(line -> line.contains("event_import_key"));
  }

  @Test
  void refusesAStatementThatWouldLeaveAGap() {
    publishing.publish(2);
    assertThatThrownBy(() ->
            jdbc.execute(
                """
                INSERT INTO record.event
                  (entry_id, aggregate_identifier, sequence_number, aggregate_type, type, revision, payload, meta_data)
                (SELECT entry_id, aggregate_identifier, sequence_number, aggregate_type, type, revision, payload, meta_data
                 FROM record.event ORDER BY position DESC LIMIT 1)
                UNION ALL SELECT gen_random_uuid(), gen_random_uuid()::text, 0, 'Subject', 'x', '1', '{}', '{}'
                ON CONFLICT DO NOTHING
                """))
        .rootCause()
        .hasMessageContaining("would leave a gap in the record");
  }

  @Test
  void recordedTimesNeverRunBackwards() {
    publishing.publish(20);
    assertThat(
            jdbc.queryForObject(
                "SELECT count(*) FROM record.event a JOIN record.event b ON b.position = a.position + 1 WHERE b.recorded_at < a.recorded_at",
                Long.class))
        .isZero();
  }

  @Test
  void whatOneTransactionRecordsBecomesKnownAtOneInstantAndTheNextLater() {
    long before = reader.head();
    transaction.executeWithoutResult(_ -> {
      publishing.publish(2);
      jdbc.execute("SELECT pg_sleep(0.01)");
      publishing.publish(2);
    });
    jdbc.execute("SELECT pg_sleep(0.01)");
    publishing.publish(1);
    assertThat(
            jdbc.queryForList(
                "SELECT count(*) FROM record.event WHERE position > ? GROUP BY recorded_at ORDER BY recorded_at",
                Long.class,
                before))
        .containsExactly(4L, 1L);
  }

  private static String subject() {
    return "measure/m" + UUID.randomUUID();
  }
}
