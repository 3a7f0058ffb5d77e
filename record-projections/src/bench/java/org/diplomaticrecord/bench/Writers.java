package org.diplomaticrecord.bench;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.diplomaticrecord.bench.SyntheticDossier.Life;

/**
 * Writers who record one entry at a time, each its own subjects in turn: the first entry of each,
 * then the second …
 */
final class Writers {
  /** Records an event of a life. */
  interface Recording {
    void record(Life life, int event);
  }

  private Writers() {}

  static double seconds(SyntheticDossier dossier, int writers, Recording recording)
      throws Exception {
    List<List<Life>> hands = dossier.dealtTo(writers);
    try (var executor = Executors.newFixedThreadPool(writers)) {
      return Lab.seconds(() -> {
        for (Future<?> done :
            hands.stream().map(hand -> executor.submit(() -> record(hand, recording))).toList()) {
          done.get();
        }
      });
    }
  }

  private static void record(List<Life> hand, Recording recording) {
    for (int event = 0; event < hand.getFirst().events().size(); event++) {
      for (Life life : hand) {
        recording.record(life, event);
      }
    }
  }
}
