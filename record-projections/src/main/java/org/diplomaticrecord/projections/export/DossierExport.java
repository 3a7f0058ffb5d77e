package org.diplomaticrecord.projections.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.projections.dossier.DossierReader;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a dossier down, a JSON object a line: first what it rests on, then event by event. */
@Component
public class DossierExport {
  /** The version of the form of exports. It stands first, so that an import knows one by it. */
  private static final int VERSION = 1;

  private static final int EVENTS_AT_ONCE = 1_000;

  private static final String EVENTS =
      """
      SELECT position, entry_id, subject, sequence_number, type, revision, recorded_at, meta_data, payload
      FROM record.event WHERE position > ? AND position <= ? AND dossier = ? ORDER BY position LIMIT %d
      """
          .formatted(EVENTS_AT_ONCE);

  private record Line(long position, String text) {}

  private final JdbcTemplate jdbc;
  private final DossierReader dossiers;
  private final JsonMapper mapper;

  DossierExport(JdbcTemplate jdbc, DossierReader dossiers, JsonMapper mapper) {
    this.jdbc = jdbc;
    this.dossiers = dossiers;
    this.mapper = mapper;
  }

  /**
   * Hands over the lines of an export in their order. They are read a page after the other: no
   * connection is held for as long as a slow reader takes.
   *
   * @param basis the position up to which the record is read
   */
  public void each(DossierId dossier, long basis, Consumer<String> line) {
    line.accept(head(dossier, basis));
    long after = 0;
    List<Line> page;
    do {
      page = jdbc.query(EVENTS, (row, number) -> line(row), after, basis, dossier.code());
      for (Line each : page) {
        line.accept(each.text());
        after = each.position();
      }
    } while (page.size() == EVENTS_AT_ONCE);
  }

  /** The first line: it differs where anything of the export does. */
  public String head(DossierId dossier, long basis) {
    Long entries =
        jdbc.queryForObject(
            "SELECT count(*) FROM record.event WHERE dossier = ? AND position <= ?",
            Long.class,
            dossier.code(),
            basis);
    Map<String, Object> head = new LinkedHashMap<>();
    Map<String, Object> export = new LinkedHashMap<>();
    export.put("version", VERSION);
    export.put("basis", basis);
    export.put("entries", entries);
    head.put("export", export);
    head.put("dossier", dossiers.find(dossier).orElseThrow());
    head.put("parties", dossiers.parties(dossier));
    head.put("sources", dossiers.sources(dossier));
    return mapper.writeValueAsString(head);
  }

  /** Meta data and payload are JSON as they stand. */
  private static Line line(ResultSet row) throws SQLException {
    long position = row.getLong(1);
    return new Line(
        position,
        "{\"position\":%d,\"id\":\"%s\",\"subject\":\"%s\",\"sequence\":%d,\"type\":\"%s\",\"revision\":\"%s\",\"recordedAt\":\"%s\",\"metaData\":%s,\"payload\":%s}"
            .formatted(
                position,
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                row.getString(5),
                row.getString(6),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                row.getString(8),
                row.getString(9)));
  }
}
