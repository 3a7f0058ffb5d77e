package org.diplomaticrecord.projections.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diplomaticrecord.api.law.Law;
import org.diplomaticrecord.api.timeline.Lens;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.projections.fold.BruteForce.Turn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What must hold of any history. A failure names the kind and the seed. */
class HistoryPropertiesTest {
  private static final int SEEDS = Integer.getInteger("record.seeds", 25);

  @ParameterizedTest
  @EnumSource(names = {"MEASURE", "DEMAND", "PERSON", "POLICY"})
  void theAnswerOfEveryDayIsWhatEveryPossibleHistoryTriedOutAgreesOn(Kind kind) {
    seeds()
        .forEach(seed -> {
          List<Recorded> history = RandomHistory.of(kind, seed, 6);
          BruteForce bruteForce = new BruteForce(history, Lens.WHOLE);
          List<Segment> segments = Telling.of(kind, history, Lens.WHOLE).segments();
          for (LocalDate day : days()) {
            assertThat(at(segments, day).map(HistoryPropertiesTest::words))
                .as("%s, seed %d, as of %s, %s", kind, seed, day, history)
                .isEqualTo(expected(bruteForce.histories(day, Law.of(kind)), naive(kind)));
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void theSegmentOfADayHoldsTheAnswerOfThatDay(Kind kind) {
    seeds()
        .forEach(seed -> {
          Telling telling = Telling.of(kind, RandomHistory.of(kind, seed, 8), Lens.WHOLE);
          List<Segment> segments = telling.segments();
          for (LocalDate day : days()) {
            assertThat(at(segments, day))
                .as("%s, seed %d, as of %s", kind, seed, day)
                .isEqualTo(telling.asOf(day));
          }
          for (int at = 1; at < segments.size(); at++) {
            Segment before = segments.get(at - 1);
            Segment after = segments.get(at);
            assertThat(before.validTo()).isBeforeOrEqualTo(after.validFrom());
            assertThat(
                    before.answer().equals(after.answer())
                        && before.validTo().equals(after.validFrom()))
                .as("%s, seed %d: adjacent segments differ", kind, seed)
                .isFalse();
          }
        });
  }

  @ParameterizedTest
  @EnumSource
  void theRectanglesAtEveryBasisAreTheSegmentsOfWhatWasRecordedByThen(Kind kind) {
    seeds()
        .forEach(seed -> {
          List<Recorded> history = RandomHistory.of(kind, seed, 10);
          List<Rectangle> ever = new ArrayList<>();
          Rectangles rectangles = new Rectangles(kind);
          for (Recorded next : history) {
            Rectangles.Change change = rectangles.apply(next);
            change
                .closed()
                .forEach(closed -> {
                  Rectangle open =
                      new Rectangle(
                          closed.segment(), closed.origin(), closed.recordedFrom(), Rectangle.OPEN);
                  assertThat(ever.remove(open))
                      .as("%s, seed %d: closes what was open", kind, seed)
                      .isTrue();
                  ever.add(closed);
                });
            ever.addAll(change.opened());
            assertThat(rectangles.open())
                .as("%s, seed %d: what is open", kind, seed)
                .containsExactlyInAnyOrderElementsOf(
                    ever.stream().filter(each -> each.recordedTo() == Rectangle.OPEN).toList());
          }
          for (int recorded = 1; recorded <= history.size(); recorded++) {
            long basis = history.get(recorded - 1).position();
            assertThat(
                    ever.stream()
                        .filter(each -> each.recordedFrom() <= basis && basis < each.recordedTo()))
                .as("%s, seed %d, at basis %d", kind, seed, basis)
                .extracting(Rectangle::segment)
                .containsExactlyInAnyOrderElementsOf(
                    Telling.of(kind, history.subList(0, recorded), Lens.WHOLE).segments());
          }
          assertThat(Rectangles.of(kind, history).open()).isEqualTo(rectangles.open());
          Map<Origin, Answer> told = new HashMap<>();
          ever.stream()
              .filter(Rectangle::isNew)
              .forEach(each ->
                  assertThat(told.put(each.origin(), each.segment().answer()))
                      .as("%s, seed %d: an answer is new once", kind, seed)
                      .isNull());
          assertThat(ever)
              .as("%s, seed %d: every rectangle has the answer told at its origin", kind, seed)
              .allSatisfy(
                  each -> assertThat(told.get(each.origin())).isEqualTo(each.segment().answer()));
        });
  }

  @ParameterizedTest
  @EnumSource
  void aNarrowedReadingIsTheReadingOfThoseEntriesAlone(Kind kind) {
    seeds()
        .forEach(seed -> {
          List<Recorded> history = RandomHistory.of(kind, seed, 8);
          for (Lens lens : lenses().toList()) {
            assertThat(Telling.of(kind, history, lens).segments())
                .as("%s, seed %d, %s", kind, seed, lens)
                .isEqualTo(
                    Telling.of(kind, new BruteForce(history, lens).plain(), Lens.WHOLE).segments());
          }
        });
  }

  private static Stream<Lens> lenses() {
    return Stream.concat(
        RandomHistory.SOURCES.stream().map(source -> new Lens(Set.of(), Set.of(source))),
        RandomHistory.PARTIES.stream().map(party -> new Lens(Set.of(party), Set.of())));
  }

  record Expected(
      String status, Set<String> holds, Set<String> mayHold, List<String> possibleStatuses) {}

  static Expected words(Answer answer) {
    return new Expected(
        answer.status(),
        Set.copyOf(answer.holds()),
        Set.copyOf(answer.mayHold()),
        answer.possibleStatuses());
  }

  static Expected words(Item item) {
    return new Expected(
        item.status(),
        Set.copyOf(item.holds()),
        Set.copyOf(item.mayHold()),
        item.possibleStatuses());
  }

  static Optional<Expected> expected(
      List<List<Turn>> histories, Function<List<Turn>, List<String>> naive) {
    List<List<String>> words =
        histories.stream()
            .map(turns -> turns.isEmpty() ? List.<String>of() : naive.apply(turns))
            .toList();
    Set<String> ever = new LinkedHashSet<>();
    Set<String> statuses = new LinkedHashSet<>();
    words.forEach(ever::addAll);
    words.forEach(each -> statuses.add(each.isEmpty() ? "not-yet" : each.getFirst()));
    Set<String> always = new LinkedHashSet<>(ever);
    words.forEach(always::retainAll);
    ever.removeAll(always);
    return words.stream()
        .filter(each -> !each.isEmpty())
        .findFirst()
        .map(first ->
            new Expected(
                first.getFirst(),
                always,
                ever,
                statuses.size() == 1 ? List.of() : List.copyOf(statuses)));
  }

  static Function<List<Turn>, List<String>> naive(Kind kind) {
    return switch (kind) {
      case MEASURE -> NaiveStanding::measure;
      case DEMAND -> NaiveStanding::demand;
      case PERSON -> NaiveStanding::person;
      case POLICY -> NaiveStanding::policy;
      default -> throw new IllegalArgumentException(kind.word());
    };
  }

  private static Optional<Answer> at(List<Segment> segments, LocalDate day) {
    return segments.stream()
        .filter(segment -> segment.covers(day))
        .map(Segment::answer)
        .findFirst();
  }

  private static List<LocalDate> days() {
    return RandomHistory.FIRST_DAY
        .datesUntil(RandomHistory.FIRST_DAY.plusDays(RandomHistory.DAYS))
        .toList();
  }

  private static Stream<Long> seeds() {
    return IntStream.range(0, SEEDS).mapToObj(Long::valueOf);
  }
}
