package org.diplomaticrecord.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.JdbcTemplate;

class DurableServerTest {
  private static EmbeddedPostgres server;

  @BeforeAll
  static void serverThatForgets() throws IOException {
    server =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "off")
            .setServerConfig("synchronous_commit", "on")
            .start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Test
  void refusesToStartOnAServerThatMayLoseEntries() {
    assertThatThrownBy(() -> start(server.getJdbcUrl("postgres", "postgres")))
        .rootCause()
        .isInstanceOf(StartRefused.class)
        .hasMessage(
            "The PostgreSQL server has fsync off: it may lose entries after confirming them.");
    assertThat(
            new JdbcTemplate(server.getPostgresDatabase())
                .queryForObject("SELECT to_regnamespace('record')", String.class))
        .isNull();
  }

  @Test
  void looksAtTheSettingsOfItsOwnConnections() {
    JdbcTemplate jdbc = new JdbcTemplate(server.getPostgresDatabase());
    jdbc.execute("CREATE ROLE hasty LOGIN");
    jdbc.execute("ALTER ROLE hasty SET synchronous_commit = off");
    assertThatThrownBy(() -> new DurableServer(server.getDatabase("hasty", "postgres")))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("fsync and synchronous_commit off");
  }

  private static void start(String url) {
    new SpringApplicationBuilder(CoreTest.Core.class)
        .web(WebApplicationType.NONE)
        .properties("spring.datasource.url=" + url)
        .run()
        .close();
  }
}
