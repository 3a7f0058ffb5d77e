package org.diplomaticrecord.core.embedded;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.diplomaticrecord.core.store.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a killed process leaves behind: a server that still runs, or its {@code postmaster.pid} with
 * a number that meanwhile belongs to some other process, which PostgreSQL would take for a running
 * server.
 */
final class SurvivingServer {
  private static final Logger LOG = LoggerFactory.getLogger(SurvivingServer.class);
  private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(5);

  private SurvivingServer() {}

  /**
   * Leaves the database directory without a running server. The caller holds the lock of the data
   * directory.
   */
  static void stop(Path database) throws IOException, InterruptedException {
    Path pidFile = database.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    List<String> lines = Files.readAllLines(pidFile);
    if (lines.size() < 3) {
      Files.delete(pidFile);
      return;
    }
    Optional<ProcessHandle> process =
        ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(ProcessHandle::isAlive);
    if (process.isEmpty()) {
      // PostgreSQL looks after the file of a dead server itself, and checks that no part of it
      // lives on.
      return;
    }
    ProcessHandle.Info info = process.get().info();
    Optional<Path> program = info.command().map(Path::of).filter(SurvivingServer::isPostgres);
    if (program.isEmpty()) {
      // Another program, or a dead server that nobody has collected.
      Files.delete(pidFile);
    } else if (serves(
        info, database, Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip())))) {
      LOG.info("Stopping the database server that outlived its process");
      stop(program.get(), database);
    } else {
      throw new StartRefused(
          "Process %s is a PostgreSQL server, but it cannot be told whether it serves %s."
              .formatted(lines.getFirst(), database),
          "Stop it if it does; delete %s if it does not.".formatted(pidFile));
    }
  }

  private static boolean isPostgres(Path program) {
    String name = program.getFileName().toString();
    return name.equals("postgres") || name.equals("postgres.exe");
  }

  private static boolean serves(ProcessHandle.Info info, Path database, Instant started) {
    return info.arguments().stream().flatMap(Arrays::stream).anyMatch(database.toString()::equals)
        || info.startInstant()
            .filter(start -> Duration.between(start, started).abs().compareTo(CLOCK_TOLERANCE) < 0)
            .isPresent();
  }

  private static void stop(Path program, Path database) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    if (LinuxUtils.isUnshareAvailable()) {
      // As root: PostgreSQL's programs refuse to run under that name.
      command.addAll(List.of("unshare", "-U"));
    }
    String control = program.getFileName().toString().replace("postgres", "pg_ctl");
    command.addAll(List.of(program.resolveSibling(control).toString(), "-D", database.toString()));
    command.addAll(List.of("stop", "-m", "fast", "-t", "60", "-w"));
    Process stopping =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (stopping.waitFor() != 0) {
      throw new StartRefused(
          "The database server that outlived its process did not stop within a minute.",
          "End the PostgreSQL server of %s by hand and start again.".formatted(database));
    }
  }
}
