package org.diplomaticrecord.projections.entry;

import java.time.OffsetDateTime;
import java.util.List;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.projections.dossier.Viewpoint;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads what corrected or retracted what, from an entry to the last word on it. */
@Component
public class Chains {
  private static final String CHAIN =
      """
      WITH RECURSIVE origin AS (
        SELECT position, supersedes FROM projection.entry WHERE position = ?
        UNION ALL SELECT e.position, e.supersedes FROM projection.entry e JOIN origin o ON e.position = o.supersedes),
      chain AS (
        SELECT position FROM origin WHERE supersedes IS NULL
        UNION ALL SELECT e.position FROM projection.entry e JOIN chain c ON e.supersedes = c.position
          WHERE e.dossier = ? AND e.kind = ? AND e.name = ? AND e.supersedes IS NOT NULL AND e.position <= ?)
      SELECT e.position, e.type, e.recorded_at, r.recorded_by, e.dated, r.payload::jsonb ->> 'ground',
        r.payload::json ->> 'reason', r.payload::json -> 'citations', e.supersedes, s.superseded_by
      FROM chain c JOIN projection.entry e ON e.position = c.position JOIN record.event r ON r.position = c.position
      LEFT JOIN projection.supersession s ON s.position = c.position AND s.recorded_from <= ? AND s.recorded_to > ?
      ORDER BY e.position
      """;

  private final JdbcTemplate jdbc;

  Chains(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** All of the chain an entry belongs to, itself included, in the order of recording. */
  public List<ChainLink> of(Viewpoint viewpoint, ListedEntry entry) {
    SubjectId subject = SubjectId.of(entry.subject());
    return jdbc.query(
        CHAIN,
        (row, _) ->
            new ChainLink(
                row.getLong(1),
                row.getString(2),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getObject(9, Long.class),
                row.getObject(10, Long.class)),
        entry.position(),
        viewpoint.dossier().code(),
        subject.kind().word(),
        subject.name(),
        viewpoint.basis(),
        viewpoint.basis(),
        viewpoint.basis());
  }
}
