package org.diplomaticrecord.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long the same thing took, again and again. Its first tenth warms up and is left out. */
final class Latencies {
  /** What is timed. */
  interface Action<E extends Exception> {
    void run() throws E;
  }

  private final List<Long> nanos = Collections.synchronizedList(new ArrayList<>());

  <E extends Exception> void time(Action<E> action) throws E {
    long start = System.nanoTime();
    action.run();
    nanos.add(System.nanoTime() - start);
  }

  void add(long took) {
    nanos.add(took);
  }

  /** Milliseconds below which a part of them stayed. */
  double below(double part) {
    List<Long> sorted = nanos.subList(nanos.size() / 10, nanos.size()).stream().sorted().toList();
    return sorted.get((int) Math.min(sorted.size() - 1, Math.round(sorted.size() * part))) / 1e6;
  }

  double median() {
    return below(0.5);
  }
}
