package org.diplomaticrecord.projections.stream;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;

/**
 * Whole pages of the record, of which those last read are kept in memory: many who replay it are
 * served by one reading. It never takes more connections than a few from those who ask questions.
 */
final class History {
  private static final int READ_AT_ONCE = 2;

  private final RecordedEvents record;
  private final long capacity;
  private final Semaphore reading = new Semaphore(READ_AT_ONCE);
  private final Map<Long, CompletableFuture<Page>> pages = new LinkedHashMap<>(16, 0.75f, true);
  private long size;

  /**
   * @param capacity of the memory the pages may take
   */
  History(RecordedEvents record, long capacity) {
    this.record = record;
    this.capacity = capacity;
  }

  /** A whole page; from memory or else from the database. */
  Page page(long number) {
    CompletableFuture<Page> mine = new CompletableFuture<>();
    CompletableFuture<Page> known;
    synchronized (pages) {
      known = pages.putIfAbsent(number, mine);
    }
    if (known == null) {
      read(number, mine);
      return mine.join();
    }
    try {
      return known.join();
    } catch (CompletionException e) {
      throw new IllegalStateException("Page %d could not be read".formatted(number), e);
    }
  }

  /** Keeps a page that was just filled. */
  void keep(Page page) {
    synchronized (pages) {
      pages.put(Page.number(page.after()), CompletableFuture.completedFuture(page));
      grown(page.size());
    }
  }

  private void read(long number, CompletableFuture<Page> waiting) {
    reading.acquireUninterruptibly();
    try {
      Page page = read(number);
      waiting.complete(page);
      synchronized (pages) {
        grown(page.size());
      }
    } catch (RuntimeException e) {
      synchronized (pages) {
        pages.remove(number);
      }
      waiting.completeExceptionally(e);
      throw e;
    } finally {
      reading.release();
    }
  }

  private Page read(long number) {
    Page page = new Page(number);
    record.between(page.after(), page.after() + Page.SIZE).forEach(page::add);
    if (!page.isFull()) {
      throw new IllegalStateException(
          "The record ends at position %d, where it had gone on".formatted(page.last()));
    }
    return page;
  }

  /** Forgets the pages that were not read for longest; one still being read has no size yet. */
  private void grown(long by) {
    size += by;
    Iterator<CompletableFuture<Page>> eldest = pages.values().iterator();
    while (size > capacity && pages.size() > 1 && eldest.hasNext()) {
      CompletableFuture<Page> page = eldest.next();
      if (page.isDone() && !page.isCompletedExceptionally()) {
        size -= page.join().size();
        eldest.remove();
      }
    }
  }
}
