package org.diplomaticrecord.projections.entry;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.dao.IncorrectUpdateSemanticsDataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;

/** Writes the index. It is read elsewhere. */
public final class EntryIndex {
  private static final int BATCH = 500;

  private final JdbcTemplate jdbc;
  private final UnaryOperator<String> table;

  /**
   * Writes through the connection of the running transaction.
   *
   * @param table what a table of the index is called here: it may be a copy of it that is filled
   */
  public EntryIndex(JdbcTemplate jdbc, UnaryOperator<String> table) {
    this.jdbc = jdbc;
    this.table = table;
  }

  /** Adds rows of events not yet in the index. */
  public void add(List<EntryRow> rows) {
    write(
        """
        INSERT INTO %s (position, dossier, kind, name, sequence, type, recorded_at, dated, earliest, latest,
          according_to, parties, sources, supersedes, words, effective_type, title, after_position, derived)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
            .formatted(table.apply("entry")),
        rows,
        EntryIndex::bind);
  }

  /** Notes from which position on events are superseded. */
  public void open(List<Supersession> supersessions) {
    write(
        "INSERT INTO %s (position, superseded_by, recorded_from, recorded_to) VALUES (?, ?, ?, %d)"
            .formatted(table.apply("supersession"), Long.MAX_VALUE),
        supersessions,
        (statement, each) -> {
          statement.setLong(1, each.position());
          statement.setLong(2, each.supersededBy());
          statement.setLong(3, each.recordedFrom());
        });
  }

  /** Notes from which position on events are superseded no longer. */
  public void close(List<Supersession> supersessions, long position) {
    write(
        """
        UPDATE %s SET recorded_to = ?
        WHERE position = ? AND recorded_from = ? AND recorded_to = %d
        """
            .formatted(table.apply("supersession"), Long.MAX_VALUE),
        supersessions,
        (statement, each) -> {
          statement.setLong(1, position);
          statement.setLong(2, each.position());
          statement.setLong(3, each.recordedFrom());
        });
  }

  private <T> void write(
      String sql, List<T> rows, ParameterizedPreparedStatementSetter<T> binding) {
    if (rows.isEmpty()) {
      return;
    }
    for (int[] counts : jdbc.batchUpdate(sql, rows, BATCH, binding)) {
      for (int count : counts) {
        if (count != 1) {
          throw new IncorrectUpdateSemanticsDataAccessException(
              "A row of the index that must be touched is not there");
        }
      }
    }
  }

  private static void bind(PreparedStatement statement, EntryRow row) throws SQLException {
    statement.setLong(1, row.position());
    statement.setString(2, row.address().dossier().code());
    statement.setString(3, row.address().subject().kind().word());
    statement.setString(4, row.address().subject().name());
    statement.setLong(5, row.sequence());
    statement.setString(6, row.type());
    statement.setObject(7, row.recordedAt().atOffset(ZoneOffset.UTC));
    statement.setString(8, row.dated());
    statement.setObject(9, row.earliest());
    statement.setObject(10, row.latest());
    statement.setString(11, row.accordingTo());
    statement.setArray(12, texts(statement.getConnection(), row.parties()));
    statement.setArray(13, texts(statement.getConnection(), row.sources()));
    statement.setObject(14, row.supersedes(), Types.BIGINT);
    statement.setString(15, row.words());
    statement.setString(16, row.effectiveType());
    statement.setString(17, row.title());
    statement.setObject(18, row.after(), Types.BIGINT);
    statement.setBoolean(19, row.derived());
  }

  private static java.sql.Array texts(Connection connection, Collection<String> texts)
      throws SQLException {
    return connection.createArrayOf("text", texts.toArray());
  }
}
