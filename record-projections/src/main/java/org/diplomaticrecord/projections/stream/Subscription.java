package org.diplomaticrecord.projections.stream;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A reader: a position, a filter and a connection. It has no queue: whenever it is woken and the
 * connection takes more, it reads on from where it is, in one loop for history and for what is new.
 */
final class Subscription {
  /** Between two looks at whether the connection takes more. */
  private static final int BATCH_BYTES = 1 << 15;

  /** What differs from one reader to another, at most as a rule. */
  private static final int AROUND_AN_EVENT = 128;

  private static final Logger LOG = LoggerFactory.getLogger(Subscription.class);

  private final Tail tail;
  private final NamedParties parties;
  private final StreamRequest request;
  private final StreamProperties settings;
  private final Wire wire;
  private final Executor threads;
  private final byte[] base;
  private final AtomicInteger wakeUps = new AtomicInteger();
  private volatile boolean heartbeatDue;
  private volatile boolean closing;
  private volatile boolean blocked;
  private volatile long lastMoved = System.nanoTime();
  private boolean greeted;
  // How far it has looked, and the position of what it sent last.
  private long position;
  private long sent;

  Subscription(
      Tail tail,
      NamedParties parties,
      StreamRequest request,
      StreamProperties settings,
      Function<Subscription, Wire> wire,
      Executor threads) {
    this.tail = tail;
    this.parties = parties;
    this.request = request;
    this.settings = settings;
    this.threads = threads;
    this.base = request.base().getBytes(StandardCharsets.UTF_8);
    this.position = request.after();
    this.sent = request.after();
    this.wire = wire.apply(this);
  }

  /** Its connection. */
  Wire wire() {
    return wire;
  }

  /** There is something new. Who still has to take what was sent will see it then. */
  void news() {
    if (!blocked) {
      wake();
    }
  }

  /** There may be something to do. Never waits; the work is done by one thread at a time. */
  void wake() {
    if (wakeUps.getAndIncrement() == 0) {
      threads.execute(this::work);
    }
  }

  /** Looked at now and then. */
  void check(long now) {
    long still = now - lastMoved;
    if (blocked && still > settings.writeDeadline().toNanos()) {
      wire.cut();
    } else if (still > settings.heartbeat().toNanos()) {
      heartbeatDue = true;
      wake();
    }
  }

  /** Ends with a word of farewell, or without it where the reader takes none. */
  void close() {
    closing = true;
    if (blocked) {
      wire.cut();
    } else {
      wake();
    }
  }

  private void work() {
    int seen = wakeUps.get();
    do {
      try {
        send();
      } catch (RuntimeException e) {
        LOG.warn("A stream ends at position {}; its reader can go on from there", position, e);
        wire.cut();
        return;
      }
      seen = wakeUps.addAndGet(-seen);
    } while (seen != 0);
  }

  private void send() {
    while (isReady()) {
      Frames frames = new Frames();
      if (!greeted) {
        greeted = true;
        request.format().reconnectAfter(frames, settings.reconnectAfter().toMillis());
        control(frames, "subscribed", request.resolved(settings));
      }
      if (closing) {
        request.format().reconnectAfter(frames, settings.reconnectAfter().toMillis());
        control(frames, "closing", "");
        send(frames);
        if (isReady()) {
          wire.end();
        }
        return;
      }
      boolean more = events(frames);
      if (heartbeatDue) {
        heartbeatDue = false;
        control(frames, "heartbeat", "");
      }
      if (!frames.isEmpty()) {
        send(frames);
      }
      if (!more) {
        return;
      }
      // Others share the processors, and none of them is served by waiting.
      Thread.yield();
    }
  }

  /** Writes some events; whether there may be more. */
  private boolean events(Frames frames) {
    while (frames.length() < BATCH_BYTES && !heartbeatDue) {
      List<StreamEvent> next = tail.after(position);
      if (next.isEmpty()) {
        return false;
      }
      frames.expect(next.stream().mapToInt(event -> event.size() + AROUND_AN_EVENT).sum());
      for (StreamEvent event : next) {
        position = event.position();
        if (request.filter().wants(event, parties)) {
          request.format().event(frames, event, sent, base);
          sent = position;
        }
      }
    }
    return true;
  }

  private void control(Frames frames, String name, String more) {
    String json =
        "{\"control\":\"%s\",\"position\":%d,\"previous\":%d,\"head\":%d%s}"
            .formatted(name, position, sent, Math.max(tail.head(), position), more);
    request.format().control(frames, name, position, json);
    sent = position;
  }

  private boolean isReady() {
    boolean ready = wire.isReady();
    blocked = !ready;
    if (blocked && closing) {
      wire.cut();
    }
    return ready;
  }

  private void send(Frames frames) {
    lastMoved = System.nanoTime();
    wire.send(frames);
  }
}
