package org.diplomaticrecord.projections;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Rows of a dossier so large that no plan would scan its tables for lack of anything better. The
 * record knows nothing of it.
 */
public final class BigDossier {
  /** Its id. */
  public static final String ID = "big";

  private BigDossier() {}

  /** Puts it in. */
  public static void create(JdbcTemplate jdbc) {
    jdbc.execute(
        """
        INSERT INTO projection.rectangle
        SELECT 'big', 'measure', 'm-' || s, date '2000-01-01' + r, date '2000-01-01' + r + 1, 1, 9223372036854775807,
          'in-force', 'certain', '{in-force}', '{}', 'port', 1000000 + s, date '2000-01-01' + r
        FROM generate_series(1, 2000) s, generate_series(0, 19) r
        """);
    jdbc.execute(
        """
        INSERT INTO projection.item
        SELECT 1000000 + s, date '2000-01-01' + r, repeat('x', 1000)
        FROM generate_series(1, 2000) s, generate_series(0, 19) r
        """);
    jdbc.execute(
        """
        INSERT INTO projection.entry (position, dossier, kind, name, sequence, type, recorded_at, dated, earliest, latest,
          according_to, parties, sources, supersedes, words, effective_type, title, derived)
        SELECT 1000000 + p, 'big', 'measure', 'm-' || p / 10, p % 10, 'measure.imposed', now(), '2000-01-01',
          date '2000-01-01' + p % 5000, date '2000-01-01' + p % 5000, 'JP', ARRAY['JP', 'P' || p % 500],
          ARRAY['s' || p % 200], CASE WHEN p % 1000 = 1 THEN 1000000 + p - 1 END, '| measure m ' || p / 10 || ' | || word' || p || ' |',
          CASE WHEN p % 400 = 0 THEN 'measure.lifted' ELSE 'measure.imposed' END, 'Title', p % 2000 = 3
        FROM generate_series(1, 20000) p
        """);
    jdbc.execute("ANALYZE projection.item");
    jdbc.execute("ANALYZE projection.rectangle");
    jdbc.execute("ANALYZE projection.entry");
  }

  /** Takes it out again. */
  public static void delete(JdbcTemplate jdbc) {
    jdbc.execute("DELETE FROM projection.item WHERE told_at > 1000000");
    jdbc.execute("DELETE FROM projection.rectangle WHERE dossier = 'big'");
    jdbc.execute("DELETE FROM projection.entry WHERE dossier = 'big'");
  }
}
