package org.diplomaticrecord.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One PostgreSQL 18 for a whole run, in a folder of its own, that promises nothing it does not keep
 * on the disk.
 */
final class Postgres implements AutoCloseable {
  private final EmbeddedPostgres server;
  private final Path log;

  private Postgres(EmbeddedPostgres server, Path log) {
    this.server = server;
    this.log = log;
  }

  static Postgres start(Path folder) throws IOException {
    Path log = folder.resolveSibling("postgres.log");
    Postgres postgres =
        new Postgres(
            EmbeddedPostgres.builder()
                .setDataDirectory(Files.createDirectories(folder))
                .setOutputRedirector(Redirect.appendTo(log.toFile()))
                .setErrorRedirector(Redirect.appendTo(log.toFile()))
                // Silent until plans are asked for.
                .setServerConfig("session_preload_libraries", "auto_explain")
                // As the service sets up its own.
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start(),
            log);
    JdbcClient sql = JdbcClient.create(postgres.server.getPostgresDatabase());
    sql.sql("create role record_owner login").update();
    sql.sql("create role record_app login").update();
    sql.sql("grant record_app to record_owner").update();
    postgres.check("fsync");
    postgres.check("synchronous_commit");
    postgres.check("full_page_writes");
    return postgres;
  }

  /** An empty database for the record itself. */
  String freshRecord() {
    fresh("record");
    JdbcClient.create(server.getPostgresDatabase())
        .sql("alter database record owner to record_owner")
        .update();
    // Whoever connects is named by the settings of the service.
    return "jdbc:postgresql://localhost:%d/record".formatted(server.getPort());
  }

  /** An empty database; one of that name is dropped first. */
  String fresh(String name) {
    JdbcClient sql = JdbcClient.create(server.getPostgresDatabase());
    sql.sql("drop database if exists %s with (force)".formatted(name)).update();
    sql.sql("create database " + name).update();
    // What was written before must not be flushed at the expense of what is measured next.
    sql.sql("checkpoint").update();
    return server.getJdbcUrl("postgres", name);
  }

  static HikariDataSource pool(String url) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(20);
    return new HikariDataSource(config);
  }

  private void check(String setting) {
    String value =
        JdbcClient.create(server.getPostgresDatabase())
            .sql("show " + setting)
            .query(String.class)
            .single();
    if (!value.equals("on")) {
      throw new IllegalStateException("%s is %s".formatted(setting, value));
    }
  }

  /** What is executed by those who connect from now on is explained in the log, or no longer. */
  void explain(String database, boolean on) {
    JdbcClient.create(server.getPostgresDatabase())
        .sql(
            "alter database %s set auto_explain.log_min_duration = %d"
                .formatted(database, on ? 0 : -1))
        .update();
    JdbcClient.create(server.getPostgresDatabase())
        .sql("alter database %s set auto_explain.log_analyze = on".formatted(database))
        .update();
  }

  Path log() {
    return log;
  }

  String version() {
    return JdbcClient.create(server.getPostgresDatabase())
        .sql("show server_version")
        .query(String.class)
        .single();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
