package org.diplomaticrecord.projections.projecting;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes tables away from their readers. Whoever waits for the lock holds up all who come later: so
 * it is asked for only briefly, again and again, until no one is reading.
 */
final class QuietTables {
  private static final Duration ASKED_FOR = Duration.ofMillis(200);
  private static final Duration BETWEEN = Duration.ofMillis(300);
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  /** PostgreSQL's code; Spring's exceptions do not tell it from others. */
  private static final String LOCK_NOT_AVAILABLE = "55P03";

  private final JdbcClient jdbc;

  QuietTables(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Locks tables of the projections until the running transaction ends.
   *
   * @param before is done before each attempt, and stays done
   * @param first what is to be locked ahead of them, as briefly
   */
  void lock(List<String> tables, Runnable before, Runnable first) {
    String names =
        tables.stream().map(table -> "projection." + table).collect(Collectors.joining(", "));
    long end = System.nanoTime() + PATIENCE.toNanos();
    jdbc.sql("SET LOCAL lock_timeout = %d".formatted(ASKED_FOR.toMillis())).update();
    before.run();
    while (!locked(names, first)) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException(
            "The new rows could not take their place: somebody has been reading the old ones for %d minutes"
                .formatted(PATIENCE.toMinutes()));
      }
      pause();
      before.run();
    }
    jdbc.sql("SET LOCAL lock_timeout = 0").update();
  }

  private boolean locked(String names, Runnable first) {
    jdbc.sql("SAVEPOINT unlocked").update();
    try {
      first.run();
      jdbc.sql("LOCK TABLE %s IN ACCESS EXCLUSIVE MODE".formatted(names)).update();
      return true;
    } catch (DataAccessException e) {
      if (!(e.getMostSpecificCause() instanceof SQLException cause)
          || !LOCK_NOT_AVAILABLE.equals(cause.getSQLState())) {
        throw e;
      }
      jdbc.sql("ROLLBACK TO SAVEPOINT unlocked").update();
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(BETWEEN);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Rebuilding was interrupted", e);
    }
  }
}
