package org.diplomaticrecord.core.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import javax.sql.DataSource;
import org.diplomaticrecord.core.store.StartRefused;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * The running server. It listens on the loopback interface only, and every connection needs a
 * password: on a shared machine other users can reach that interface too. The superuser's password
 * is kept in the data directory, which only its owner can read; those of the two roles are drawn
 * anew at each start and kept nowhere.
 */
final class EmbeddedDatabase implements AutoCloseable {
  static final String OWNER = "record_owner";
  static final String APPLICATION = "record_app";
  private static final String DATABASE = "record";
  private static final String LOG = "postgres.log";

  private final DataDirectory directory;
  private final EmbeddedPostgres server;
  private final String ownerPassword = DataDirectory.randomPassword();
  private final String applicationPassword = DataDirectory.randomPassword();

  private EmbeddedDatabase(DataDirectory directory, EmbeddedPostgres server) {
    this.directory = directory;
    this.server = server;
  }

  static EmbeddedDatabase start(Path dataDirectory) {
    DataDirectory directory = DataDirectory.open(dataDirectory);
    try {
      Path cluster = directory.resolve("postgres");
      Files.deleteIfExists(directory.resolve(LOG));
      if (!Files.exists(cluster)) {
        create(directory, cluster);
      }
      SurvivingServer.stop(cluster);
      EmbeddedDatabase database = new EmbeddedDatabase(directory, serve(directory, cluster));
      database.setPasswords();
      return database;
    } catch (IOException | InterruptedException | RuntimeException e) {
      close(directory);
      throw e instanceof StartRefused refused
          ? refused
          : new StartRefused(
              "The embedded PostgreSQL did not start: %s".formatted(e),
              "Its own messages are in %s.".formatted(directory.resolve(LOG)),
              e);
    }
  }

  String jdbcUrl() {
    return "jdbc:postgresql://localhost:%d/%s".formatted(server.getPort(), DATABASE);
  }

  String ownerPassword() {
    return ownerPassword;
  }

  String applicationPassword() {
    return applicationPassword;
  }

  @Override
  public void close() throws IOException {
    server.close();
    directory.close();
  }

  /**
   * Made under another name and then renamed, so that a first start that was cut short leaves
   * nothing behind.
   */
  private static void create(DataDirectory directory, Path cluster)
      throws IOException, InterruptedException {
    Path unfinished = directory.resolve("postgres.unfinished");
    if (Files.exists(unfinished)) {
      SurvivingServer.stop(unfinished);
      FileSystemUtils.deleteRecursively(unfinished);
    }
    try (EmbeddedPostgres server = serve(directory, unfinished)) {
      JdbcTemplate jdbc = new JdbcTemplate(server.getPostgresDatabase());
      jdbc.execute("CREATE ROLE %s LOGIN".formatted(OWNER));
      jdbc.execute("CREATE ROLE %s LOGIN".formatted(APPLICATION));
      jdbc.execute("GRANT %s TO %s".formatted(APPLICATION, OWNER));
      jdbc.execute("CREATE DATABASE %s OWNER %s".formatted(DATABASE, OWNER));
    }
    Files.move(unfinished, cluster, StandardCopyOption.ATOMIC_MOVE);
  }

  private static EmbeddedPostgres serve(DataDirectory directory, Path cluster) throws IOException {
    Path password = directory.password("postgres.password");
    Redirect log = Redirect.appendTo(directory.resolve(LOG).toFile());
    return EmbeddedPostgres.builder()
        .setDataDirectory(cluster)
        .setCleanDataDirectory(false)
        .setOverrideWorkingDirectory(Binaries.directory().toFile())
        // The bean's end stops it, after the connection pool; a hook of its own would run first.
        .setRegisterShutdownHook(false)
        .setLocaleConfig("auth", "scram-sha-256")
        .setLocaleConfig("pwfile", password.toString())
        .setLocaleConfig("locale", "C")
        .setLocaleConfig("locale-provider", "builtin")
        .setLocaleConfig("builtin-locale", "C.UTF-8")
        .setConnectConfig("password", Files.readString(password))
        // The library turns both off: it was made for tests.
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("max_connections", "100")
        .setServerConfig("listen_addresses", "localhost")
        .setServerConfig("unix_socket_directories", "")
        // Messages about refused statements would carry payloads into the log.
        .setServerConfig("log_min_error_statement", "panic")
        .setOutputRedirector(log)
        .setErrorRedirector(log)
        .setPGStartupWait(Duration.ofSeconds(60))
        .start();
  }

  private void setPasswords() {
    DataSource superuser = server.getPostgresDatabase();
    JdbcTemplate jdbc = new JdbcTemplate(superuser);
    jdbc.execute("ALTER ROLE %s PASSWORD '%s'".formatted(OWNER, ownerPassword));
    jdbc.execute("ALTER ROLE %s PASSWORD '%s'".formatted(APPLICATION, applicationPassword));
  }

  private static void close(DataDirectory directory) {
    try {
      directory.close();
    } catch (IOException e) {
      throw new StartRefused(
          "The lock of the data directory could not be given back.", "Start again.", e);
    }
  }
}
