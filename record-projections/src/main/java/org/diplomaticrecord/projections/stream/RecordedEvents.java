package org.diplomaticrecord.projections.stream;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.diplomaticrecord.api.entry.EntryType;
import org.diplomaticrecord.projections.entry.Histories;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads the record itself, by position: what is committed, whether projected or not. */
@Component
class RecordedEvents {
  private static final String SELECT =
      """
      SELECT position, entry_id, aggregate_identifier, type, revision, recorded_at, payload,
        CASE WHEN type IN ('entry.corrected', 'entry.retracted') THEN
          (SELECT target.position FROM record.event target
           WHERE target.aggregate_identifier = event.aggregate_identifier
             AND target.sequence_number = coalesce(event.payload::json ->> 'corrects', event.payload::json ->> 'retracts')::bigint)
        END
      FROM record.event
      """;

  private final JdbcTemplate jdbc;
  private final Histories histories;

  RecordedEvents(JdbcTemplate jdbc, Histories histories) {
    this.jdbc = jdbc;
    this.histories = histories;
  }

  /** The last position; 0 where nothing is recorded. */
  long head() {
    return number("SELECT coalesce(max(position), 0) FROM record.event");
  }

  /** The events after a position, up to another. */
  List<StreamEvent> between(long after, long upTo) {
    return jdbc.query(
        SELECT + "WHERE position > ? AND position <= ? ORDER BY position",
        (row, number) -> event(row),
        after,
        upTo);
  }

  /** Whether an instant is still to come, by the clock that gives recorded times. */
  boolean isToCome(Instant instant) {
    return Boolean.TRUE.equals(
        jdbc.queryForObject(
            "SELECT ? > clock_timestamp()", Boolean.class, instant.atOffset(ZoneOffset.UTC)));
  }

  /**
   * The last position recorded before an instant. Recorded times never run backwards along the
   * positions, which have an index; the times need none.
   */
  long before(Instant instant) {
    long before = 0;
    long notBefore = head() + 1;
    while (notBefore - before > 1) {
      long middle = before + (notBefore - before) / 2;
      if (recordedAt(middle).isBefore(instant)) {
        before = middle;
      } else {
        notBefore = middle;
      }
    }
    return before;
  }

  /** Whether anything is recorded of a subject of a dossier. */
  boolean knows(String dossier, String subject) {
    return number(
            "SELECT count(*) FROM record.event WHERE aggregate_identifier = ? AND sequence_number = 0",
            dossier + "/" + subject)
        > 0;
  }

  /** The event at a place of a subject's history, from 0. */
  StreamEvent at(String dossier, String subject, long sequence) {
    return jdbc.query(
            SELECT + "WHERE aggregate_identifier = ? AND sequence_number = ?",
            (row, number) -> event(row),
            dossier + "/" + subject,
            sequence)
        .getFirst();
  }

  private Instant recordedAt(long position) {
    OffsetDateTime recordedAt =
        jdbc.queryForObject(
            "SELECT recorded_at FROM record.event WHERE position = ?",
            OffsetDateTime.class,
            position);
    if (recordedAt == null) {
      throw new IllegalStateException("Position %d is not in the record".formatted(position));
    }
    return recordedAt.toInstant();
  }

  private long number(String sql, Object... arguments) {
    Long number = jdbc.queryForObject(sql, Long.class, arguments);
    return number == null ? 0 : number;
  }

  /** The payload is taken as the bytes it is kept as, which are those that are sent. */
  private StreamEvent event(ResultSet row) throws SQLException {
    String name = row.getString(4);
    EntryType type =
        EntryType.named(name)
            .orElseThrow(() -> new IllegalStateException("No entry has the type " + name));
    byte[] payload = row.getBytes(7);
    return CloudEvents.of(
        row.getLong(1),
        row.getObject(2, UUID.class),
        row.getString(3),
        type,
        effective(type, row.getString(5), payload),
        Integer.parseInt(row.getString(5)),
        row.getObject(6, OffsetDateTime.class).toInstant(),
        row.getObject(8, Long.class),
        payload);
  }

  /** Only what a correction says has to be read. */
  private EntryType effective(EntryType type, String revision, byte[] payload) {
    return type == EntryType.ENTRY_CORRECTED
        ? EntryType.effective(
            histories.event(type.typeName(), revision, new String(payload, StandardCharsets.UTF_8)))
        : type;
  }
}
