package org.diplomaticrecord.projections.stream;

import java.util.Arrays;
import java.util.List;

/**
 * Some events that follow each other, from a position that is a multiple of their number. Only the
 * newest block of the record grows, and only one thread adds to it; what was added never changes.
 */
final class Block {
  /** How many events make a whole block. */
  static final int SIZE = 512;

  /** As much as is taken at once, so that a slow reader holds on to no more. */
  private static final int SLICE_BYTES = 1 << 15;

  private final long after;
  private final StreamEvent[] events = new StreamEvent[SIZE];
  private volatile int count;
  private long size;

  /**
   * @param number from 0
   */
  Block(long number) {
    this.after = number * SIZE;
  }

  /** The number of the block that holds what follows a position. */
  static long number(long position) {
    return position / SIZE;
  }

  /** The position before its first. */
  long after() {
    return after;
  }

  /** The last position it holds. */
  long last() {
    return after + count;
  }

  boolean isFull() {
    return count == SIZE;
  }

  /** How much memory it takes, roughly. */
  long size() {
    return size;
  }

  /**
   * Adds the next event.
   *
   * @throws IllegalStateException if it is not the next: positions have no gaps
   */
  void add(StreamEvent event) {
    int at = count;
    if (event.position() != after + at + 1) {
      throw new IllegalStateException(
          "Position %d follows %d: the order of the record is broken"
              .formatted(event.position(), after + at));
    }
    events[at] = event;
    size += event.size();
    count = at + 1;
  }

  /** What follows a position, as much as is taken at once; empty if there is nothing yet. */
  List<StreamEvent> after(long position) {
    int from = (int) (position - after);
    int known = count;
    int to = from;
    long bytes = 0;
    while (to < known && (to == from || bytes < SLICE_BYTES)) {
      bytes += events[to].size();
      to++;
    }
    return to <= from ? List.of() : Arrays.asList(Arrays.copyOfRange(events, from, to));
  }
}
