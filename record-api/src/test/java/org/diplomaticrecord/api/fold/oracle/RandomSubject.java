package org.diplomaticrecord.api.fold.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryCorrected;
import org.diplomaticrecord.api.entry.EntryRetracted;
import org.diplomaticrecord.api.entry.Ground;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.diplomaticrecord.api.fold.Recorded;
import org.diplomaticrecord.api.timeline.Lens;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.api.value.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * Histories of a kind as a seed gives them: their dates overlap in few days; entries say what they
 * came after, are corrected, corrected again and retracted. Most are lawful, others are any at all.
 */
public final class RandomSubject {
  private final Random random;
  private final RandomFields fields;
  private final Kind kind;
  private final int turns;
  private final boolean lawful;
  private final List<Recorded> history = new ArrayList<>();

  private RandomSubject(Kind kind, long seed, int turns) {
    this.random = new Random(seed);
    this.fields = new RandomFields(random);
    this.kind = kind;
    this.turns = turns;
    this.lawful = random.nextInt(4) > 0;
  }

  /**
   * A history of up to so many turns of events; its positions have gaps, as other subjects have
   * events too.
   */
  public static List<Recorded> history(Kind kind, long seed, int turns) {
    RandomSubject subject = new RandomSubject(kind, seed, turns);
    int events = 1 + subject.random.nextInt(turns + 2);
    for (int tries = 0; tries < 12 * events && subject.history.size() < events; tries++) {
      subject.add(subject.next());
    }
    return List.copyOf(subject.history);
  }

  /** What to see of a history: mostly all, else what a party says or a document. */
  public static Lens lens(long seed) {
    Random random = new Random(seed);
    return switch (random.nextInt(6)) {
      case 0 -> new Lens(Set.of(RandomFields.PARTIES.get(random.nextInt(3))), Set.of());
      case 1 -> new Lens(Set.of(), Set.of(RandomFields.SOURCES.get(random.nextInt(3))));
      default -> Lens.WHOLE;
    };
  }

  /** The days among which all happens, and some far from them. */
  public static List<LocalDate> days() {
    LocalDate first = LocalDate.of(2014, 1, 20);
    return Stream.concat(
            Stream.of("-4712-01-01", "2012-12-31", "2013-07-01", "2014-01-01")
                .map(LocalDate::parse),
            Stream.concat(
                first.datesUntil(first.plusDays(45)),
                Stream.of(
                        "2014-12-31",
                        "2015-01-28",
                        "2015-07-01",
                        "2016-02-29",
                        "2017-03-01",
                        "2500-01-30")
                    .map(LocalDate::parse)))
        .toList();
  }

  private void add(RecordEvent event) {
    history.add(new Recorded(3L * history.size() + 2, event));
    if (Oracle.turns(history, Lens.WHOLE) > turns
        || (lawful && !Oracle.isLawful(history, Lens.WHOLE))) {
      history.removeLast();
    }
  }

  private RecordEvent next() {
    SubjectId subject = new SubjectId(kind, "random");
    List<Integer> inEffect = Said.inEffect(history);
    List<Integer> correctable =
        inEffect.stream()
            .filter(at -> !(history.get(at).event() instanceof EntryRetracted))
            .toList();
    int dice = random.nextInt(12);
    if (dice < 2 && !inEffect.isEmpty()) {
      return new EntryRetracted(
          subject, inEffect.get(random.nextInt(inEffect.size())), "withdrawn", fields.cited());
    }
    if (dice < 5 && !correctable.isEmpty()) {
      return new EntryCorrected(
          subject,
          correctable.get(random.nextInt(correctable.size())),
          entry(),
          Ground.REFINEMENT,
          "told better",
          fields.cited());
    }
    return entry();
  }

  private Entry entry() {
    @Nullable Long after =
        !history.isEmpty() && random.nextInt(5) == 0
            ? (long) random.nextInt(history.size() + 1)
            : null;
    return fields.entry(kind, after);
  }
}
