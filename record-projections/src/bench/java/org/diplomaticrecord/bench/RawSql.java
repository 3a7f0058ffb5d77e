package org.diplomaticrecord.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.diplomaticrecord.api.entry.EntryType;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * The limit: events put into a plain table by plain SQL, in one transaction. Their JSON is made
 * beforehand.
 */
final class RawSql {
  private static final int ROWS_A_STATEMENT = 500;

  /** An event as a row. */
  record Row(UUID id, String subject, long sequence, String kind, String type, String payload) {
    static List<Row> of(SyntheticDossier dossier) {
      return dossier.lives().stream().flatMap(life -> rows(life)).toList();
    }

    private static java.util.stream.Stream<Row> rows(SyntheticDossier.Life life) {
      return java.util.stream.IntStream.range(0, life.events().size())
          .mapToObj(at -> {
            RecordEvent event = life.events().get(at);
            return new Row(
                UUID.randomUUID(),
                life.address().toString(),
                at,
                life.subject().kind().word(),
                EntryType.of(event).typeName(),
                Json.text(event));
          });
    }
  }

  private final DataSource database;

  RawSql(DataSource database) {
    this.database = database;
  }

  /** A table with the columns and keys of the event store, and nothing that computes. */
  void createTable(String name) throws SQLException {
    try (Connection connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          """
          create table %s (
            position bigint generated always as identity primary key,
            entry_id uuid not null unique,
            aggregate_identifier text not null,
            sequence_number bigint not null,
            aggregate_type text not null,
            type text not null,
            revision text not null,
            recorded_at timestamptz not null default now(),
            payload text not null,
            meta_data text not null,
            unique (aggregate_identifier, sequence_number))
          """
              .formatted(name));
    }
  }

  void insert(String table, List<Row> rows) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      for (int from = 0; from < rows.size(); from += ROWS_A_STATEMENT) {
        List<Row> some = rows.subList(from, Math.min(rows.size(), from + ROWS_A_STATEMENT));
        String sql =
            "insert into %s (entry_id, aggregate_identifier, sequence_number, aggregate_type, type, revision, payload, meta_data) values "
                    .formatted(table)
                + "(?,?,?,?,?,'1',?,'{}'),".repeat(some.size());
        try (PreparedStatement insert =
            connection.prepareStatement(sql.substring(0, sql.length() - 1))) {
          int at = 0;
          for (Row row : some) {
            insert.setObject(++at, row.id());
            insert.setString(++at, row.subject());
            insert.setLong(++at, row.sequence());
            insert.setString(++at, row.kind());
            insert.setString(++at, row.type());
            insert.setString(++at, row.payload());
          }
          insert.executeUpdate();
        }
      }
      connection.commit();
    }
  }

  void copy(String table, List<Row> rows) throws SQLException, IOException {
    copy(
        "copy %s (entry_id, aggregate_identifier, sequence_number, aggregate_type, type, revision, payload, meta_data) from stdin"
            .formatted(table),
        rows.stream()
            .map(row ->
                line(
                    row.id(),
                    row.subject(),
                    row.sequence(),
                    row.kind(),
                    row.type(),
                    "1",
                    row.payload(),
                    "{}")));
  }

  /** Copies lines made by {@link #line}. */
  void copy(String statement, java.util.stream.Stream<String> lines) throws SQLException {
    try (Connection connection = database.getConnection()) {
      CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
      StringBuilder buffer = new StringBuilder();
      for (String line : (Iterable<String>) lines::iterator) {
        buffer.append(line);
        if (buffer.length() > 1 << 16) {
          flush(copy, buffer);
        }
      }
      flush(copy, buffer);
      copy.endCopy();
    }
  }

  static String line(Object... values) {
    StringBuilder line = new StringBuilder();
    for (Object value : values) {
      line.append(value.toString().replace("\\", "\\\\")).append('\t');
    }
    line.setCharAt(line.length() - 1, '\n');
    return line.toString();
  }

  private static void flush(CopyIn copy, StringBuilder buffer) throws SQLException {
    byte[] bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
    buffer.setLength(0);
  }
}
