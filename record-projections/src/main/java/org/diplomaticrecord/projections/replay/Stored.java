package org.diplomaticrecord.projections.replay;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.diplomaticrecord.projections.entry.Days;
import org.diplomaticrecord.projections.entry.Supersession;
import org.diplomaticrecord.projections.fold.Rectangle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * What the projections say of some subjects. Each question is short: a replay may take long, and
 * whoever rebuilds the tables meanwhile has to wait for their readers.
 */
final class Stored {
  private static final String STATES =
      """
      SELECT kind, name, valid_from::text, valid_to::text, recorded_from, recorded_to, status, certainty, holds, may_hold, category, state
      FROM projection.subject_state t WHERE %s AND recorded_from <= ?
      """;
  private static final String AS_OF = " AND recorded_to > ? AND valid_from <= ? AND valid_to > ?";
  private static final String ENTRIES =
      """
      SELECT kind, name, position, sequence, type, recorded_at, dated, earliest::text, latest::text, according_to, parties, sources,
        supersedes, words, effective_type, title, after_position, derived
      FROM projection.entry t WHERE %s AND position <= ?
      """;
  private static final String SUPERSESSIONS =
      """
      SELECT kind, name, s.position, s.superseded_by, s.recorded_from, s.recorded_to
      FROM projection.entry t JOIN projection.supersession s ON s.position = t.position
      WHERE %s AND t.position <= ? AND s.recorded_from <= ?
      """;

  private final JdbcTemplate jdbc;
  private final Question question;

  Stored(JdbcTemplate jdbc, Question question) {
    this.jdbc = jdbc;
    this.question = question;
  }

  /** By the ids of the subjects, whatever they are: a planted row may name anything. */
  NavigableMap<String, Side> in(Stretch stretch) {
    NavigableMap<String, Side> sides = new TreeMap<>();
    states(stretch, sides);
    if (question.asOf() == null) {
      entries(stretch, sides);
    }
    sides.values().forEach(side -> side.states().sort(State.ORDER));
    return sides;
  }

  private void states(Stretch stretch, Map<String, Side> sides) {
    List<Object> arguments = stretch.arguments(question.basis());
    String sql = STATES.formatted(stretch.condition());
    if (question.asOf() != null) {
      sql += AS_OF;
      arguments.addAll(List.of(question.basis(), question.asOf(), question.asOf()));
    }
    each(sql, row -> side(row, sides).states().add(state(row)), arguments);
  }

  private void entries(Stretch stretch, Map<String, Side> sides) {
    Map<String, EntryLines> lines = new HashMap<>();
    each(
        ENTRIES.formatted(stretch.condition()),
        row -> lines(row, lines).entry(entry(row)),
        stretch.arguments(question.basis()));
    List<Object> arguments = stretch.arguments(question.basis());
    arguments.add(question.basis());
    each(
        SUPERSESSIONS.formatted(stretch.condition()),
        row ->
            lines(row, lines)
                .superseded(
                    new Supersession(row.getLong(3), row.getLong(4), row.getLong(5)),
                    until(row.getLong(6))),
        arguments);
    lines.forEach((subject, each) ->
        sides.computeIfAbsent(subject, _ -> Side.nothing()).entries().addAll(each.list()));
  }

  private void each(String sql, RowCallbackHandler row, List<Object> arguments) {
    jdbc.query(sql, row, arguments.toArray());
  }

  /** What was only closed after the basis is open at the basis. */
  private long until(long position) {
    return position > question.basis() ? Rectangle.OPEN : position;
  }

  private State state(ResultSet row) throws SQLException {
    State state =
        new State(
            row.getString(1),
            Days.known(row.getString(3)),
            Days.known(row.getString(4)),
            row.getLong(5),
            until(row.getLong(6)),
            new Columns(
                row.getString(7),
                row.getString(8),
                texts(row, 9),
                texts(row, 10),
                row.getString(11)),
            row.getString(12));
    return question.asOf() == null ? state : state.onTheDay();
  }

  private static EntryLine entry(ResultSet row) throws SQLException {
    return new EntryLine(
        row.getLong(3),
        row.getLong(4),
        row.getString(5),
        row.getObject(6, OffsetDateTime.class).toInstant(),
        row.getString(7),
        Days.known(row.getString(8)),
        Days.known(row.getString(9)),
        row.getString(10),
        texts(row, 11),
        texts(row, 12),
        row.getObject(13, Long.class),
        row.getString(14),
        row.getString(15),
        row.getString(16),
        row.getObject(17, Long.class),
        row.getBoolean(18),
        List.of());
  }

  private static Side side(ResultSet row, Map<String, Side> sides) throws SQLException {
    return sides.computeIfAbsent(id(row), _ -> Side.nothing());
  }

  private static EntryLines lines(ResultSet row, Map<String, EntryLines> lines)
      throws SQLException {
    return lines.computeIfAbsent(id(row), _ -> new EntryLines());
  }

  private static String id(ResultSet row) throws SQLException {
    return row.getString(1) + "/" + row.getString(2);
  }

  private static List<String> texts(ResultSet row, int column) throws SQLException {
    Array array = row.getArray(column);
    return Arrays.asList((String[]) array.getArray());
  }
}
