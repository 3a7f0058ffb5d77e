package org.diplomaticrecord.projections.stream;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * The one source of all who follow: what comes after a position, from memory if it is among the
 * newest events, otherwise from the blocks of the record. One thread reads what is new as soon as
 * something is committed, by whatever node, and wakes everyone. Positions have no gaps and become
 * visible in their order, so nothing else has to be remembered.
 */
public final class Tail implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Tail.class);

  private final RecordedEvents record;
  private final Blocks blocks;
  private final StreamableMessageSource<TrackedEventMessage<?>> commits;
  private final List<Runnable> followers = new CopyOnWriteArrayList<>();
  private volatile Block newest = new Block(0);
  private volatile boolean running;
  private volatile boolean woken;
  private volatile @Nullable Thread reading;
  private boolean failing;

  /**
   * @param commits tells when something was committed; nothing is read from it
   */
  Tail(
      RecordedEvents record,
      Blocks blocks,
      StreamableMessageSource<TrackedEventMessage<?>> commits) {
    this.record = record;
    this.blocks = blocks;
    this.commits = commits;
  }

  /** The last position that can be read here. */
  public long head() {
    return newest.last();
  }

  /**
   * What follows a position: some events, as many as are taken at once, or none where the position
   * is the last or beyond it. May wait for the database where the position is not among the newest.
   */
  public List<StreamEvent> after(long position) {
    Block block = newest;
    if (position >= block.after()) {
      return block.after(position);
    }
    long number = Block.number(position);
    Block earlier = blocks.block(number);
    if (number + 1 < Block.number(block.after())) {
      blocks.ahead(number + 1);
    }
    return earlier.after(position);
  }

  /** Has a follower told whenever there is something new. It must not take long. */
  public void follow(Runnable follower) {
    followers.add(follower);
  }

  @Override
  public void start() {
    Block block = new Block(Block.number(record.head()));
    record.between(block.after(), block.after() + Block.SIZE).forEach(block::add);
    newest = block;
    running = true;
    Thread thread = Thread.ofPlatform().name("record-tail").daemon().unstarted(this::read);
    reading = thread;
    thread.start();
  }

  private void read() {
    BlockingStream<TrackedEventMessage<?>> wakeUps = commits.openStream(commits.createHeadToken());
    wakeUps.setOnAvailableCallback(this::wake);
    while (running) {
      woken = false;
      advance();
      while (running && !woken) {
        LockSupport.park(this);
      }
    }
    wakeUps.close();
  }

  private void advance() {
    try {
      List<StreamEvent> next = record.between(head(), head() + Block.SIZE);
      while (!next.isEmpty()) {
        next.forEach(this::add);
        followers.forEach(Runnable::run);
        next = record.between(head(), head() + Block.SIZE);
      }
      failing = false;
    } catch (RuntimeException e) {
      // Woken again in a second at the latest.
      if (!failing) {
        LOG.warn("Nothing new is streamed until the record can be read again", e);
      }
      failing = true;
    }
  }

  /** A full block is kept before there is a newer one. */
  private void add(StreamEvent event) {
    Block block = newest;
    if (block.isFull()) {
      blocks.keep(block);
      block = new Block(Block.number(block.last()));
      block.add(event);
      newest = block;
    } else {
      block.add(event);
    }
  }

  private void wake() {
    woken = true;
    LockSupport.unpark(reading);
  }

  @Override
  public void stop() {
    running = false;
    wake();
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Before requests are taken, and until no more are. */
  @Override
  public int getPhase() {
    return 0;
  }
}
