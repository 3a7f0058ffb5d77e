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
 * an entry lies between are looked up, each on both sides; their texts are compared only where the
 * two answers were not first given at one place.
 */
@Component
class DiffReader {
  /** There is one at most; saying so keeps the lookups apart, each in the index. */
  private static final String SIDE =
      """
      LEFT JOIN LATERAL (
        SELECT told_at, told_from FROM projection.rectangle
        WHERE dossier = ? AND kind = s.kind AND name = s.name AND valid_from <= ? AND valid_to > ?
          AND recorded_from <= ? AND recorded_to > ? LIMIT 1) %s ON true
      """;

  private static final String STATE =
      "(SELECT state FROM projection.item WHERE item.told_at = %1$s.told_at AND item.told_from ="
          + " %1$s.told_from)";

  private static final String BEFORE = STATE.formatted("l");
  private static final String AFTER = STATE.formatted("r");

  private static final String DIFFERING =
      SIDE.formatted("l")
          + SIDE.formatted("r")
          + """
          WHERE (l.told_at, l.told_from) IS DISTINCT FROM (r.told_at, r.told_from)
            AND (l.told_at IS NULL OR r.told_at IS NULL OR %s <> %s)
          """
              .formatted(BEFORE, AFTER);

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
        "SELECT s.kind, s.name, %s, %s FROM (%s ORDER BY kind, name) s %s ORDER BY s.kind, s.name LIMIT ?"
            .formatted(BEFORE, AFTER, subjects.sql(), DIFFERING),
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
            SELECT count(*) FILTER (WHERE l.told_at IS NULL), count(*) FILTER (WHERE l.told_at IS NOT NULL AND r.told_at IS NOT NULL),
              count(*) FILTER (WHERE r.told_at IS NULL)
            FROM (%s) s %s
            """
                .formatted(subjects.sql(), DIFFERING),
            (row, number) -> new Counts(row.getLong(1), row.getLong(2), row.getLong(3)),
            arguments(comparison, subjects).toArray())
        .getFirst();
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
