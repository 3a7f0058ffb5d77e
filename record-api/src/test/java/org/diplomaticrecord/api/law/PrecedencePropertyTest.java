package org.diplomaticrecord.api.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.example.Examples;
import org.diplomaticrecord.api.example.RandomHistories;
import org.diplomaticrecord.api.timeline.Statement;
import org.diplomaticrecord.api.value.Bounds;
import org.diplomaticrecord.api.value.Kind;
import org.junit.jupiter.api.Test;

/** Held against trying every day for everything. */
class PrecedencePropertyTest {
  private static final int HISTORIES = 20_000;
  private static final Kind[] KINDS = Kind.values();

  private final RandomHistories random = RandomHistories.seeded(getClass());

  @Test
  void findsAContradictionExactlyWhereNoDaysCanBeGiven() {
    int circles = 0;
    int contradictions = 0;
    for (int history = 0; history < HISTORIES; history++) {
      List<Statement> statements = statements(2 + history % 3, KINDS[history % KINDS.length]);
      String found =
          Precedence.contradiction(statements, place -> place)
              .map(Precedence.Contradiction::rule)
              .orElse("");
      boolean circle =
          IntStream.range(0, statements.size()).anyMatch(at -> returns(statements, at));
      boolean possible = days(statements, new ArrayList<>());
      // A circle and dates that contradict one another may both be there; one of them is told.
      assertThat(!found.isEmpty()).as("%s", statements).isEqualTo(circle || !possible);
      assertThat(found.equals("history.after-circle") && !circle).as("%s", statements).isFalse();
      assertThat(found.equals("history.after-dates") && possible).as("%s", statements).isFalse();
      circles += circle ? 1 : 0;
      contradictions += possible ? 0 : 1;
    }
    assertThat(circles).isGreaterThan(HISTORIES / 100);
    assertThat(contradictions).isGreaterThan(HISTORIES / 100);
  }

  /** In any order of recording: corrections can make an entry come after a later one. */
  private List<Statement> statements(int count, Kind kind) {
    List<Long> places = LongStream.range(0, count).boxed().toList();
    return places.stream()
        .map(place -> {
          Entry entry = random.entry(kind);
          long after = random.oneOf(places);
          Entry said = after == place ? entry : Examples.after(after, entry);
          return new Statement(place, place, said);
        })
        .toList();
  }

  private static boolean returns(List<Statement> statements, int from) {
    Long at = statements.get(from).entry().after();
    for (int steps = 0; steps < statements.size() && at != null; steps++) {
      if (at == from) {
        return true;
      }
      at = statements.get(at.intValue()).entry().after();
    }
    return false;
  }

  /** Tries for one after the other every day on which anything begins or ends to be possible. */
  private static boolean days(List<Statement> statements, List<LocalDate> given) {
    if (given.size() == statements.size()) {
      return IntStream.range(0, given.size())
          .allMatch(at -> {
            Long after = statements.get(at).entry().after();
            return after == null || !given.get(at).isBefore(given.get(after.intValue()));
          });
    }
    Bounds own = bounds(statements.get(given.size()));
    return statements.stream()
        .map(PrecedencePropertyTest::bounds)
        .flatMap(bounds -> Stream.of(bounds.earliest(), bounds.latest()))
        .distinct()
        .filter(day -> !day.isBefore(own.earliest()) && !day.isAfter(own.latest()))
        .anyMatch(day -> {
          given.add(day);
          boolean possible = days(statements, given);
          given.removeLast();
          return possible;
        });
  }

  private static Bounds bounds(Statement statement) {
    return statement.entry().dated().start();
  }
}
