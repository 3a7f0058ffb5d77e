package org.diplomaticrecord.projections.fold;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Random histories with corrections, corrections of corrections and retractions, whole and
 * narrowed, cut after every event: what is read as of some of the days on which anything can turn,
 * and as of the days before them, is held against brute force, on both axes. A failure names the
 * kind and the seed.
 */
class BothAxesPropertiesTest {
  private static final int HISTORIES = Integer.getInteger("record.histories", 1_500);

  @Test
  void readsAtEveryCutWhatBruteForceReads() {
    everyHistory(seed -> new ReadHistory(seed).saysOfEveryDayAtEveryCutWhatBruteForceSays());
  }

  @Test
  void tellsHowTwoReadingsDiffer() {
    everyHistory(seed -> {
      ComparedHistory history = new ComparedHistory(seed);
      history.tellsWhatChangedInTheWorld();
      history.tellsWhatChangedInOurKnowledge();
    });
  }

  private static void everyHistory(IntConsumer check) {
    IntStream.range(0, HISTORIES).parallel().forEach(check);
  }
}
