package org.diplomaticrecord.core.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.diplomaticrecord.core.store.StartRefused;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedDatabaseTest {
  @TempDir static Path parent;
  private static Path directory;

  @BeforeAll
  static void firstStart() throws IOException {
    directory = parent.resolve("data");
    Path cutShort = Files.createDirectories(directory.resolve("postgres.unfinished"));
    Files.writeString(cutShort.resolve("postgresql.conf"), "half a cluster");
    try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
      asOwner(database).execute("CREATE TABLE kept AS SELECT 7 AS number");
    }
    assertThat(directory.resolve("postgres.unfinished")).doesNotExist();
  }

  @Test
  void keepsEverythingOverARestart() throws IOException {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
      assertKept(database);
    }
  }

  @Test
  void losesNothingItConfirmedAndIsReachedFromThisMachineOnly() throws IOException {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
      JdbcTemplate jdbc = asOwner(database);
      assertThat(List.of("fsync", "synchronous_commit", "full_page_writes"))
          .allMatch(name -> setting(jdbc, name).equals("on"));
      assertThat(setting(jdbc, "listen_addresses")).isEqualTo("localhost");
      assertThat(setting(jdbc, "server_version")).startsWith("18.");
    }
  }

  @Test
  void letsNobodyInWithoutThePassword() throws IOException {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
      for (String role :
          List.of("postgres", EmbeddedDatabase.OWNER, EmbeddedDatabase.APPLICATION)) {
        assertThatThrownBy(() -> connect(database, role, "guessed").execute("SELECT 1"))
            .rootCause()
            .hasMessageContaining("password authentication failed");
      }
    }
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(directory.resolve("postgres.password"))))
        .isEqualTo("rw-------");
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(directory.resolve("postgres"))))
        .isEqualTo("rwx------");
  }

  @Test
  void refusesADirectoryInUse() throws IOException {
    try (EmbeddedDatabase running = EmbeddedDatabase.start(directory)) {
      assertThatThrownBy(() -> EmbeddedDatabase.start(directory))
          .isInstanceOf(StartRefused.class)
          .hasMessage(
              "The data directory %s is in use by another process of the record.", directory);
      assertKept(running);
    }
  }

  @Test
  void stopsTheServerThatOutlivedAKilledProcess() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                KilledProcess.class.getName(),
                directory.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader output = process.inputReader()) {
      assertThat(output.lines().anyMatch(KilledProcess.READY::equals)).isTrue();
    }
    process.destroyForcibly().waitFor();
    ProcessHandle survivor = ProcessHandle.of(postmaster()).orElseThrow();
    assertThat(survivor.info().command()).isPresent();
    try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
      // Where nobody collects the dead it keeps its number, but no longer a program.
      assertThat(survivor.info().command()).isEmpty();
      assertThat(postmaster()).isNotEqualTo(survivor.pid());
      assertKept(database);
    }
  }

  @Test
  void takesAnotherProcessOfTheSameNumberForNoServer() throws IOException {
    Files.write(
        directory.resolve("postgres/postmaster.pid"),
        List.of(
            String.valueOf(ProcessHandle.current().pid()),
            directory + "/postgres",
            "1700000000",
            "5432"));
    try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
      assertKept(database);
    }
  }

  private static long postmaster() throws IOException {
    return Long.parseLong(
        Files.readAllLines(directory.resolve("postgres/postmaster.pid")).getFirst());
  }

  private static void assertKept(EmbeddedDatabase database) {
    assertThat(asOwner(database).queryForObject("SELECT number FROM kept", Integer.class))
        .isEqualTo(7);
  }

  private static String setting(JdbcTemplate jdbc, String name) {
    return String.valueOf(jdbc.queryForObject("SHOW " + name, String.class));
  }

  private static JdbcTemplate asOwner(EmbeddedDatabase database) {
    return connect(database, EmbeddedDatabase.OWNER, database.ownerPassword());
  }

  private static JdbcTemplate connect(EmbeddedDatabase database, String role, String password) {
    return new JdbcTemplate(new DriverManagerDataSource(database.jdbcUrl(), role, password));
  }

  /** Starts the database and waits to be killed. */
  static final class KilledProcess {
    static final String READY = "ready";

    private KilledProcess() {}

    @SuppressWarnings("try") // it is never closed: that is the point
    public static void main(String[] arguments) throws InterruptedException {
      EmbeddedDatabase.start(Path.of(arguments[0]));
      System.out.println(READY);
      Thread.sleep(Long.MAX_VALUE);
    }
  }
}
