package org.diplomaticrecord.projections.memento;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Finds the states in which resources once were. */
@Component
public class Mementos {
  private final JdbcTemplate jdbc;

  Mementos(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The bases on which something was recorded that can have changed a resource, in their order: one
   * for every second, its last, because a datetime in HTTP names no less.
   *
   * @param after only those after this position
   * @param basis none after this position
   * @param limit at most as many
   */
  public List<Memento> of(Scope scope, long after, long basis, int limit) {
    List<Object> arguments = new ArrayList<>();
    String entries = entries(scope, Math.max(scope.from(), after + 1), arguments);
    arguments.add(basis);
    arguments.add(limit);
    return read(
        "SELECT max(position), max(recorded_at) FROM %s AND position <= ? GROUP BY date_trunc('second', recorded_at) ORDER BY 1 LIMIT ?"
            .formatted(entries),
        arguments);
  }

  /** The first of them, if there is one. */
  public Optional<Memento> first(Scope scope) {
    List<Object> arguments = new ArrayList<>();
    String first = entries(scope, scope.from(), arguments);
    String same = entries(scope, scope.from(), arguments);
    return read(
            """
            WITH first AS (SELECT date_trunc('second', recorded_at) AS second FROM %s ORDER BY position LIMIT 1)
            SELECT max(position), max(recorded_at) FROM %s
              AND recorded_at >= (SELECT second FROM first) AND recorded_at < (SELECT second FROM first) + interval '1 second'
            HAVING count(*) > 0
            """
                .formatted(first, same),
            arguments)
        .stream()
        .findFirst();
  }

  private List<Memento> read(String sql, List<Object> arguments) {
    return jdbc.query(
        sql,
        (row, number) ->
            new Memento(row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant()),
        arguments.toArray());
  }

  private static String entries(Scope scope, long from, List<Object> arguments) {
    StringBuilder sql = new StringBuilder("projection.entry WHERE dossier = ? AND position >= ?");
    arguments.add(scope.dossier().code());
    arguments.add(from);
    if (scope.kind() != null) {
      sql.append(" AND kind = ?");
      arguments.add(scope.kind());
    }
    if (scope.name() != null) {
      sql.append(" AND name = ?");
      arguments.add(scope.name());
    }
    return sql.toString();
  }
}
