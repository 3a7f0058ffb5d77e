package org.diplomaticrecord.api.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.diplomaticrecord.api.fold.RandomHistoriesOfEveryKind.Seen;
import org.diplomaticrecord.api.fold.oracle.Expected;
import org.diplomaticrecord.api.fold.oracle.Oracle;
import org.diplomaticrecord.api.fold.oracle.RandomSubject;
import org.diplomaticrecord.api.value.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every answer of a random history, at every basis, is the one that trying every order gives. */
class AgainstBruteForceTest {
  @ParameterizedTest
  @EnumSource
  void saysOfEveryDayAtEveryBasisWhatTryingEveryOrderSays(Kind kind) {
    AtomicLong answers = new AtomicLong();
    RandomHistoriesOfEveryKind.check(
        kind,
        60,
        6,
        seen -> {
          for (int basis = 1; basis <= seen.history().size(); basis++) {
            answers.addAndGet(compared(seen, basis));
          }
        });
    System.out.printf("%s: %d answers compared%n", kind.word(), answers.get());
  }

  private static int compared(Seen seen, int basis) {
    List<Recorded> known = seen.upTo(basis);
    if (!RandomHistoriesOfEveryKind.canBeTriedOut(known, seen.lens())) {
      return 0;
    }
    Oracle oracle = Oracle.of(seen.kind(), known, seen.lens());
    SubjectTimeline timeline = SubjectTimeline.of(seen.kind(), known, seen.lens());
    List<Segment> segments = timeline.segments();
    List<LocalDate> days = RandomSubject.days();
    Optional<Expected> expected = Optional.empty();
    Optional<Answer> answer = Optional.empty();
    for (LocalDate day : days) {
      Optional<Answer> given = on(day, segments);
      Optional<Expected> next = oracle.asOf(day);
      if (!given.equals(answer) || !next.equals(expected)) {
        expected = next;
        answer = given;
        assertThat(differences(expected, answer))
            .as(() -> "as of %s at basis %d".formatted(day, basis))
            .isEmpty();
      }
    }
    LocalDate day = days.get(Math.floorMod(seen.seed() + basis, days.size()));
    assertThat(timeline.asOf(day)).as(day.toString()).isEqualTo(on(day, segments));
    return days.size();
  }

  private static Optional<Answer> on(LocalDate day, List<Segment> segments) {
    return segments.stream()
        .filter(segment -> segment.covers(day))
        .map(Segment::answer)
        .findFirst();
  }

  private static List<String> differences(Optional<Expected> expected, Optional<Answer> answer) {
    if (expected.isEmpty() || answer.isEmpty()) {
      return expected.isEmpty() && answer.isEmpty()
          ? List.of()
          : List.of("%s, not %s".formatted(answer, expected));
    }
    return expected.get().differences(answer.get());
  }
}
