package org.diplomaticrecord.core.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Puts events into the table. Inside a transaction they become part of it. Outside of one, what
 * several commands bring at the same time goes in as one statement and one commit: positions are
 * given under a lock that is held until the disk has the commit, and taken one by one the commands
 * would all wait behind each other's. Each caller returns when its own events are durable.
 */
final class EventAppender {
  /** One array a column: the statement is the same for any number of rows, and is prepared once. */
  private static final String INSERT =
      """
      INSERT INTO record.event
        (entry_id, aggregate_identifier, sequence_number, aggregate_type, type, revision, payload, meta_data)
      SELECT entry_id, aggregate_identifier, sequence_number, aggregate_type, type, revision, payload, meta_data
      FROM unnest(?, ?, ?, ?, ?, ?, ?, ?) WITH ORDINALITY
        AS given (entry_id, aggregate_identifier, sequence_number, aggregate_type, type, revision, payload, meta_data, place)
      ORDER BY place
      """;

  private static final int ROWS_PER_STATEMENT = 1_000;

  private final JdbcTemplate jdbc;
  private final ReentrantLock lock = new ReentrantLock();
  private List<Waiting> waiting = new ArrayList<>();
  private boolean appending;

  EventAppender(DataSource dataSource) {
    this.jdbc = new JdbcTemplate(dataSource);
  }

  void append(List<EventRow> rows) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      for (int from = 0; from < rows.size(); from += ROWS_PER_STATEMENT) {
        insert(rows.subList(from, Math.min(rows.size(), from + ROWS_PER_STATEMENT)));
      }
    } else {
      Waiting mine = new Waiting(rows, lock.newCondition());
      appendTogether(mine);
      mine.rethrowFailure();
    }
  }

  /**
   * The first to come appends for all who came while the one before was at it, then wakes them and
   * a successor.
   */
  private void appendTogether(Waiting mine) {
    List<Waiting> together;
    lock.lock();
    try {
      waiting.add(mine);
      while (appending && !mine.settled) {
        mine.turn.awaitUninterruptibly();
      }
      if (mine.settled) {
        return;
      }
      appending = true;
      together = waiting;
      waiting = new ArrayList<>();
    } finally {
      lock.unlock();
    }
    try {
      insertTogether(together);
    } finally {
      lock.lock();
      try {
        appending = false;
        together.forEach(Waiting::settle);
        if (!waiting.isEmpty()) {
          waiting.getFirst().turn.signal();
        }
      } finally {
        lock.unlock();
      }
    }
  }

  /** Where one of them breaks a constraint nothing was stored, and each stands for itself. */
  private void insertTogether(List<Waiting> together) {
    try {
      insert(together.stream().flatMap(each -> each.rows.stream()).toList());
      together.forEach(each -> each.durable = true);
    } catch (DataIntegrityViolationException e) {
      if (together.size() == 1) {
        together.getFirst().failure = e;
      } else {
        together.forEach(each -> insertTogether(List.of(each)));
      }
    } catch (RuntimeException e) {
      together.forEach(each -> each.failure = e);
    }
  }

  private void insert(List<EventRow> rows) {
    PreparedStatementCreator statement =
        connection -> {
          PreparedStatement insert = connection.prepareStatement(INSERT);
          Columns columns = new Columns(connection, insert, rows);
          columns.set(1, "uuid", EventRow::entryId);
          columns.set(2, "text", EventRow::aggregateIdentifier);
          columns.set(3, "bigint", EventRow::sequenceNumber);
          columns.set(4, "text", EventRow::aggregateType);
          columns.set(5, "text", EventRow::type);
          columns.set(6, "text", EventRow::revision);
          columns.set(7, "text", EventRow::payload);
          columns.set(8, "text", EventRow::metaData);
          return insert;
        };
    jdbc.update(statement);
  }

  private record Columns(Connection connection, PreparedStatement insert, List<EventRow> rows) {
    void set(int index, String type, Function<EventRow, Object> value) throws SQLException {
      insert.setArray(index, connection.createArrayOf(type, rows.stream().map(value).toArray()));
    }
  }

  private static final class Waiting {
    private final List<EventRow> rows;
    private final Condition turn;
    private boolean settled;
    private boolean durable;
    private @Nullable RuntimeException failure;

    private Waiting(List<EventRow> rows, Condition turn) {
      this.rows = rows;
      this.turn = turn;
    }

    private void settle() {
      settled = true;
      turn.signal();
    }

    private void rethrowFailure() {
      if (!durable) {
        throw failure != null
            ? failure
            : new IllegalStateException("The events could not be appended");
      }
    }
  }
}
