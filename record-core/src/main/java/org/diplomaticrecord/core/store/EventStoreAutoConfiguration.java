package org.diplomaticrecord.core.store;

import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.springboot.autoconfig.AxonAutoConfiguration;
import org.axonframework.springboot.autoconfig.JdbcAutoConfiguration;
import org.axonframework.springboot.autoconfig.TransactionAutoConfiguration;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.DependsOn;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Axon on the record's tables. Every bean is named here: what Axon's own configuration does not
 * find it replaces, without a word, by something that forgets.
 */
@AutoConfiguration(
    after = DataSourceTransactionManagerAutoConfiguration.class,
    before = {
      JdbcAutoConfiguration.class,
      TransactionAutoConfiguration.class,
      AxonAutoConfiguration.class
    })
class EventStoreAutoConfiguration {
  private static final int CACHED_SUBJECTS = 20_000;

  @Bean
  DurableServer durableServer(DataSource dataSource) {
    return new DurableServer(dataSource);
  }

  // Nothing is written to a server that is then refused.
  @Bean
  @DependsOn("durableServer")
  FlywayMigrationStrategy migrateDurableServers() {
    return Flyway::migrate;
  }

  @Bean
  FlywayConfigurationCustomizer runTimeRole(JdbcConnectionDetails application) {
    return flyway ->
        flyway.placeholders(Map.of("runTimeRole", String.valueOf(application.getUsername())));
  }

  @Bean
  TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
    return new SpringTransactionManager(transactions);
  }

  @Bean
  ConnectionProvider connectionProvider(DataSource dataSource) {
    return new SpringDataSourceConnectionProvider(dataSource);
  }

  @Bean
  @Qualifier("eventSerializer")
  Serializer eventSerializer(JsonMapper mapper) {
    return new RecordEventSerializer(mapper);
  }

  @Bean
  @DependsOn("durableServer")
  EventAppender eventAppender(DataSource dataSource) {
    return new EventAppender(dataSource);
  }

  @Bean
  EventStorageEngine eventStorageEngine(
      @Qualifier("eventSerializer") Serializer serializer,
      Configuration axon,
      ConnectionProvider connections,
      TransactionManager transactions,
      EventAppender appender) {
    return new RecordEventStorageEngine(
        serializer, axon.upcasterChain(), connections, transactions, appender);
  }

  @Bean
  Followers followers(DataSource dataSource) {
    return new Followers(dataSource);
  }

  @Bean
  PositionSource positionSource(
      DataSource dataSource,
      Followers followers,
      @Qualifier("eventSerializer") Serializer serializer,
      Configuration axon) {
    return new PositionSource(dataSource, followers, serializer, axon.upcasterChain());
  }

  @Bean
  @Qualifier("eventStore")
  RecordEventStore eventBus(EventStorageEngine engine, PositionSource positions) {
    return RecordEventStore.over(engine, positions);
  }

  @Bean
  CopiedEvents copiedEvents(DataSource dataSource) {
    return new CopiedEvents(dataSource);
  }

  @Bean
  EventReader eventReader(
      DataSource dataSource, PlatformTransactionManager transactions, JsonMapper mapper) {
    return new EventReader(dataSource, transactions, mapper);
  }

  @Bean
  TokenStore tokenStore(ConnectionProvider connections, Serializer serializer) {
    return JdbcTokenStore.builder()
        .connectionProvider(connections)
        .serializer(serializer)
        .contentType(String.class)
        .schema(
            TokenSchema.builder()
                .setTokenTable("projection.token_entry")
                .setProcessorNameColumn("processor_name")
                .setTokenTypeColumn("token_type")
                .build())
        .build();
  }

  // No transaction around a command: it reads one subject and appends at its end, which is one
  // statement. The appender
  // can then commit what several commands bring together.
  @Bean
  @Qualifier("localSegment")
  SimpleCommandBus commandBus(Configuration axon) {
    SimpleCommandBus bus =
        SimpleCommandBus.builder().transactionManager(NoTransactionManager.INSTANCE).build();
    bus.registerHandlerInterceptor(
        new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
    return bus;
  }

  @Bean
  CommandGateway commandGateway(CommandBus bus) {
    return DefaultCommandGateway.builder().commandBus(bus).retryScheduler(new RetryOnce()).build();
  }

  // A token is one of Axon's own classes, and no other class is ever made from stored JSON.
  @Bean
  Jackson3SerializerCustomizer axonTokens() {
    return mapper ->
        mapper.polymorphicTypeValidator(
            BasicPolymorphicTypeValidator.builder().allowIfSubType("org.axonframework.").build());
  }

  @Bean
  Cache subjectCache() {
    return new SubjectCache(CACHED_SUBJECTS);
  }
}
