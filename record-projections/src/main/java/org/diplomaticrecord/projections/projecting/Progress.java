package org.diplomaticrecord.projections.projecting;

import java.util.Optional;
import org.springframework.dao.IncorrectUpdateSemanticsDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the projections are. The position moves in the transaction that writes their rows. */
@Component
class Progress {
  /**
   * Raised whenever what is written, or what it means, changes: then everything is written anew at
   * the next start.
   */
  static final int VERSION = 3;

  private static final String POSITION =
      "SELECT position FROM projection.progress WHERE version = ?";

  private final JdbcClient jdbc;

  Progress(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The position; empty where nothing of this version is written. */
  Optional<Long> position() {
    return jdbc.sql(POSITION).param(VERSION).query(Long.class).optional();
  }

  /** The same, holding off every other writer until the transaction ends. */
  Optional<Long> lock() {
    return jdbc.sql(POSITION + " FOR UPDATE").param(VERSION).query(Long.class).optional();
  }

  /** Moves on from where {@link #lock} found it. */
  void advance(long position) {
    int touched =
        jdbc.sql("UPDATE projection.progress SET position = ? WHERE version = ? AND position < ?")
            .params(position, VERSION, position)
            .update();
    if (touched != 1) {
      throw new IncorrectUpdateSemanticsDataAccessException(
          "The progress of the projections is not there");
    }
  }

  /** Holds off every writer, of whatever version, until the transaction ends. */
  void hold() {
    jdbc.sql("SELECT version FROM projection.progress FOR UPDATE").query(Integer.class).list();
  }

  /** Starts anew from a position. A writer who waits for the row sees it with the new position. */
  void restart(long position) {
    jdbc.sql(
            """
            INSERT INTO projection.progress (version, position) VALUES (?, ?)
            ON CONFLICT ((true)) DO UPDATE SET version = excluded.version, position = excluded.position
            """)
        .params(VERSION, position)
        .update();
  }
}
