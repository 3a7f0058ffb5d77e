package org.diplomaticrecord.projections.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diplomaticrecord.api.fold.Answer;
import org.diplomaticrecord.api.fold.Recorded;
import org.diplomaticrecord.api.fold.SubjectTimeline;
import org.diplomaticrecord.api.timeline.Lens;
import org.diplomaticrecord.api.value.Bounds;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.api.value.SubjectId;
import org.jspecify.annotations.Nullable;

/** A random history, seen through one lens, cut after every event, and what is to be read of it. */
abstract class CutHistory {
  private static final int EVENTS = 5;
  private static final int DAYS = 1;
  private static final List<Kind> KINDS = List.of(Kind.values());

  final int seed;
  final Kind kind;
  final SubjectId subject;
  final Lens lens;
  final List<Recorded> events;
  final List<BruteForce> cuts;
  final List<LocalDate> days;

  /** What is to be read, cut by cut and day by day. */
  final List<List<Optional<Answer>>> answers = new ArrayList<>();

  private final List<SubjectTimeline> readings = new ArrayList<>();

  CutHistory(int seed) {
    this.seed = seed;
    kind = KINDS.get(seed / 2 % KINDS.size());
    subject = new SubjectId(kind, "random");
    lens =
        switch (seed % 7) {
          case 0 -> new Lens(Set.of(), Set.of(RandomHistory.SOURCES.get(seed % 3)));
          case 1 -> new Lens(Set.of(RandomHistory.PARTIES.get(seed % 2)), Set.of());
          default -> Lens.WHOLE;
        };
    events = RandomHistory.of(kind, seed, EVENTS);
    cuts =
        IntStream.rangeClosed(1, events.size())
            .mapToObj(size -> new BruteForce(events.subList(0, size), lens))
            .toList();
    days = days(new Random(seed));
    for (BruteForce cut : cuts) {
      SubjectTimeline plain = SubjectTimeline.of(kind, cut.plain(), Lens.WHOLE);
      readings.add(plain);
      answers.add(days.stream().map(plain::asOf).toList());
    }
  }

  private List<LocalDate> days(Random random) {
    List<LocalDate> turning =
        cuts.stream()
            .flatMap(cut -> cut.turns().stream())
            .flatMap(turn -> Stream.of(turn.bounds().earliest(), turn.bounds().latest()))
            .filter(day -> !day.equals(Bounds.OPEN_START) && !day.equals(Bounds.OPEN_END))
            .toList();
    NavigableSet<LocalDate> days = new TreeSet<>();
    days.add(RandomHistory.FIRST_DAY.plusDays(random.nextInt(RandomHistory.DAYS)));
    for (int at = 0; at < DAYS && !turning.isEmpty(); at++) {
      LocalDate day = turning.get(random.nextInt(turning.size()));
      days.add(day.minusDays(1));
      days.add(day);
    }
    return List.copyOf(days);
  }

  final Item item(int cut, int day) {
    Answer answer = answer(cut, day);
    return answer != null ? Item.of(subject, answer) : Item.nothing(subject, readings.get(cut));
  }

  /** What the entries in effect say, each as if nothing had ever been corrected. */
  final @Nullable Answer answer(int cut, int day) {
    return cut < 0 ? null : answers.get(cut).get(day).orElse(null);
  }

  final long position(int cut) {
    return events.get(cut).position();
  }

  final void check(boolean holds, String what, LocalDate day) {
    check(holds, () -> what, day);
  }

  final void check(boolean holds, Supplier<String> what, LocalDate day) {
    if (!holds) {
      throw new AssertionError(
          "%s, seed %d, %s, day %s: %s%n%s".formatted(kind, seed, lens, day, what.get(), events));
    }
  }
}
