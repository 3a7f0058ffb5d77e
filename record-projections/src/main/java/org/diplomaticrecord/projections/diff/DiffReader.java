package org.diplomaticrecord.projections.diff;

import java.util.ArrayList;
import java.util.List;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.projections.dossier.Viewpoint;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Reads from the stored states which subjects differ, of everything recorded. Only those of which
 * an entry lies between are looked up, each on both sides; where one rectangle covers both, nothing
 * is compared.
 */
@Component
class DiffReader {
  private static final String STATE =
      """
      LEFT JOIN LATERAL (
        SELECT valid_from, recorded_from, state FROM projection.subject_state
        WHERE dossier = ? AND kind = s.kind AND name = s.name AND valid_from <= ? AND valid_to > ?
          AND recorded_from <= ? AND recorded_to > ?) %s ON true
      """;

  private static final String DIFFERING =
      """
      FROM (%s) s
      """
          + STATE.formatted("l")
          + STATE.formatted("r")
          + """
          WHERE (l.valid_from, l.recorded_from) IS DISTINCT FROM (r.valid_from, r.recorded_from)
            AND l.state IS DISTINCT FROM r.state
          """;

  private final JdbcTemplate jdbc;

  DiffReader(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Those that differ, in the order of their ids, after one. */
  List<Pair> page(
      Comparison comparison, @Nullable Kind kind, @Nullable SubjectId after, int limit) {
    Subjects subjects = Subjects.of(comparison, kind).after(after);
    List<Object> arguments = arguments(comparison, subjects);
    arguments.add(limit);
    return jdbc.query(
        "SELECT s.kind, s.name, l.state, r.state "
            + differing(subjects.sql() + " ORDER BY kind, name")
            + " ORDER BY s.kind, s.name LIMIT ?",
        (row, number) ->
            new Pair(
                new SubjectId(Kind.of(row.getString(1)), row.getString(2)),
                row.getString(3),
                row.getString(4)),
        arguments.toArray());
  }

  /** How many differ. */
  Counts counts(Comparison comparison, @Nullable Kind kind) {
    Subjects subjects = Subjects.of(comparison, kind);
    return jdbc.query(
            """
            SELECT count(*) FILTER (WHERE l.state IS NULL),
              count(*) FILTER (WHERE l.state IS NOT NULL AND r.state IS NOT NULL),
              count(*) FILTER (WHERE r.state IS NULL)
            """
                + differing(subjects.sql()),
            (row, number) -> new Counts(row.getLong(1), row.getLong(2), row.getLong(3)),
            arguments(comparison, subjects).toArray())
        .getFirst();
  }

  private static String differing(String subjects) {
    return DIFFERING.replace("%s", subjects);
  }

  private static List<Object> arguments(Comparison comparison, Subjects subjects) {
    List<Object> arguments = new ArrayList<>(subjects.arguments());
    for (Viewpoint side : List.of(comparison.before(), comparison.after())) {
      arguments.add(side.dossier().code());
      arguments.add(side.asOf());
      arguments.add(side.asOf());
      arguments.add(side.basis());
      arguments.add(side.basis());
    }
    return arguments;
  }
}
