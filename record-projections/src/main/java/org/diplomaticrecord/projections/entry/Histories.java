package org.diplomaticrecord.projections.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.diplomaticrecord.api.entry.EarlierForms;
import org.diplomaticrecord.api.entry.EntryType;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.diplomaticrecord.api.value.SubjectAddress;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the histories of subjects from the record itself. */
@Component
public class Histories {
  /** The columns of a stored event. */
  public static final String COLUMNS =
      "position, recorded_at, aggregate_identifier, sequence_number, import_key, type, revision, payload";

  private static final TypeReference<LinkedHashMap<String, Object>> TREE = new TypeReference<>() {};

  private final JdbcTemplate jdbc;
  private final JsonMapper mapper;

  Histories(JdbcTemplate jdbc, JsonMapper mapper) {
    this.jdbc = jdbc;
    this.mapper = mapper;
  }

  /** The events of subjects from the first up to a position, in the order they were recorded. */
  public Map<SubjectAddress, List<StoredEvent>> upTo(
      long position, Collection<SubjectAddress> subjects) {
    return jdbc
        .query(
            """
            SELECT %s FROM record.event WHERE aggregate_identifier = ANY (?) AND position <= ?
            ORDER BY aggregate_identifier, sequence_number
            """
                .formatted(COLUMNS),
            (row, number) -> stored(row),
            subjects.stream().map(SubjectAddress::toString).toArray(String[]::new),
            position)
        .stream()
        .collect(
            Collectors.groupingBy(StoredEvent::address, LinkedHashMap::new, Collectors.toList()));
  }

  /** All events after a position and up to another, in their order. */
  public List<StoredEvent> between(long after, long upTo) {
    return jdbc.query(
        "SELECT %s FROM record.event WHERE position > ? AND position <= ? ORDER BY position"
            .formatted(COLUMNS),
        (row, number) -> stored(row),
        after,
        upTo);
  }

  private StoredEvent stored(ResultSet row) throws SQLException {
    return new StoredEvent(
        row.getLong(1),
        row.getObject(2, OffsetDateTime.class).toInstant(),
        SubjectAddress.of(row.getString(3)),
        row.getLong(4),
        row.getString(5),
        event(row.getString(6), row.getString(7), row.getString(8)));
  }

  /** The event a stored text says, in whatever revision of its type it was stored. */
  public RecordEvent event(String type, String revision, String payload) {
    EntryType known =
        EntryType.named(type)
            .orElseThrow(
                () -> new IllegalStateException("No entry has the type %s".formatted(type)));
    int stored = Integer.parseInt(revision);
    return stored == known.revision()
        ? mapper.readValue(payload, known.event())
        : mapper.convertValue(
            EarlierForms.present(known, stored, mapper.readValue(payload, TREE)), known.event());
  }
}
