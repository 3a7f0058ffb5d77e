package org.diplomaticrecord.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoreTest
class WiringTest {
  @Autowired Configuration axon;
  @Autowired EventBus eventBus;
  @Autowired EventStore eventStore;
  @Autowired EventStorageEngine engine;
  @Autowired TokenStore tokens;
  @Autowired TransactionManager transactions;
  @Autowired ConnectionProvider connections;
  @Autowired CommandBus commands;

  @Test
  void axonKeepsEverythingInTheDatabase() {
    assertThat(eventStore)
        .isInstanceOf(RecordEventStore.class)
        .isSameAs(eventBus)
        .isSameAs(axon.eventStore());
    assertThat(engine).isInstanceOf(RecordEventStorageEngine.class);
    assertThat(tokens).isInstanceOf(JdbcTokenStore.class);
    assertThat(transactions).isInstanceOf(SpringTransactionManager.class);
    assertThat(connections).isInstanceOf(SpringDataSourceConnectionProvider.class);
    assertThat(commands).isExactlyInstanceOf(SimpleCommandBus.class).isSameAs(axon.commandBus());
  }

  @Test
  void axonSpeaksTheRecordsJson() {
    assertThat(axon.eventSerializer()).isInstanceOf(RecordEventSerializer.class);
    assertThat(axon.serializer()).isExactlyInstanceOf(Jackson3Serializer.class);
    assertThat(IdentifierFactory.getInstance()).isInstanceOf(TimeOrderedIdentifiers.class);
  }
}
