package org.diplomaticrecord.projections.export;

import java.util.LinkedHashMap;
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

  private final JdbcTemplate jdbc;
  private final DossierReader dossiers;
  private final ExportedEvents events;
  private final JsonMapper mapper;

  DossierExport(
      JdbcTemplate jdbc, DossierReader dossiers, ExportedEvents events, JsonMapper mapper) {
    this.jdbc = jdbc;
    this.dossiers = dossiers;
    this.events = events;
    this.mapper = mapper;
  }

  /**
   * Hands over the lines of an export in their order.
   *
   * @param basis the position up to which the record is read
   */
  public void each(DossierId dossier, long basis, Consumer<String> line) {
    line.accept(head(dossier, basis));
    events.ofOne(dossier.code(), basis, line);
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
}
