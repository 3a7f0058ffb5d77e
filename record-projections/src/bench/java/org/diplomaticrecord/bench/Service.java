package org.diplomaticrecord.bench;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.servlet.Filter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.diplomaticrecord.api.command.CorrectEntry;
import org.diplomaticrecord.api.command.RecordCommand;
import org.diplomaticrecord.api.command.RecordEntry;
import org.diplomaticrecord.api.command.RetractEntry;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryCorrected;
import org.diplomaticrecord.api.entry.EntryRetracted;
import org.diplomaticrecord.bench.SyntheticDossier.Life;
import org.diplomaticrecord.core.importing.ImportFile;
import org.diplomaticrecord.core.importing.Importer;
import org.diplomaticrecord.core.importing.Progress;
import org.diplomaticrecord.projections.RecordApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.ConfigurableTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** The record itself, whole, in this JVM, on an empty database of the same server. */
final class Service implements AutoCloseable {
  private final ConfigurableApplicationContext context;
  private final BareStream bare = new BareStream();
  private final ThreadLocal<Long> committing = ThreadLocal.withInitial(System::nanoTime);
  private volatile LongConsumer served = _ -> {};

  Service(Postgres postgres) throws Exception {
    String url = postgres.freshRecord();
    Path data = Files.createTempDirectory(postgres.log().getParent(), "data");
    context =
        new SpringApplicationBuilder(RecordApplication.class)
            .initializers(created -> watch((GenericApplicationContext) created))
            .run(
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=record_app",
                "--spring.datasource.password=",
                "--spring.flyway.url=" + url,
                "--spring.flyway.user=record_owner",
                "--spring.flyway.password=",
                "--record.embedded.data-dir=" + data,
                "--record.dossier.load-first=false",
                "--server.port=0",
                "--record.stream.connections=6000",
                "--record.stream.connections-per-client=6000",
                "--logging.level.root=error",
                "--logging.level.org.diplomaticrecord=error");
    watchCommits();
  }

  /** Around everything the server does for a request, but not the network. */
  private void watch(GenericApplicationContext created) {
    created.registerBean(
        FilterRegistrationBean.class,
        () -> {
          Filter stopwatch =
              (request, response, chain) -> {
                long start = System.nanoTime();
                chain.doFilter(request, response);
                served.accept(System.nanoTime() - start);
              };
          FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(stopwatch);
          registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
          return registration;
        });
    created.registerBean(
        ServletRegistrationBean.class, () -> new ServletRegistrationBean<>(bare, BareStream.PATH));
  }

  BareStream bare() {
    return bare;
  }

  void onServed(LongConsumer nanoseconds) {
    served = nanoseconds;
  }

  int port() {
    return ((WebServerApplicationContext) context).getWebServer().getPort();
  }

  void load(List<ImportFile> files) {
    context.getBean(Importer.class).run(files, "bench", false, Progress.NONE, _ -> {});
  }

  /** Records an event, and tells when its transaction was about to be committed. */
  long record(Life life, int event) {
    context.getBean(CommandGateway.class).sendAndWait(command(life, event));
    return committing.get();
  }

  private void watchCommits() {
    ((ConfigurableTransactionManager) context.getBean(PlatformTransactionManager.class))
        .addListener(
            new TransactionExecutionListener() {
              @Override
              public void beforeCommit(TransactionExecution transaction) {
                committing.set(System.nanoTime());
              }
            });
  }

  private static RecordCommand command(Life life, int event) {
    return switch (life.events().get(event)) {
      case Entry entry -> new RecordEntry(SyntheticDossier.ID, entry);
      case EntryCorrected(
              _,
              long corrects,
              Entry replacement,
              var ground,
              String reason,
              var citations) ->
          new CorrectEntry(life.address(), corrects, replacement, ground, reason, citations);
      case EntryRetracted(_, long retracts, String reason, var citations) ->
          new RetractEntry(life.address(), retracts, reason, citations);
    };
  }

  void stopFollowing() {
    context
        .getBean(EventProcessingConfiguration.class)
        .eventProcessors()
        .values()
        .forEach(EventProcessor::shutDown);
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  int head() {
    return bean(JdbcClient.class)
        .sql("select max(position) from record.event")
        .query(Integer.class)
        .single();
  }

  /** Connections made before a setting of the database do not know it. */
  void reconnect() {
    bean(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
  }

  @Override
  public void close() {
    context.close();
  }
}
