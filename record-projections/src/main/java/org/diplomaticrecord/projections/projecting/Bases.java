package org.diplomaticrecord.projections.projecting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The positions on which answers can be based, and the instants they stand for: as the record has
 * them, projected or not.
 */
@Component
public class Bases {
  /**
   * A basis.
   *
   * @param position the position up to which the record is read
   * @param recordedAt when the last event of it was recorded; absent before the first
   */
  public record Basis(long position, @Nullable Instant recordedAt) {
    static final Basis NOTHING = new Basis(0, null);
  }

  /**
   * What an instant stands for now.
   *
   * @param position the last position recorded by then
   * @param passed whether something was recorded after it: then it stands for that for ever
   * @param past whether it is past by the clock that gives recorded times
   */
  private record Found(long position, boolean passed, boolean past) {}

  private static final String HEAD =
      "SELECT position, recorded_at FROM record.event ORDER BY position DESC LIMIT 1";
  private static final String AT =
      "SELECT position, recorded_at FROM record.event WHERE position = ?";

  /** Recorded times never run backwards along the positions, which have an index. */
  private static final String BY =
      """
      WITH RECURSIVE
        head AS MATERIALIZED (SELECT position, recorded_at FROM record.event ORDER BY position DESC LIMIT 1),
        search (low, high) AS (
          SELECT 0::bigint, coalesce((SELECT position FROM head), 0) + 1
          UNION ALL
          SELECT CASE WHEN known THEN middle ELSE low END, CASE WHEN known THEN high ELSE middle END
          FROM search,
            LATERAL (SELECT (low + high) / 2 AS middle) halved,
            LATERAL (SELECT (SELECT recorded_at FROM record.event WHERE position = middle) <= ? AS known) compared
          WHERE high - low > 1)
      SELECT low, coalesce((SELECT recorded_at FROM head) > ?, false), ? < clock_timestamp()
      FROM search WHERE high - low = 1
      """;

  /** Who records holds this lock until all of it can be seen. */
  private static final String NOBODY_RECORDS =
      "SELECT pg_try_advisory_xact_lock_shared(hashtext('record.event'))";

  private static final int REMEMBERED = 10_000;

  private final JdbcTemplate jdbc;
  private final Waiting waiting;
  private final Map<Long, Basis> remembered = new ConcurrentHashMap<>();

  Bases(JdbcTemplate jdbc, Waiting waiting) {
    this.jdbc = jdbc;
    this.waiting = waiting;
  }

  /** Everything recorded. */
  public Basis recorded() {
    return jdbc.query(HEAD, (row, number) -> basis(row)).stream().findFirst().orElse(Basis.NOTHING);
  }

  /** A position; empty where the record does not go as far. */
  public Optional<Basis> at(long position) {
    Basis known = position == 0 ? Basis.NOTHING : remembered.get(position);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Basis> basis =
        jdbc.query(AT, (row, number) -> basis(row), position).stream().findFirst();
    // What stands at a position never changes; the map is only kept from growing for ever.
    if (remembered.size() >= REMEMBERED) {
      remembered.clear();
    }
    basis.ifPresent(each -> remembered.put(position, each));
    return basis;
  }

  /**
   * Everything recorded by an instant. Once it is past, that never changes: who began to record
   * before it is waited for. What is still to come stands for everything recorded.
   *
   * @throws TemporarilyUnavailable if somebody records for too long
   */
  public Basis by(Instant instant) {
    Found found = find(instant);
    if (!found.passed() && found.past()) {
      waiting.until(
          time -> isSettled(instant, time),
          () ->
              "Something is being recorded since before %s, so it is not settled yet what was recorded by then; ask again in a moment."
                  .formatted(instant));
      found = find(instant);
    }
    return at(found.position()).orElseThrow();
  }

  private boolean isSettled(Instant instant, Duration time) throws InterruptedException {
    if (Boolean.TRUE.equals(jdbc.queryForObject(NOBODY_RECORDS, Boolean.class))
        || find(instant).passed()) {
      return true;
    }
    Thread.sleep(time);
    return false;
  }

  private Found find(Instant instant) {
    OffsetDateTime by = instant.atOffset(ZoneOffset.UTC);
    return jdbc.query(
            BY,
            (row, number) -> new Found(row.getLong(1), row.getBoolean(2), row.getBoolean(3)),
            by,
            by,
            by)
        .getFirst();
  }

  private static Basis basis(ResultSet row) throws SQLException {
    return new Basis(row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant());
  }
}
