package org.diplomaticrecord.projections.projecting;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.diplomaticrecord.projections.entry.Histories;
import org.diplomaticrecord.projections.state.Items;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the projections anew from the record, many times faster than event by event. The old rows
 * are kept up to the record and read meanwhile, until the new ones are as far as they are.
 */
@Component
public class Rebuild {
  private static final Set<Projection> ALL = EnumSet.allOf(Projection.class);

  private final DataSource dataSource;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Histories histories;
  private final Items items;
  private final Progress progress;
  private final ProjectedHead projected;
  private final ObjectProvider<EventProcessingConfiguration> processing;

  Rebuild(
      DataSource dataSource,
      JdbcClient jdbc,
      TransactionTemplate transaction,
      Histories histories,
      Items items,
      Progress progress,
      ProjectedHead projected,
      ObjectProvider<EventProcessingConfiguration> processing) {
    this.dataSource = dataSource;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.histories = histories;
    this.items = items;
    this.progress = progress;
    this.projected = projected;
    this.processing = processing;
  }

  /** Rebuilds where nothing is written yet, or what is written is of another version. */
  void runIfNeeded() {
    Boolean filled =
        transaction.execute(_ -> {
          alone();
          boolean needed = progress.lock().isEmpty();
          if (needed) {
            fill(ALL);
          }
          return needed;
        });
    if (Boolean.TRUE.equals(filled)) {
      new ShadowTables(jdbc, ALL).analyze();
    }
  }

  /** Rebuilds everything. */
  public long run() {
    return run(ALL);
  }

  /**
   * Rebuilds some of the projections. All nodes go on recording, projecting and reading.
   *
   * @return the position up to which the projections now follow the record
   * @throws RebuildUnderWay if they are being rebuilt already
   * @throws OtherVersion if what is written is of another version, unless all are rebuilt
   */
  long run(Set<Projection> projections) {
    transaction.executeWithoutResult(_ -> {
      if (!aloneAtOnce()) {
        throw new RebuildUnderWay();
      }
      fill(projections);
    });
    new ShadowTables(jdbc, projections).analyze();
    startAgain();
    return projected.ask();
  }

  /** Where the old rows were in its way it has stopped, and would look again only after a while. */
  private void startAgain() {
    StreamingEventProcessor processor =
        processing
            .getObject()
            .eventProcessor(ProjectionConfiguration.PROCESSOR, StreamingEventProcessor.class)
            .orElseThrow(
                () -> new IllegalStateException("Nothing keeps the projections up to the record"));
    processor.shutDown();
    processor.start();
  }

  /** One node at a time. */
  private void alone() {
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('projection.rebuild'))")
        .query((row, number) -> 0)
        .single();
  }

  private boolean aloneAtOnce() {
    return jdbc.sql("SELECT pg_try_advisory_xact_lock(hashtext('projection.rebuild'))")
        .query(Boolean.class)
        .single();
  }

  /**
   * What is read as projected is never more than what the new rows hold: they are brought to where
   * the old ones are while all who project are held off, for as long as it takes to put them in
   * their place. The processor's token stays: it is at the head or before it, and what is written
   * already is passed over. Where one projection stays as it is, the new rows go as far as its rows
   * do, and no further.
   */
  private void fill(Set<Projection> projections) {
    long upTo =
        projections.equals(ALL)
            ? jdbc.sql("SELECT coalesce(max(position), 0) FROM record.event")
                .query(Long.class)
                .single()
            : progress.position().orElseThrow(OtherVersion::new);
    ShadowTables tables = new ShadowTables(jdbc, projections);
    tables.create();
    copy(projections, upTo);
    // Enough for the full-text index to be made by several workers.
    jdbc.sql("SET LOCAL maintenance_work_mem = '256MB'").update();
    tables.index();
    CatchUp copies =
        new CatchUp(
            upTo,
            histories,
            new ChangeWriter(projections, ShadowTables::name, new JdbcTemplate(dataSource), items));
    tables.swap(() -> progress.position().ifPresent(copies::to), progress::hold);
    progress.restart(copies.position());
  }

  private void copy(Set<Projection> projections, long upTo) {
    Connection connection = DataSourceUtils.getConnection(dataSource);
    try (ExecutorService copying = Executors.newSingleThreadExecutor()) {
      Tables tables =
          new Tables(
              projections, connection.unwrap(PGConnection.class).getCopyAPI(), copying, items);
      new RecordReader(dataSource, histories).forEachHistory(upTo, tables);
      tables.finish();
    } catch (SQLException | ExecutionException e) {
      throw new IllegalStateException("The projections could not be written", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Rebuilding was interrupted", e);
    } finally {
      DataSourceUtils.releaseConnection(connection, dataSource);
    }
  }
}
