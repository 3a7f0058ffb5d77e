package org.diplomaticrecord.core.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wakes those who follow the record whenever something was committed to it, by any node. One
 * connection listens for all; every second they are woken in any case, should a notification have
 * been lost.
 */
final class Followers implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Followers.class);
  private static final Duration NET = Duration.ofSeconds(1);

  private final DataSource dataSource;
  private final Set<Runnable> followers = ConcurrentHashMap.newKeySet();
  private final Thread listener;
  private volatile boolean closed;

  Followers(DataSource dataSource) {
    this.dataSource = dataSource;
    this.listener = Thread.ofPlatform().name("record-listener").daemon().start(this::listen);
  }

  void add(Runnable follower) {
    followers.add(follower);
  }

  void remove(Runnable follower) {
    followers.remove(follower);
  }

  private void listen() {
    while (!closed) {
      try (Connection connection = dataSource.getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("LISTEN record_event");
        PGConnection notifications = connection.unwrap(PGConnection.class);
        wake();
        while (!closed) {
          notifications.getNotifications((int) NET.toMillis());
          wake();
        }
        statement.execute("UNLISTEN record_event");
      } catch (SQLException e) {
        if (!closed) {
          LOG.warn(
              "Not listening for new entries until the database can be reached again: {}",
              e.getMessage());
          pause();
        }
      }
    }
  }

  private void wake() {
    followers.forEach(Runnable::run);
  }

  private void pause() {
    try {
      Thread.sleep(NET);
    } catch (InterruptedException e) {
      closed = true;
    }
    wake();
  }

  @Override
  public void close() {
    closed = true;
    try {
      listener.join(NET.multipliedBy(3));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
