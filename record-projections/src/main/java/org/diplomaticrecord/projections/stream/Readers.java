package org.diplomaticrecord.projections.stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.diplomaticrecord.api.problem.Problem;
import org.diplomaticrecord.api.problem.ProblemType;
import org.springframework.http.HttpHeaders;

/** All who follow the record over HTTP now: lets them in, wakes them, and sees them off. */
public final class Readers implements AutoCloseable {
  private static final long LOOK_EVERY = 1_000_000_000L;

  private final Tail tail;
  private final NamedParties parties;
  private final StreamProperties settings;
  private final Set<Subscription> subscriptions = ConcurrentHashMap.newKeySet();
  private final AtomicInteger connections = new AtomicInteger();
  private final Map<String, Integer> perClient = new ConcurrentHashMap<>();
  private final Thread watch;
  private volatile boolean closing;

  Readers(Tail tail, NamedParties parties, StreamProperties settings) {
    this.tail = tail;
    this.parties = parties;
    this.settings = settings;
    tail.follow(() -> subscriptions.forEach(Subscription::news));
    this.watch = Thread.ofPlatform().name("stream-watch").daemon().start(this::watch);
  }

  /**
   * Answers a request with a stream. Returns at once; the stream goes on. The answer's head must be
   * made up but for what its framing needs.
   *
   * @throws Problem if there are too many already; then it is said when to come back
   */
  public void serve(StreamRequest request, HttpServletRequest http, HttpServletResponse response)
      throws IOException {
    admit(request.client(), response);
    try {
      boolean chunked = begin(http, response);
      Subscription subscription =
          new Subscription(
              tail,
              parties,
              request,
              settings,
              own -> new Wire(chunked, own::wake, () -> left(own, request.client())),
              Thread::startVirtualThread);
      Takeover.of(http, subscription.wire());
      subscriptions.add(subscription);
      subscription.wake();
      if (closing) {
        subscription.close();
      }
    } catch (IOException | RuntimeException e) {
      release(request.client());
      throw e;
    }
  }

  /** Sends the head of the answer. No other request can follow on its connection. */
  private static boolean begin(HttpServletRequest http, HttpServletResponse response)
      throws IOException {
    boolean chunked = !"HTTP/1.0".equals(http.getProtocol());
    response.setHeader(HttpHeaders.CONNECTION, "close");
    if (chunked) {
      response.setHeader(HttpHeaders.TRANSFER_ENCODING, "chunked");
    }
    response.flushBuffer();
    return chunked;
  }

  private void admit(String client, HttpServletResponse response) {
    long wait = Math.max(1, settings.reconnectAfter().toSeconds());
    if (closing) {
      throw refused(response, wait, ProblemType.UNAVAILABLE, "The service is stopping; come back.");
    }
    if (connections.incrementAndGet() > settings.connections()) {
      connections.decrementAndGet();
      throw refused(
          response,
          wait,
          ProblemType.UNAVAILABLE,
          "%d streams are open, and more are not served at once; come back later."
              .formatted(settings.connections()));
    }
    if (perClient.merge(client, 1, Integer::sum) > settings.connectionsPerClient()) {
      release(client);
      throw refused(
          response,
          wait,
          ProblemType.TOO_MANY_STREAMS,
          "%d streams of this client are open, which is as many as one may have; close one, or wait until those it left are noticed."
              .formatted(settings.connectionsPerClient()));
    }
  }

  private static Problem refused(
      HttpServletResponse response, long seconds, ProblemType type, String detail) {
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    return new Problem(type, detail);
  }

  private void left(Subscription subscription, String client) {
    if (subscriptions.remove(subscription)) {
      release(client);
    }
  }

  private void release(String client) {
    connections.decrementAndGet();
    perClient.computeIfPresent(client, (_, open) -> open == 1 ? null : open - 1);
  }

  /** How many streams are open. */
  public int count() {
    return subscriptions.size();
  }

  private void watch() {
    long pause = Math.min(LOOK_EVERY, settings.heartbeat().toNanos() / 4);
    while (!closing) {
      LockSupport.parkNanos(this, pause);
      long now = System.nanoTime();
      subscriptions.forEach(subscription -> subscription.check(now));
    }
  }

  /** Sees everyone off, and waits for nobody. */
  @Override
  public void close() {
    closing = true;
    LockSupport.unpark(watch);
    subscriptions.forEach(Subscription::close);
  }
}
