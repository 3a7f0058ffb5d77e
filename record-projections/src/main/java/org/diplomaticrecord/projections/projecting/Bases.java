package org.diplomaticrecord.projections.projecting;

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

/** The positions on which answers can be based, and the instants they stand for. */
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

  private static final int REMEMBERED = 10_000;

  private final JdbcTemplate jdbc;
  private final ProjectedHead head;
  private final Map<Long, Basis> remembered = new ConcurrentHashMap<>();

  Bases(JdbcTemplate jdbc, ProjectedHead head) {
    this.jdbc = jdbc;
    this.head = head;
  }

  /** Everything projected so far. */
  public Basis head() {
    return at(head.position());
  }

  /** A position the projections have reached. */
  public Basis at(long position) {
    if (position == 0) {
      return Basis.NOTHING;
    }
    Basis known = remembered.get(position);
    if (known != null) {
      return known;
    }
    Basis basis =
        one("SELECT position, recorded_at FROM projection.entry WHERE position = ?", position)
            .orElseThrow(() ->
                new IllegalStateException("Position %d is not in the index".formatted(position)));
    // What stands at a position never changes; the map is only kept from growing for ever.
    if (remembered.size() >= REMEMBERED) {
      remembered.clear();
    }
    remembered.put(position, basis);
    return basis;
  }

  /** The last position recorded by an instant, as far as is projected. */
  public Basis by(Instant instant) {
    return one(
            "SELECT position, recorded_at FROM projection.entry WHERE recorded_at <= ? ORDER BY recorded_at DESC, position DESC LIMIT 1",
            instant.atOffset(ZoneOffset.UTC))
        .orElse(Basis.NOTHING);
  }

  /** The last position of the record, projected or not. */
  public long recorded() {
    Long position =
        jdbc.queryForObject("SELECT coalesce(max(position), 0) FROM record.event", Long.class);
    return position == null ? 0 : position;
  }

  /** Waits until the projections have reached a position; whether they did in time. */
  public boolean await(long position, Duration patience) throws InterruptedException {
    return head.await(position, patience);
  }

  private Optional<Basis> one(String sql, Object argument) {
    return jdbc
        .query(
            sql,
            (row, number) -> {
              OffsetDateTime recordedAt = row.getObject(2, OffsetDateTime.class);
              return new Basis(row.getLong(1), recordedAt == null ? null : recordedAt.toInstant());
            },
            argument)
        .stream()
        .findFirst();
  }
}
