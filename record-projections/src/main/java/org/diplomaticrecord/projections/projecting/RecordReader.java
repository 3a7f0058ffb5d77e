package org.diplomaticrecord.projections.projecting;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.SubjectAddress;
import org.diplomaticrecord.projections.entry.Histories;
import org.diplomaticrecord.projections.entry.StoredEvent;
import org.jspecify.annotations.Nullable;

/**
 * Reads the record, or one dossier of it, a subject's history after the other in the order of their
 * ids, parsing it on a thread of its own.
 */
public final class RecordReader {
  private static final String EVENTS =
      """
      SELECT %s FROM record.event WHERE position <= ? AND (?::text IS NULL OR dossier = ?)
      ORDER BY aggregate_identifier COLLATE "C", sequence_number
      """
          .formatted(Histories.COLUMNS);

  private static final int ROWS_AT_ONCE = 2_000;
  private static final int AHEAD = 8;
  private static final int SUBJECTS_AT_ONCE = 100;
  private static final List<List<StoredEvent>> END = List.of();

  private final DataSource dataSource;
  private final Histories histories;
  private final @Nullable DossierId dossier;
  private final BlockingQueue<List<List<StoredEvent>>> read = new ArrayBlockingQueue<>(AHEAD);
  private volatile @Nullable Exception failure;
  private volatile @Nullable PreparedStatement running;

  /** Reads everything. */
  RecordReader(DataSource dataSource, Histories histories) {
    this(dataSource, histories, null);
  }

  /** Reads a dossier, or everything if none is given. */
  public RecordReader(DataSource dataSource, Histories histories, @Nullable DossierId dossier) {
    this.dataSource = dataSource;
    this.histories = histories;
    this.dossier = dossier;
  }

  /**
   * Hands over the history of every subject up to a position. Reading stops where the action fails.
   */
  public void forEachHistory(long upTo, Consumer<List<StoredEvent>> action)
      throws InterruptedException {
    Thread reading = Thread.ofPlatform().name("record-reader").start(() -> read(upTo));
    try {
      List<List<StoredEvent>> next = read.take();
      while (!next.isEmpty()) {
        next.forEach(action);
        next = read.take();
      }
    } finally {
      reading.interrupt();
      stop();
      reading.join();
    }
    Exception failed = failure;
    if (failed != null) {
      throw new IllegalStateException("The record could not be read", failed);
    }
  }

  /** The database may still be putting events in order of which nobody wants to know. */
  private void stop() {
    PreparedStatement statement = running;
    try {
      if (statement != null) {
        statement.cancel();
      }
    } catch (SQLException _) {
      // Then it is read to its end.
    }
  }

  private void read(long upTo) {
    try {
      readAll(upTo);
    } catch (SQLException | RuntimeException e) {
      failure = e;
    } catch (InterruptedException e) {
      return;
    }
    try {
      read.put(END);
    } catch (InterruptedException _) {
      // Nobody is waiting for the end any more.
    }
  }

  private void readAll(long upTo) throws SQLException, InterruptedException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      connection.setReadOnly(true);
      try (PreparedStatement statement = connection.prepareStatement(EVENTS)) {
        String only = dossier == null ? null : dossier.code();
        statement.setFetchSize(ROWS_AT_ONCE);
        statement.setLong(1, upTo);
        statement.setString(2, only);
        statement.setString(3, only);
        running = statement;
        handOver(statement.executeQuery());
      } finally {
        running = null;
        connection.rollback();
      }
    }
  }

  private void handOver(ResultSet rows) throws SQLException, InterruptedException {
    List<List<StoredEvent>> subjects = new ArrayList<>();
    List<StoredEvent> history = new ArrayList<>();
    String identifier = "";
    while (rows.next()) {
      String next = rows.getString(3);
      if (!next.equals(identifier)) {
        identifier = next;
        if (subjects.size() == SUBJECTS_AT_ONCE) {
          read.put(subjects);
          subjects = new ArrayList<>();
        }
        history = new ArrayList<>();
        subjects.add(history);
      }
      SubjectAddress address =
          history.isEmpty() ? SubjectAddress.of(identifier) : history.getFirst().address();
      history.add(
          new StoredEvent(
              rows.getLong(1),
              rows.getObject(2, OffsetDateTime.class).toInstant(),
              address,
              rows.getLong(4),
              rows.getString(5),
              histories.event(rows.getString(6), rows.getString(7), rows.getString(8))));
    }
    if (!subjects.isEmpty()) {
      read.put(subjects);
    }
  }
}
