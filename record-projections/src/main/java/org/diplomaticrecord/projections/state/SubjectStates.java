package org.diplomaticrecord.projections.state;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.diplomaticrecord.api.value.SubjectAddress;
import org.diplomaticrecord.projections.fold.Rectangle;
import org.springframework.dao.IncorrectUpdateSemanticsDataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;

/** Writes the states. They are read elsewhere. */
public final class SubjectStates {
  private static final int BATCH = 500;

  /**
   * A rectangle that is closed.
   *
   * @param address its subject
   * @param rectangle with the position at which it is closed
   */
  public record Closed(SubjectAddress address, Rectangle rectangle) {}

  private final JdbcTemplate jdbc;
  private final UnaryOperator<String> table;

  /**
   * Writes through the connection of the running transaction.
   *
   * @param table what a table of the states is called here: it may be a copy of it that is filled
   */
  public SubjectStates(JdbcTemplate jdbc, UnaryOperator<String> table) {
    this.jdbc = jdbc;
    this.table = table;
  }

  /** Adds the items of answers that were not given before. */
  public void tell(List<ItemRow> rows) {
    write(
        "INSERT INTO %s (told_at, told_from, state) VALUES (?, ?, ?)"
            .formatted(table.apply("item")),
        rows,
        (statement, row) -> {
          statement.setLong(1, row.origin().position());
          statement.setObject(2, row.origin().from());
          statement.setString(3, row.state());
        });
  }

  /** Adds rectangles. */
  public void open(List<StateRow> rows) {
    write(
        """
        INSERT INTO %s (dossier, kind, name, valid_from, valid_to, recorded_from, recorded_to,
          status, certainty, holds, may_hold, category, told_at, told_from)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
            .formatted(table.apply("rectangle")),
        rows,
        SubjectStates::bind);
  }

  /** Ends rectangles that are still open: they say at which position. */
  public void close(List<Closed> rectangles) {
    write(
        """
        UPDATE %s SET recorded_to = ?
        WHERE dossier = ? AND kind = ? AND name = ? AND valid_from = ? AND valid_to = ? AND recorded_from = ?
          AND recorded_to = %d
        """
            .formatted(table.apply("rectangle"), Long.MAX_VALUE),
        rectangles,
        (statement, closed) -> {
          Rectangle rectangle = closed.rectangle();
          statement.setLong(1, rectangle.recordedTo());
          statement.setString(2, closed.address().dossier().code());
          statement.setString(3, closed.address().subject().kind().word());
          statement.setString(4, closed.address().subject().name());
          statement.setObject(5, rectangle.segment().validFrom());
          statement.setObject(6, rectangle.segment().validTo());
          statement.setLong(7, rectangle.recordedFrom());
        });
  }

  private <T> void write(
      String sql, List<T> rows, ParameterizedPreparedStatementSetter<T> binding) {
    for (int[] counts : jdbc.batchUpdate(sql, rows, BATCH, binding)) {
      for (int count : counts) {
        if (count != 1) {
          throw new IncorrectUpdateSemanticsDataAccessException(
              "A state that must be touched is not there");
        }
      }
    }
  }

  private static void bind(PreparedStatement statement, StateRow row) throws SQLException {
    statement.setString(1, row.address().dossier().code());
    statement.setString(2, row.address().subject().kind().word());
    statement.setString(3, row.address().subject().name());
    statement.setObject(4, row.validFrom());
    statement.setObject(5, row.validTo());
    statement.setLong(6, row.recordedFrom());
    statement.setLong(7, row.recordedTo());
    statement.setString(8, row.status());
    statement.setString(9, row.certainty());
    statement.setArray(10, statement.getConnection().createArrayOf("text", row.holds().toArray()));
    statement.setArray(
        11, statement.getConnection().createArrayOf("text", row.mayHold().toArray()));
    statement.setString(12, row.category());
    statement.setLong(13, row.origin().position());
    statement.setObject(14, row.origin().from());
  }
}
