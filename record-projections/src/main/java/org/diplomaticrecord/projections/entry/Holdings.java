package org.diplomaticrecord.projections.entry;

import java.time.LocalDate;
import java.util.List;
import org.diplomaticrecord.api.value.DossierId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** How much a dossier holds. */
@Component
public class Holdings {
  /**
   * What it holds of a kind.
   *
   * @param kind the kind
   * @param subjects how many subjects
   * @param entries how many events
   */
  public record OfKind(String kind, long subjects, long entries) {}

  /**
   * Where it begins and ends.
   *
   * @param head the position of its last event; 0 where there is none
   * @param first the first day an entry is certain or possible on; absent where it is open
   * @param last the last
   */
  public record Extent(long head, @Nullable LocalDate first, @Nullable LocalDate last) {}

  private final JdbcTemplate jdbc;

  Holdings(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Kind by kind. */
  public List<OfKind> byKind(DossierId dossier, long basis) {
    return jdbc.query(
        """
        SELECT kind, count(DISTINCT name), count(*) FROM projection.entry WHERE dossier = ? AND position <= ?
        GROUP BY kind ORDER BY kind
        """,
        (row, number) -> new OfKind(row.getString(1), row.getLong(2), row.getLong(3)),
        dossier.code(),
        basis);
  }

  /** From when to when; days that are open at one end do not count. */
  public Extent extent(DossierId dossier, long basis) {
    return jdbc.query(
            """
            SELECT coalesce(max(position), 0), (min(earliest) FILTER (WHERE earliest > '-infinity'))::text,
              (max(latest) FILTER (WHERE latest < 'infinity'))::text
            FROM projection.entry WHERE dossier = ? AND position <= ?
            """,
            (row, number) ->
                new Extent(row.getLong(1), Days.of(row.getString(2)), Days.of(row.getString(3))),
            dossier.code(),
            basis)
        .getFirst();
  }
}
