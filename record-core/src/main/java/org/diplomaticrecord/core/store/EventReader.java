package org.diplomaticrecord.core.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.diplomaticrecord.api.value.ImportKey;
import org.diplomaticrecord.api.value.SubjectAddress;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Reads stored events without Axon: by position, or the histories of subjects. */
public final class EventReader {
  private static final String SELECT =
      """
      SELECT position, entry_id, aggregate_identifier, sequence_number, recorded_at, import_key, recorded_by, type, revision, payload
      FROM record.event
      """;
  private static final int EVENTS_AT_ONCE = 1_000;

  private final JdbcTemplate jdbc;
  private final JdbcTemplate cursor;
  private final TransactionTemplate readOnly;
  private final StoredForms forms;
  private final RowMapper<StoredEvent> events = (row, number) -> event(row);

  EventReader(DataSource dataSource, PlatformTransactionManager transactions, JsonMapper mapper) {
    this.jdbc = new JdbcTemplate(dataSource);
    this.cursor = new JdbcTemplate(dataSource);
    this.cursor.setFetchSize(EVENTS_AT_ONCE);
    this.readOnly = new TransactionTemplate(transactions);
    this.readOnly.setReadOnly(true);
    this.forms = new StoredForms(mapper);
  }

  /** The last position given; 0 where nothing is recorded. */
  public long head() {
    Long head = jdbc.queryForObject("SELECT max(position) FROM record.event", Long.class);
    return head == null ? 0 : head;
  }

  /** Reads from one position to another, both included, with a cursor: never all at once. */
  public void read(long from, long to, Consumer<StoredEvent> reader) {
    RowCallbackHandler each = row -> reader.accept(event(row));
    readOnly.executeWithoutResult(transaction ->
        cursor.query(SELECT + "WHERE position BETWEEN ? AND ? ORDER BY position", each, from, to));
  }

  /** The event at a position. */
  public Optional<StoredEvent> at(long position) {
    return jdbc.query(SELECT + "WHERE position = ?", events, position).stream().findFirst();
  }

  /** The position of the event at a place of a subject's history. */
  public long position(SubjectAddress address, long sequence) {
    Long position =
        jdbc.queryForObject(
            "SELECT position FROM record.event WHERE aggregate_identifier = ? AND sequence_number = ?",
            Long.class,
            address.toString(),
            sequence);
    return Objects.requireNonNull(position);
  }

  /** Everything recorded of a subject, in the order of recording; empty where it is not known. */
  public List<StoredEvent> history(SubjectAddress address) {
    return jdbc.query(
        SELECT + "WHERE aggregate_identifier = ? ORDER BY sequence_number",
        events,
        address.toString());
  }

  /** The histories of many subjects, read at once. Subjects that are not known are left out. */
  public Map<SubjectAddress, List<StoredEvent>> histories(Collection<SubjectAddress> addresses) {
    return jdbc
        .query(
            SELECT + "WHERE aggregate_identifier = ANY (?) ORDER BY position",
            events,
            (Object) texts(addresses))
        .stream()
        .collect(
            Collectors.groupingBy(StoredEvent::address, LinkedHashMap::new, Collectors.toList()));
  }

  /** Those of the subjects of which something is recorded. */
  public Set<SubjectAddress> known(Collection<SubjectAddress> addresses) {
    return jdbc
        .queryForList(
            "SELECT aggregate_identifier FROM record.event WHERE aggregate_identifier = ANY (?) AND sequence_number = 0",
            String.class,
            (Object) texts(addresses))
        .stream()
        .map(identifier -> SubjectAddress.of(Objects.requireNonNull(identifier)))
        .collect(Collectors.toSet());
  }

  private static String[] texts(Collection<SubjectAddress> addresses) {
    return addresses.stream().map(SubjectAddress::toString).toArray(String[]::new);
  }

  private StoredEvent event(ResultSet row) throws SQLException {
    String importKey = row.getString(6);
    return new StoredEvent(
        row.getLong(1),
        row.getObject(2, UUID.class),
        SubjectAddress.of(row.getString(3)),
        row.getLong(4),
        row.getObject(5, OffsetDateTime.class).toInstant(),
        importKey == null ? null : new ImportKey(importKey),
        row.getString(7),
        forms.event(row.getString(8), row.getString(9), row.getString(10)));
  }
}
