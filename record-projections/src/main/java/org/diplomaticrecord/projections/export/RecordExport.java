package org.diplomaticrecord.projections.export;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.projections.dossier.DossierReader;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the whole record down, a JSON object a line: first how much there is, then what each
 * dossier rests on, then event by event, with the dossier of each. Nothing is left out between the
 * positions, so a copy can have the same.
 */
@Component
public class RecordExport {
  /** The version of the form of exports of several dossiers. */
  private static final int VERSION = 2;

  private final JdbcTemplate jdbc;
  private final DossierReader dossiers;
  private final ExportedEvents events;
  private final JsonMapper mapper;

  RecordExport(
      JdbcTemplate jdbc, DossierReader dossiers, ExportedEvents events, JsonMapper mapper) {
    this.jdbc = jdbc;
    this.dossiers = dossiers;
    this.events = events;
    this.mapper = mapper;
  }

  /** The last position of the record. */
  public long recorded() {
    return position("SELECT coalesce(max(position), 0) FROM record.event");
  }

  /** The last position recorded by an instant. Recorded times never run backwards. */
  public long recordedBy(Instant instant) {
    return position(
        "SELECT coalesce((SELECT position FROM record.event WHERE recorded_at <= ? ORDER BY position DESC LIMIT 1), 0)",
        instant.atOffset(ZoneOffset.UTC));
  }

  private long position(String sql, Object... arguments) {
    Long position = jdbc.queryForObject(sql, Long.class, arguments);
    return position == null ? 0 : position;
  }

  /**
   * The lines ahead of the events: they differ where anything of the export does.
   *
   * @param basis the position up to which the record is read
   */
  public List<String> head(long basis) {
    List<DossierReader.Dossier> all = dossiers.all();
    Map<String, Object> export = new LinkedHashMap<>();
    export.put("version", VERSION);
    export.put("basis", basis);
    export.put("dossiers", all.size());
    export.put("entries", position("SELECT count(*) FROM record.event WHERE position <= ?", basis));
    List<String> head = new ArrayList<>();
    head.add(mapper.writeValueAsString(Map.of("export", export)));
    for (DossierReader.Dossier each : all) {
      DossierId id = new DossierId(each.id());
      Map<String, Object> definitions = new LinkedHashMap<>();
      definitions.put("dossier", each);
      definitions.put("parties", dossiers.parties(id));
      definitions.put("sources", dossiers.sources(id));
      head.add(mapper.writeValueAsString(definitions));
    }
    return head;
  }

  /** Hands over the events up to a basis, in their order. */
  public void events(long basis, Consumer<String> line) {
    events.ofAll(basis, line);
  }
}
