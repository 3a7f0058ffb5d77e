package org.diplomaticrecord.bench;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.messaging.timeout.UnitOfWorkTimeoutInterceptor;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.diplomaticrecord.bench.SyntheticDossier.Life;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Axon as it comes: its own tables with a sequence, the parts and time-outs its Boot starter sets
 * up, one command an event, no cache.
 */
final class StockAxon implements AutoCloseable {
  private static final int EVENTS_AN_APPEND = 1_000;

  final DataSource database;
  final ConnectionProvider connections;
  final Jackson3Serializer serializer =
      Jackson3Serializer.builder().jsonMapperBuilderCustomizer(Json::named).build();
  final SpringTransactionManager transactions;
  final EmbeddedEventStore store;
  private final DataSourceTransactionManager platform;
  private final JdbcEventStorageEngine engine;
  private final CommandGateway gateway;

  StockAxon(DataSource database) {
    this.database = database;
    connections =
        new UnitOfWorkAwareConnectionProviderWrapper(
            new SpringDataSourceConnectionProvider(database));
    platform = new DataSourceTransactionManager(database);
    transactions = new SpringTransactionManager(platform);
    engine =
        JdbcEventStorageEngine.builder()
            .connectionProvider(connections)
            .transactionManager(transactions)
            .eventSerializer(serializer)
            .snapshotSerializer(serializer)
            .build();
    engine.createSchema(PostgresEventTableFactory.INSTANCE);
    store = EmbeddedEventStore.builder().storageEngine(engine).build();
    CommandBus bus = SimpleCommandBus.builder().transactionManager(transactions).build();
    bus.registerHandlerInterceptor(
        new UnitOfWorkTimeoutInterceptor("CommandBus", 60_000, 10_000, 1_000));
    EventSourcingRepository<StockSubject> repository =
        EventSourcingRepository.builder(StockSubject.class).eventStore(store).build();
    AggregateAnnotationCommandHandler.<StockSubject>builder()
        .aggregateType(StockSubject.class)
        .repository(repository)
        .build()
        .subscribe(bus);
    gateway = DefaultCommandGateway.builder().commandBus(bus).build();
  }

  void record(Life life, int event) {
    gateway.sendAndWait(new StockSubject.Say(life.subject().toString(), life.events().get(event)));
  }

  /** All commands in one transaction, subject by subject. */
  void recordInOneTransaction(SyntheticDossier dossier) {
    new TransactionTemplate(platform)
        .executeWithoutResult(_ ->
            dossier
                .lives()
                .forEach(life -> {
                  for (int at = 0; at < life.events().size(); at++) {
                    record(life, at);
                  }
                }));
  }

  /**
   * The engine alone, a thousand events a call, all in one transaction: no command, no aggregate.
   */
  void append(SyntheticDossier dossier) {
    List<EventMessage<?>> messages = new ArrayList<>();
    for (Life life : dossier.lives()) {
      for (int at = 0; at < life.events().size(); at++) {
        messages.add(
            new GenericDomainEventMessage<>(
                "StockSubject", life.subject().toString(), at, life.events().get(at)));
      }
    }
    new TransactionTemplate(platform)
        .executeWithoutResult(_ -> {
          for (int from = 0; from < messages.size(); from += EVENTS_AN_APPEND) {
            engine.appendEvents(
                messages.subList(from, Math.min(messages.size(), from + EVENTS_AN_APPEND)));
          }
        });
  }

  @Override
  public void close() {
    store.shutDown();
  }
}
