package org.diplomaticrecord.projections.state;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.projections.dossier.Viewpoint;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Reads the stored states of everything recorded. One index serves every question, on both axes of
 * time.
 */
@Component
public class StateReader {
  private static final String POINT =
      "SELECT state FROM projection.subject_state WHERE " + ViewSql.AS_OF.formatted("AND name = ?");

  private static final String FIRST =
      """
      SELECT state FROM projection.subject_state
      WHERE dossier = ? AND kind = ? AND name = ? AND recorded_from <= ? AND recorded_to > ?
      ORDER BY valid_from LIMIT 1
      """;

  /** A kind at a time, so that each is a stretch of the index. */
  private static final String STANDINGS =
      """
      SELECT kinds.kind, s.* FROM unnest(?::text[]) kinds(kind) CROSS JOIN LATERAL (
        SELECT name, status, certainty, holds, may_hold FROM projection.subject_state
        WHERE %s ORDER BY name) s
      """
          .formatted(ViewSql.AS_OF.formatted("").replace("kind = ?", "kind = kinds.kind"));

  private static final int ITEMS_AT_ONCE = 1_000;

  private static final Object[] KINDS = Arrays.stream(Kind.values()).map(Kind::word).toArray();

  private final JdbcTemplate jdbc;

  StateReader(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** The item of a subject, if it has a state on the day. */
  public Optional<String> item(Viewpoint viewpoint, SubjectId subject) {
    List<String> items =
        jdbc.query(
            POINT,
            statement -> {
              statement.setString(1, viewpoint.dossier().code());
              statement.setString(2, subject.kind().word());
              statement.setString(3, subject.name());
              bind(statement, 4, viewpoint.asOf(), viewpoint.basis());
            },
            (row, number) -> row.getString(1));
    return items.stream().findFirst();
  }

  /**
   * The item of a subject on the first day on which it has a state. One that has none on a day
   * before has then only come later: days on which nothing had happened yet are not stored.
   */
  public Optional<String> firstItem(Viewpoint viewpoint, SubjectId subject) {
    return jdbc
        .queryForList(
            FIRST,
            String.class,
            viewpoint.dossier().code(),
            subject.kind().word(),
            subject.name(),
            viewpoint.basis(),
            viewpoint.basis())
        .stream()
        .findFirst();
  }

  /** Items of a view in the order of their names. */
  public Page page(Viewpoint viewpoint, ViewFilter filter, String after, int limit) {
    List<String> names = new ArrayList<>();
    List<String> items =
        jdbc.query(
            ViewSql.page(filter),
            (row, number) -> {
              names.add(row.getString(1));
              return row.getString(2);
            },
            ViewSql.pageArguments(viewpoint, filter, after, limit + 1).toArray());
    return items.size() <= limit
        ? new Page(items, null)
        : new Page(items.subList(0, limit), names.get(limit - 1));
  }

  /**
   * Every item of a view in the order of their names, one at a time. It is read a page after the
   * other: no connection and no lock is held for as long as a slow reader takes, and what is read
   * on one basis fits together whatever is recorded meanwhile.
   */
  public void each(Viewpoint viewpoint, ViewFilter filter, Consumer<String> item) {
    @Nullable String after = "";
    while (after != null) {
      Page page = page(viewpoint, filter, after, ITEMS_AT_ONCE);
      page.items().forEach(item);
      after = page.last();
    }
  }

  /** How many items match. */
  public Total total(Viewpoint viewpoint, ViewFilter filter) {
    return jdbc.query(
            ViewSql.total(filter),
            (row, number) -> new Total(row.getLong(1), row.getLong(2)),
            ViewSql.totalArguments(viewpoint, filter).toArray())
        .getFirst();
  }

  /** How every subject of the dossier stands, view by view, in the order of their names. */
  public List<Standing> standings(Viewpoint viewpoint) {
    return jdbc.query(
        STANDINGS,
        statement -> {
          statement.setArray(1, statement.getConnection().createArrayOf("text", KINDS));
          statement.setString(2, viewpoint.dossier().code());
          bind(statement, 3, viewpoint.asOf(), viewpoint.basis());
        },
        (row, number) ->
            new Standing(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                texts(row, 5),
                texts(row, 6)));
  }

  private static void bind(PreparedStatement statement, int from, LocalDate asOf, long basis)
      throws SQLException {
    statement.setObject(from, asOf);
    statement.setObject(from + 1, asOf);
    statement.setLong(from + 2, basis);
    statement.setLong(from + 3, basis);
  }

  private static List<String> texts(ResultSet row, int column) throws SQLException {
    Array array = row.getArray(column);
    return List.of((String[]) array.getArray());
  }
}
