package org.diplomaticrecord.projections.stream;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;

/**
 * Whole blocks of the record, of which those last read are kept in memory: many who replay it are
 * served by one reading. It never takes more connections than a few from those who ask questions.
 */
final class Blocks {
  private static final int READ_AT_ONCE = 2;

  private final RecordedEvents record;
  private final long capacity;
  private final Semaphore reading = new Semaphore(READ_AT_ONCE);
  private final Map<Long, CompletableFuture<Block>> blocks = new LinkedHashMap<>(16, 0.75f, true);
  private long size;

  /**
   * @param capacity of the memory the blocks may take
   */
  Blocks(RecordedEvents record, long capacity) {
    this.record = record;
    this.capacity = capacity;
  }

  /** A whole block; from memory or else from the database. */
  Block block(long number) {
    CompletableFuture<Block> mine = new CompletableFuture<>();
    CompletableFuture<Block> known;
    synchronized (blocks) {
      known = blocks.putIfAbsent(number, mine);
    }
    if (known == null) {
      read(number, mine);
      return mine.join();
    }
    try {
      return known.join();
    } catch (CompletionException e) {
      throw new IllegalStateException("Block %d could not be read".formatted(number), e);
    }
  }

  /** Keeps a block that was just filled. */
  void keep(Block block) {
    synchronized (blocks) {
      blocks.put(Block.number(block.after()), CompletableFuture.completedFuture(block));
      grown(block.size());
    }
  }

  /**
   * Begins to read the block that will be asked for next, so that the database and the connection
   * to the reader are busy at the same time. Not where anybody would have to wait for it.
   */
  void ahead(long number) {
    CompletableFuture<Block> next = new CompletableFuture<>();
    synchronized (blocks) {
      if (blocks.containsKey(number) || !reading.tryAcquire()) {
        return;
      }
      blocks.put(number, next);
    }
    Thread.startVirtualThread(() -> {
      try {
        readNow(number, next);
      } catch (RuntimeException _) {
        // Whoever asks for it reads it again, and is told.
      }
    });
  }

  private void read(long number, CompletableFuture<Block> waiting) {
    reading.acquireUninterruptibly();
    readNow(number, waiting);
  }

  private void readNow(long number, CompletableFuture<Block> waiting) {
    try {
      Block block = read(number);
      waiting.complete(block);
      synchronized (blocks) {
        grown(block.size());
      }
    } catch (RuntimeException e) {
      synchronized (blocks) {
        blocks.remove(number);
      }
      waiting.completeExceptionally(e);
      throw e;
    } finally {
      reading.release();
    }
  }

  private Block read(long number) {
    Block block = new Block(number);
    record.between(block.after(), block.after() + Block.SIZE).forEach(block::add);
    if (!block.isFull()) {
      throw new IllegalStateException(
          "The record ends at position %d, where it had gone on".formatted(block.last()));
    }
    return block;
  }

  /** Forgets the blocks that were not read for longest; one still being read has no size yet. */
  private void grown(long by) {
    size += by;
    Iterator<CompletableFuture<Block>> eldest = blocks.values().iterator();
    while (size > capacity && blocks.size() > 1 && eldest.hasNext()) {
      CompletableFuture<Block> block = eldest.next();
      if (block.isDone() && !block.isCompletedExceptionally()) {
        size -= block.join().size();
        eldest.remove();
      }
    }
  }
}
