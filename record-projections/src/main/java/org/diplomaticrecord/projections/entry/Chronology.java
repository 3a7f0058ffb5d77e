package org.diplomaticrecord.projections.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.diplomaticrecord.api.entry.Wording;
import org.diplomaticrecord.api.value.Edtf;
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
      r.meta_data::jsonb ->> 'correlationId', e.dated, e.earliest::text, e.latest::text, e.according_to, e.supersedes, e.superseded_by,
      e.effective_type, e.title, e.after_position, r.payload
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
    return page(viewpoint, filter, narrowed(viewpoint), after, limit);
  }

  /**
   * Every entry, one at a time. They are read a page after the other: no connection and no lock is
   * held for as long as a slow reader takes.
   */
  public void each(Viewpoint viewpoint, ChronologyFilter filter, Consumer<ListedEntry> entry) {
    Narrowed narrowed = narrowed(viewpoint);
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
      Narrowed narrowed,
      @Nullable Key after,
      int limit) {
    ChronologySql sql = ChronologySql.of(viewpoint, filter, narrowed.superseded());
    if (after != null) {
      sql.after(after);
    }
    sql.limit(limit);
    return narrowed.read(
        jdbc.query(sql.select(COLUMNS), (row, number) -> listed(row, viewpoint), sql.arguments()));
  }

  /** How many entries there are on all pages. */
  public long count(Viewpoint viewpoint, ChronologyFilter filter) {
    ChronologySql sql = ChronologySql.of(viewpoint, filter, narrowed(viewpoint).superseded());
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
            (row, number) -> listed(row, viewpoint),
            viewpoint.basis(),
            viewpoint.basis(),
            position,
            viewpoint.basis(),
            viewpoint.dossier().code())
        .stream()
        .findFirst();
  }

  private Narrowed narrowed(Viewpoint viewpoint) {
    return Narrowed.of(viewpoint, jdbc, histories);
  }

  private ListedEntry listed(ResultSet row, Viewpoint viewpoint) throws SQLException {
    String type = row.getString(5);
    String revision = row.getString(6);
    String payload = row.getString(20);
    RecordEvent event = histories.event(type, revision, payload);
    Entry said = event.reads();
    return new ListedEntry(
        row.getLong(1),
        row.getObject(2, UUID.class),
        row.getString(3),
        row.getLong(4),
        type,
        revision,
        row.getObject(7, OffsetDateTime.class).toInstant(),
        row.getString(8),
        row.getString(9),
        row.getString(10),
        row.getString(11),
        Days.known(row.getString(12)),
        Days.known(row.getString(13)),
        row.getString(14),
        row.getObject(15, Long.class),
        row.getObject(16, Long.class),
        row.getString(17),
        row.getString(18),
        Wording.of(event),
        said == null ? null : said.derived(),
        row.getObject(19, Long.class),
        payload,
        viewpoint.dossier().code());
  }

  /**
   * Where an entry stands in a list: by its dates, and then as it was recorded.
   *
   * @param earliest its first day
   * @param latest its last day
   * @param position its position
   */
  public record Key(LocalDate earliest, LocalDate latest, long position)
      implements Comparable<Key> {
    private static final Comparator<Key> BY_DATE =
        Comparator.comparing(Key::earliest)
            .thenComparing(Key::latest)
            .thenComparingLong(Key::position);

    /** The key of an entry. */
    public static Key of(ListedEntry entry) {
      return new Key(entry.earliest(), entry.latest(), entry.position());
    }

    /**
     * The key of an event: from the first day on which what it says can have begun to the last on
     * which it can have ended. A retraction stands where what it withdraws stood.
     *
     * @param target where the event stands that it corrects or retracts, if it does
     */
    public static Key of(StoredEvent stored, @Nullable Key target) {
      Entry said = stored.event().reads();
      if (said != null) {
        Edtf dated = said.dated();
        return new Key(
            dated.start().earliest(),
            dated.end().orElse(dated.start()).latest(),
            stored.position());
      }
      if (target == null) {
        throw new IllegalStateException(
            "Position %d retracts nothing".formatted(stored.position()));
      }
      return new Key(target.earliest, target.latest, stored.position());
    }

    @Override
    public int compareTo(Key other) {
      return BY_DATE.compare(this, other);
    }
  }
}
