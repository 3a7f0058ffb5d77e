package org.diplomaticrecord.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.api.value.SubjectAddress;
import org.diplomaticrecord.api.value.SubjectId;

/**
 * An invented dossier of measures, claims and demands with lawful lives, the same for the same
 * seed.
 *
 * @param lives the subjects with their histories
 */
record SyntheticDossier(List<Life> lives) {
  static final DossierId ID = new DossierId("synthetic");

  /** A subject and its events in the order in which they are recorded. */
  record Life(SubjectId subject, List<RecordEvent> events) {
    SubjectAddress address() {
      return new SubjectAddress(ID, subject);
    }
  }

  /** Of ten subjects six are measures, two claims and two demands. */
  static SyntheticDossier of(String name, int subjects, int eventsEach, long seed) {
    return new SyntheticDossier(
        IntStream.range(0, subjects)
            .mapToObj(at -> {
              Kind kind = at % 10 < 6 ? Kind.MEASURE : at % 10 < 8 ? Kind.CLAIM : Kind.DEMAND;
              SubjectId subject = new SubjectId(kind, name + "-" + at);
              return new Life(
                  subject, new LifeStory(subject, new Random(seed + at)).events(eventsEach));
            })
            .toList());
  }

  /** Another dossier of the same size. */
  SyntheticDossier named(String name) {
    return of(name, lives.size(), lives.getFirst().events().size(), name.hashCode());
  }

  int size() {
    return lives.stream().mapToInt(life -> life.events().size()).sum();
  }

  /** The lives dealt to a number of writers. */
  List<List<Life>> dealtTo(int writers) {
    List<List<Life>> hands = new ArrayList<>();
    for (int writer = 0; writer < writers; writer++) {
      int first = writer;
      hands.add(
          IntStream.range(0, lives.size())
              .filter(at -> at % writers == first)
              .mapToObj(lives::get)
              .toList());
    }
    return hands;
  }
}
