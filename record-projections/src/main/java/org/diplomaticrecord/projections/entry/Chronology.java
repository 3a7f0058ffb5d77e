package org.diplomaticrecord.projections.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.diplomaticrecord.api.timeline.Lens;
import org.diplomaticrecord.api.timeline.Reading;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.api.value.SubjectAddress;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.projections.dossier.Viewpoint;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads what happened, in the order of valid time or as it was recorded. */
@Component
public class Chronology {
  private static final String COLUMNS =
      """
      e.position, r.entry_id, r.subject, e.sequence, e.type, r.revision, e.recorded_at, r.recorded_by, r.import_key,
      r.meta_data::jsonb ->> 'correlationId', e.dated, e.earliest, e.latest, e.according_to, e.supersedes, e.superseded_by, r.payload
      """;

  private static final int ENTRIES_AT_ONCE = 1_000;

  private final JdbcTemplate jdbc;
  private final Histories histories;

  Chronology(JdbcTemplate jdbc, Histories histories) {
    this.jdbc = jdbc;
    this.histories = histories;
  }

  /** Entries after a key, or from the first. */
  public List<ListedEntry> page(
      Viewpoint viewpoint, ChronologyFilter filter, @Nullable Key after, int limit) {
    return page(viewpoint, filter, supersededWithin(viewpoint), after, limit);
  }

  /**
   * Every entry, one at a time. They are read a page after the other: no connection and no lock is
   * held for as long as a slow reader takes.
   */
  public void each(Viewpoint viewpoint, ChronologyFilter filter, Consumer<ListedEntry> entry) {
    Map<Long, Long> narrowed = supersededWithin(viewpoint);
    Key after = null;
    List<ListedEntry> page;
    do {
      page = page(viewpoint, filter, narrowed, after, ENTRIES_AT_ONCE);
      page.forEach(entry);
      after = page.isEmpty() ? null : Key.of(page.getLast());
    } while (page.size() == ENTRIES_AT_ONCE);
  }

  private List<ListedEntry> page(
      Viewpoint viewpoint,
      ChronologyFilter filter,
      Map<Long, Long> narrowed,
      @Nullable Key after,
      int limit) {
    ChronologySql sql = ChronologySql.of(viewpoint, filter, narrowed.keySet());
    if (after != null) {
      sql.after(after);
    }
    sql.limit(limit);
    return jdbc.query(
        sql.select(COLUMNS), (row, number) -> listed(row, viewpoint, narrowed), sql.arguments());
  }

  /** How many entries there are on all pages. */
  public long count(Viewpoint viewpoint, ChronologyFilter filter) {
    ChronologySql sql = ChronologySql.of(viewpoint, filter, supersededWithin(viewpoint).keySet());
    Long count = jdbc.queryForObject(sql.count(), Long.class, sql.arguments());
    return count == null ? 0 : count;
  }

  /** The entry at a position. */
  public Optional<ListedEntry> at(Viewpoint viewpoint, long position) {
    return jdbc
        .query(
            """
            SELECT %s FROM (
              SELECT e.*, s.superseded_by FROM projection.entry e
              LEFT JOIN projection.supersession s ON s.position = e.position AND s.recorded_from <= ? AND s.recorded_to > ?
              WHERE e.position = ? AND e.position <= ? AND e.dossier = ?) e
            JOIN record.event r ON r.position = e.position
            """
                .formatted(COLUMNS),
            (row, number) -> listed(row, viewpoint, Map.of()),
            viewpoint.basis(),
            viewpoint.basis(),
            position,
            viewpoint.basis(),
            viewpoint.dossier().code())
        .stream()
        .findFirst();
  }

  /**
   * In a reading narrowed to documents, a correction counts only if it rests on one of them itself:
   * what it says of the rest is made out from the few histories that hold corrections.
   */
  private Map<Long, Long> supersededWithin(Viewpoint viewpoint) {
    if (viewpoint.sources().isEmpty()) {
      return Map.of();
    }
    List<SubjectAddress> corrected =
        jdbc.query(
            "SELECT DISTINCT kind, name FROM projection.entry WHERE dossier = ? AND supersedes IS NOT NULL AND position <= ?",
            (row, number) ->
                new SubjectAddress(
                    viewpoint.dossier(),
                    new SubjectId(Kind.of(row.getString(1)), row.getString(2))),
            viewpoint.dossier().code(),
            viewpoint.basis());
    Lens documents = new Lens(Set.of(), viewpoint.lens().citing());
    Map<Long, Long> superseded = new HashMap<>();
    histories
        .upTo(viewpoint.basis(), corrected)
        .values()
        .forEach(history -> {
          Reading reading =
              Reading.of(history.stream().map(StoredEvent::event).toList(), documents);
          for (StoredEvent event : history) {
            reading
                .supersededBy(event.sequence())
                .ifPresent(
                    by -> superseded.put(event.position(), history.get((int) by).position()));
          }
        });
    return superseded;
  }

  private static ListedEntry listed(ResultSet row, Viewpoint viewpoint, Map<Long, Long> narrowed)
      throws SQLException {
    long position = row.getLong(1);
    Long supersededBy =
        viewpoint.sources().isEmpty() ? row.getObject(16, Long.class) : narrowed.get(position);
    return new ListedEntry(
        position,
        row.getObject(2, UUID.class),
        row.getString(3),
        row.getLong(4),
        row.getString(5),
        row.getString(6),
        row.getObject(7, OffsetDateTime.class).toInstant(),
        row.getString(8),
        row.getString(9),
        row.getString(10),
        row.getString(11),
        row.getObject(12, LocalDate.class),
        row.getObject(13, LocalDate.class),
        row.getString(14),
        row.getObject(15, Long.class),
        supersededBy,
        row.getString(17),
        viewpoint.dossier().code());
  }

  /**
   * Where an entry stands in a list.
   *
   * @param earliest its first day
   * @param latest its last day
   * @param position its position
   */
  public record Key(LocalDate earliest, LocalDate latest, long position) {
    /** The key of an entry. */
    public static Key of(ListedEntry entry) {
      return new Key(entry.earliest(), entry.latest(), entry.position());
    }
  }
}
