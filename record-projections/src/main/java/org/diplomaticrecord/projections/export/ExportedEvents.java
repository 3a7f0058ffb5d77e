package org.diplomaticrecord.projections.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/**
 * Writes events down as the record keeps them, a line each. They are read a page after the other:
 * no connection is held for as long as a slow reader takes.
 */
@Component
class ExportedEvents {
  private static final int AT_ONCE = 1_000;

  private static final String PAGE =
      """
      SELECT position, entry_id, subject, sequence_number, type, revision, recorded_at, meta_data, payload, dossier
      FROM record.event WHERE position > ? AND position <= ?%s ORDER BY position LIMIT %d
      """;
  private static final String OF_ALL = PAGE.formatted("", AT_ONCE);
  private static final String OF_ONE = PAGE.formatted(" AND dossier = ?", AT_ONCE);

  private record Line(long position, String text) {}

  private final JdbcTemplate jdbc;

  ExportedEvents(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** The events of a dossier up to a basis; no line names the dossier. */
  void ofOne(String dossier, long basis, Consumer<String> line) {
    each(
        after ->
            jdbc.query(OF_ONE, (RowMapper<Line>) (row, _) -> line(row, ""), after, basis, dossier),
        line);
  }

  /** All events up to a basis; each line names the dossier. */
  void ofAll(long basis, Consumer<String> line) {
    each(
        after ->
            jdbc.query(
                OF_ALL,
                (RowMapper<Line>)
                    (row, _) -> line(row, "\"dossier\":\"%s\",".formatted(row.getString(10))),
                after,
                basis),
        line);
  }

  private interface Pages {
    List<Line> after(long position);
  }

  private static void each(Pages pages, Consumer<String> line) {
    long after = 0;
    List<Line> page;
    do {
      page = pages.after(after);
      for (Line each : page) {
        line.accept(each.text());
        after = each.position();
      }
    } while (page.size() == AT_ONCE);
  }

  /** Meta data and payload are JSON as they stand. */
  private static Line line(ResultSet row, String dossier) throws SQLException {
    long position = row.getLong(1);
    return new Line(
        position,
        "{\"position\":%d,\"id\":\"%s\",%s\"subject\":\"%s\",\"sequence\":%d,\"type\":\"%s\",\"revision\":\"%s\",\"recordedAt\":\"%s\",\"metaData\":%s,\"payload\":%s}"
            .formatted(
                position,
                row.getString(2),
                dossier,
                row.getString(3),
                row.getLong(4),
                row.getString(5),
                row.getString(6),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                row.getString(8),
                row.getString(9)));
  }
}
