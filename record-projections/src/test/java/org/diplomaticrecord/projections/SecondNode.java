package org.diplomaticrecord.projections;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Another node of the service on the same database. */
public final class SecondNode implements AutoCloseable {
  private final ConfigurableApplicationContext context;

  /** Starts beside the first. */
  public SecondNode(ApplicationContext first) {
    JdbcConnectionDetails application = first.getBean(JdbcConnectionDetails.class);
    FlywayConnectionDetails owner = first.getBean(FlywayConnectionDetails.class);
    context =
        new SpringApplicationBuilder(RecordApplication.class)
            .run(
                "--server.port=0",
                "--record.dossier.load-first=false",
                "--record.embedded.data-dir="
                    + first.getEnvironment().getProperty("record.embedded.data-dir"),
                "--spring.datasource.url=" + application.getJdbcUrl(),
                "--spring.datasource.username=" + application.getUsername(),
                "--spring.datasource.password=" + application.getPassword(),
                "--spring.flyway.url=" + owner.getJdbcUrl(),
                "--spring.flyway.user=" + owner.getUsername(),
                "--spring.flyway.password=" + owner.getPassword());
  }

  /** Asks it over HTTP. */
  public Client client() {
    return new Client(context.getEnvironment());
  }

  /** A bean of it. */
  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
  }
}
