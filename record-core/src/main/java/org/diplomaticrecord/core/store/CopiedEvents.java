package org.diplomaticrecord.core.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCreator;

/**
 * Takes the events of another record over as they are, which the database allows to begin an empty
 * one with and not otherwise. The caller's transaction decides whether they stay.
 */
public final class CopiedEvents {
  private static final String INSERT =
      """
      INSERT INTO record.event
        (entry_id, aggregate_identifier, sequence_number, aggregate_type, type, revision, recorded_at, payload, meta_data)
      SELECT entry_id, aggregate_identifier, sequence_number, 'Subject', type, revision, recorded_at, payload, meta_data
      FROM unnest(?, ?, ?, ?, ?, ?, ?, ?) WITH ORDINALITY
        AS given (entry_id, aggregate_identifier, sequence_number, type, revision, recorded_at, payload, meta_data, place)
      ORDER BY place
      """;

  private static final String FIND =
      """
      SELECT entry_id, aggregate_identifier, sequence_number, type, revision, recorded_at, meta_data, payload, position
      FROM record.event WHERE entry_id = ANY (?)
      """;

  /**
   * An event and where it stands in a record.
   *
   * @param position its position there
   * @param event the event
   */
  public record Placed(long position, CopiedEvent event) {}

  private final JdbcTemplate jdbc;

  CopiedEvents(DataSource dataSource) {
    this.jdbc = new JdbcTemplate(dataSource);
  }

  /**
   * Whether the record holds nothing yet. Then nobody else writes until the caller's transaction
   * ends.
   */
  public boolean mayBegin() {
    jdbc.query("SELECT pg_advisory_xact_lock(hashtext('record.event'))", _ -> {});
    return Boolean.FALSE.equals(
        jdbc.queryForObject("SELECT EXISTS (SELECT FROM record.event)", Boolean.class));
  }

  /** Those of them that the record holds, by id. */
  public Map<UUID, Placed> held(Collection<CopiedEvent> events) {
    return jdbc
        .query(
            FIND,
            (row, _) -> new Placed(row.getLong(9), event(row)),
            (Object) events.stream().map(CopiedEvent::entryId).toArray(UUID[]::new))
        .stream()
        .collect(Collectors.toMap(placed -> placed.event().entryId(), Function.identity()));
  }

  /** Adds events in their order. */
  public void add(List<CopiedEvent> events) {
    PreparedStatementCreator statement =
        connection -> {
          PreparedStatement insert = connection.prepareStatement(INSERT);
          column(insert, 1, "uuid", events, CopiedEvent::entryId);
          column(insert, 2, "text", events, CopiedEvent::address);
          column(insert, 3, "bigint", events, CopiedEvent::sequence);
          column(insert, 4, "text", events, CopiedEvent::type);
          column(insert, 5, "text", events, CopiedEvent::revision);
          column(insert, 6, "timestamptz", events, event -> event.recordedAt().toString());
          column(insert, 7, "text", events, CopiedEvent::payload);
          column(insert, 8, "text", events, CopiedEvent::metaData);
          return insert;
        };
    jdbc.update(statement);
  }

  /** Remembers that a file was taken over, and when. */
  public void remember(String digest) {
    jdbc.update("INSERT INTO record.import (digest) VALUES (?) ON CONFLICT DO NOTHING", digest);
  }

  private static void column(
      PreparedStatement insert,
      int index,
      String type,
      List<CopiedEvent> events,
      Function<CopiedEvent, Object> value)
      throws SQLException {
    Object[] values = events.stream().map(value).toArray();
    insert.setArray(index, insert.getConnection().createArrayOf(type, values));
  }

  private static CopiedEvent event(ResultSet row) throws SQLException {
    return new CopiedEvent(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getLong(3),
        row.getString(4),
        row.getString(5),
        row.getObject(6, OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC).toInstant(),
        row.getString(7),
        row.getString(8));
  }
}
