package org.diplomaticrecord.projections.memento;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
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
    StringBuilder sql =
        new StringBuilder(
            "SELECT max(position), max(recorded_at) FROM projection.entry WHERE dossier = ? AND position >= ? AND position <= ?");
    List<Object> arguments = new ArrayList<>();
    arguments.add(scope.dossier().code());
    arguments.add(Math.max(scope.from(), after + 1));
    arguments.add(basis);
    if (scope.kind() != null) {
      sql.append(" AND kind = ?");
      arguments.add(scope.kind());
    }
    if (scope.name() != null) {
      sql.append(" AND name = ?");
      arguments.add(scope.name());
    }
    arguments.add(limit);
    return jdbc.query(
        sql.append(" GROUP BY date_trunc('second', recorded_at) ORDER BY 1 LIMIT ?").toString(),
        (row, number) ->
            new Memento(row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant()),
        arguments.toArray());
  }
}
