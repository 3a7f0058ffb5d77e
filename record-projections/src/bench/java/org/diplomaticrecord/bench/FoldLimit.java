package org.diplomaticrecord.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import tools.jackson.databind.JsonNode;

/**
 * The limit of a rebuild: read all events through a cursor, parse their JSON, fold each subject in
 * memory in the simplest way, and COPY a state for every event.
 */
final class FoldLimit {
  private static final int ROWS_A_FETCH = 2_000;

  /** What is known of a subject after one of its events. */
  private record State(String subject, long position, String dated, String type, int entries) {
    String line() {
      String json =
          Json.MAPPER.writeValueAsString(
              Map.of("id", subject, "status", type, "since", dated, "because", List.of(position)));
      return RawSql.line(subject, dated.substring(0, 10), position, type, entries, json);
    }
  }

  private final DataSource database;

  FoldLimit(DataSource database) {
    this.database = database;
  }

  /**
   * @return events read
   */
  int fold(String events, boolean copy) throws SQLException {
    Map<String, List<State>> histories = new HashMap<>();
    int read = 0;
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement select =
          connection.prepareStatement(
              "select position, aggregate_identifier, payload from %s order by position"
                  .formatted(events))) {
        select.setFetchSize(ROWS_A_FETCH);
        ResultSet rows = select.executeQuery();
        while (rows.next()) {
          read++;
          JsonNode event = Json.MAPPER.readTree(rows.getString(3));
          JsonNode entry = event.has("replacement") ? event.get("replacement") : event;
          List<State> history =
              histories.computeIfAbsent(rows.getString(2), _ -> new ArrayList<>());
          history.add(
              new State(
                  rows.getString(2),
                  rows.getLong(1),
                  entry.get("dated").asString() + "-01-01",
                  event.get("type").asString(),
                  history.size() + 1));
        }
      }
      connection.rollback();
    }
    if (copy) {
      write(histories.values().stream().flatMap(List::stream).toList());
    }
    return read;
  }

  private void write(List<State> states) throws SQLException {
    try (Connection connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("drop table if exists limit_state");
      statement.execute(
          "create table limit_state (subject text, dated text, position bigint primary key, type text, entries int, state text)");
    }
    new RawSql(database).copy("copy limit_state from stdin", states.stream().map(State::line));
  }
}
