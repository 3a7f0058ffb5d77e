package org.diplomaticrecord.bench;

import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.PostgresTokenTableFactory;
import org.axonframework.messaging.timeout.UnitOfWorkTimeoutInterceptor;
import org.diplomaticrecord.api.entry.EntryType;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A projection with Axon as it comes: a pooled processor that upserts one row an event. */
final class StockProjection {
  private static final int SEGMENTS = 16;
  private static final int THREADS = 4;
  private static final int EVENTS_A_TRANSACTION = 100;

  private final JdbcClient sql;
  private final AtomicLong handled = new AtomicLong();

  private StockProjection(DataSource database) {
    sql = JdbcClient.create(database);
    sql.sql(
            """
            create table stock_state (
              subject text not null, sequence bigint not null, type text not null, dated text, payload text not null,
              primary key (subject, sequence))
            """)
        .update();
  }

  /** Seconds until every event of the store has its row. */
  static double seconds(StockAxon axon, long events) throws InterruptedException {
    StockProjection projection = new StockProjection(axon.database);
    JdbcTokenStore tokens =
        JdbcTokenStore.builder()
            .connectionProvider(axon.connections)
            .serializer(axon.serializer)
            .build();
    tokens.createSchema(PostgresTokenTableFactory.INSTANCE);
    var coordinator = Executors.newScheduledThreadPool(1);
    var workers = Executors.newScheduledThreadPool(THREADS);
    PooledStreamingEventProcessor processor =
        PooledStreamingEventProcessor.builder()
            .name("stock")
            .eventHandlerInvoker(
                SimpleEventHandlerInvoker.builder().eventHandlers(projection).build())
            .messageSource(axon.store)
            .tokenStore(tokens)
            .transactionManager(axon.transactions)
            .coordinatorExecutor(coordinator)
            .workerExecutor(workers)
            .initialSegmentCount(SEGMENTS)
            .initialToken(source -> source.createTailToken())
            .batchSize(EVENTS_A_TRANSACTION)
            .build();
    processor.registerHandlerInterceptor(
        new UnitOfWorkTimeoutInterceptor("EventProcessor stock", 60_000, 10_000, 1_000));
    long start = System.nanoTime();
    processor.start();
    while (projection.handled.get() < events || projection.rows() < events) {
      Thread.sleep(20);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    processor.shutDown();
    coordinator.shutdown();
    workers.shutdown();
    return seconds;
  }

  @EventHandler
  void on(RecordEvent event, @SequenceNumber long sequence) {
    sql.sql(
            """
            insert into stock_state values (?, ?, ?, ?, ?)
            on conflict (subject, sequence) do update set type = excluded.type, payload = excluded.payload
            """)
        .params(
            event.subject().toString(),
            sequence,
            EntryType.of(event).typeName(),
            null,
            Json.text(event))
        .update();
    handled.incrementAndGet();
  }

  private long rows() {
    return sql.sql("select count(*) from stock_state").query(Long.class).single();
  }
}
