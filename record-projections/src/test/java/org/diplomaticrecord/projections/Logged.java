package org.diplomaticrecord.projections;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.LoggerFactory;

/**
 * What is logged meanwhile, even where another application in this JVM has silenced the console.
 */
public final class Logged implements AutoCloseable {
  private final Queue<String> messages = new ConcurrentLinkedQueue<>();
  private final Logger logger;
  private final AppenderBase<ILoggingEvent> appender =
      new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
          if (event.getLevel().isGreaterOrEqual(least)) {
            messages.add(event.getFormattedMessage());
          }
        }
      };
  private final Level least;

  private Logged(String name, Level least) {
    this.least = least;
    logger = (Logger) LoggerFactory.getLogger(name);
    appender.start();
    logger.addAppender(appender);
  }

  /** Warnings and errors of anybody. */
  public static Logged warnings() {
    return new Logged(org.slf4j.Logger.ROOT_LOGGER_NAME, Level.WARN);
  }

  /** Everything of a package of ours. */
  public static Logged of(String name) {
    Logged logged = new Logged(name, Level.INFO);
    logged.logger.setLevel(Level.INFO);
    return logged;
  }

  /** The messages so far. */
  public List<String> messages() {
    return List.copyOf(messages);
  }

  @Override
  public void close() {
    logger.detachAppender(appender);
  }
}
