package org.diplomaticrecord.projections.replay;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import javax.sql.DataSource;
import org.diplomaticrecord.api.value.SubjectAddress;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.projections.entry.Histories;
import org.diplomaticrecord.projections.entry.StoredEvent;
import org.diplomaticrecord.projections.projecting.RecordReader;
import org.diplomaticrecord.projections.state.Items;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Folds afresh from the events what a dossier says and holds against it what the projections say.
 *
 * <p>A digest is made as follows, by anyone who has the answers of the views.
 *
 * <ol>
 *   <li>A line is the text of one item in the form of RFC 8785: of a day, the item as {@code GET
 *       …/{view}/{name}} answers it; of all days, an object of the {@code item} as stored and its
 *       {@code validFrom}, {@code validTo}, {@code recordedFrom} and {@code recordedTo}, the ends
 *       not included and left out where they are open.
 *   <li>The digest of a subject is the SHA-256 of its lines, each followed by a line feed; of all
 *       days in the order of {@code validFrom} and {@code recordedFrom}, what is open first. A
 *       subject of which nothing can have happened by the day has no line and no digest.
 *   <li>The digest of a dossier is the SHA-256 of one line a subject, each followed by a line feed:
 *       its id, a space and its digest, in the order of the ids.
 * </ol>
 *
 * <p>A digest is written {@code sha256:} and 64 lower-case hexadecimal digits.
 */
@Component
public class Replays implements ApplicationListener<ContextClosedEvent> {
  /** So many at the same time: each takes two cores and three connections. */
  public static final int AT_ONCE = 2;

  private static final ThreadFactory WORKERS = Thread.ofPlatform().name("replay-", 1).factory();

  private final DataSource dataSource;
  private final JdbcTemplate jdbc;
  private final Histories histories;
  private final Items items;
  private final Semaphore free = new Semaphore(AT_ONCE);
  private volatile boolean closing;

  Replays(DataSource dataSource, JdbcTemplate jdbc, Histories histories, Items items) {
    this.dataSource = dataSource;
    this.jdbc = jdbc;
    this.histories = histories;
    this.items = items;
  }

  /**
   * Replays, unless as many replays as are allowed are under way.
   *
   * @return what came of it; empty where it was not begun
   * @throws Watcher.Stopped if the watcher stops it or the service ends
   */
  public Optional<Replayed> run(Question question, Watcher watcher) {
    if (!free.tryAcquire()) {
      return Optional.empty();
    }
    try {
      return Optional.of(replay(question, watcher));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Watcher.Stopped("The replay was interrupted");
    } finally {
      free.release();
    }
  }

  /** How many can be begun now. */
  public int free() {
    return free.availablePermits();
  }

  @Override
  public void onApplicationEvent(ContextClosedEvent closed) {
    closing = true;
  }

  private Replayed replay(Question question, Watcher watcher) throws InterruptedException {
    States states = new States(items, question.asOf());
    Section section =
        new Section(
            question, new Fresh(items, question.asOf()), new Stored(jdbc, question), states);
    Watcher whileRunning =
        (done, all) -> {
          if (closing) {
            throw new Watcher.Stopped("The service is being stopped");
          }
          watcher.at(done, all);
        };
    try (ExecutorService workers = Executors.newFixedThreadPool(Folding.AT_ONCE, WORKERS)) {
      Folding folding =
          new Folding(question, section, states, workers, whileRunning, events(question));
      feed(folding, question);
      return folding.end();
    }
  }

  private void feed(Folding folding, Question question) throws InterruptedException {
    SubjectId only = question.subject();
    if (only == null) {
      new RecordReader(dataSource, histories, question.dossier())
          .forEachHistory(question.basis(), folding::take);
    } else {
      SubjectAddress address = new SubjectAddress(question.dossier(), only);
      List<StoredEvent> history =
          histories.upTo(question.basis(), List.of(address)).getOrDefault(address, List.of());
      if (!history.isEmpty()) {
        folding.take(history);
      }
    }
  }

  private long events(Question question) {
    Long events =
        jdbc.queryForObject(
            "SELECT count(*) FROM record.event WHERE dossier = ? AND position <= ?",
            Long.class,
            question.dossier().code(),
            question.basis());
    return events == null ? 0 : events;
  }
}
