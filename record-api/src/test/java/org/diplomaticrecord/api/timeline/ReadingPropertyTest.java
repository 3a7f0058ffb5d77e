package org.diplomaticrecord.api.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryCorrected;
import org.diplomaticrecord.api.entry.EntryRetracted;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.diplomaticrecord.api.example.CaseExamples;
import org.diplomaticrecord.api.example.Examples;
import org.diplomaticrecord.api.example.RandomHistories;
import org.diplomaticrecord.api.value.Citation;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SourceId;
import org.junit.jupiter.api.Test;

class ReadingPropertyTest {
  private static final List<Lens> LENSES =
      List.of(
          Lens.WHOLE,
          new Lens(Set.of(), Set.of(new SourceId("seed-a"))),
          new Lens(Set.of(), Set.of(new SourceId("seed-a"), new SourceId("seed-b"))),
          new Lens(Set.of(new PartyId("KP")), Set.of()),
          new Lens(Set.of(new PartyId("JP")), Set.of(new SourceId("P1"), new SourceId("seed-b"))));

  private static final RandomHistories RANDOM = RandomHistories.seeded(ReadingPropertyTest.class);

  @Test
  void readsWhatNothingInEffectSupersedes() {
    for (int round = 0; round < 400; round++) {
      List<RecordEvent> history = RANDOM.events(Kind.MEASURE, round % 10);
      for (Lens lens : LENSES) {
        Naive naive = new Naive(history, lens);
        Reading reading = Reading.of(history, lens);
        assertThat(reading.statements())
            .as(() -> "%s through %s".formatted(history, lens))
            .isEqualTo(naive.statements());
        for (int at = 0; at < history.size(); at++) {
          assertThat(reading.inEffect(at)).isEqualTo(naive.inEffect(at));
          assertThat(reading.supersededBy(at)).isEqualTo(naive.supersededBy(at));
          assertThat(reading.standingAgainst(at)).isEqualTo(naive.standingAgainst(at));
        }
      }
    }
  }

  @Test
  void lastOfSeveralRetractionsOfTheSameDecides() {
    List<RecordEvent> history =
        List.of(opened(), retracted(0), retracted(1), retracted(0), retracted(2));

    Reading reading = Reading.of(history, Lens.WHOLE);

    assertThat(reading.supersededBy(0)).hasValue(3);
    assertThat(reading.standingAgainst(0)).containsExactly(3L, 1L);
    assertThat(reading.inEffect(1)).isTrue();
    assertThat(reading.readInPlaceOf(0)).isEmpty();
  }

  @Test
  void doesNotReadACorrectionThatCameBackBesideALaterOneOfTheSame() {
    List<RecordEvent> history =
        List.of(
            opened(),
            Examples.corrected(0, opened()),
            retracted(1),
            Examples.corrected(0, opened()),
            retracted(2));

    Reading reading = Reading.of(history, Lens.WHOLE);

    assertThat(reading.statements()).extracting(Statement::sequence).containsExactly(3L);
    assertThat(reading.supersededBy(0)).hasValue(3);
    assertThat(reading.supersededBy(1)).hasValue(3);
    assertThat(reading.readInPlaceOf(1)).hasValue(3);
  }

  @Test
  void doesNotReadACorrectionOfWhatALaterRetractionWithdrew() {
    List<RecordEvent> history =
        List.of(
            opened(), Examples.corrected(0, opened()), retracted(1), retracted(0), retracted(2));

    Reading reading = Reading.of(history, Lens.WHOLE);

    assertThat(reading.statements()).isEmpty();
    assertThat(reading.supersededBy(1)).hasValue(3);
  }

  private static Entry opened() {
    return CaseExamples.opened();
  }

  private static RecordEvent retracted(int target) {
    return Examples.retracted(target, opened().subject());
  }

  @Test
  void readsAnEarlierBasisAsItWasReadThen() {
    for (int round = 0; round < 500; round++) {
      List<RecordEvent> history = RANDOM.events(Kind.CLAIM, 8);
      List<RecordEvent> then = history.subList(0, round % 9);
      assertThat(Reading.of(then, Lens.WHOLE).statements())
          .isEqualTo(new Naive(then, Lens.WHOLE).statements());
    }
  }

  @Test
  void readsEveryPlaceAtMostOnce() {
    for (int round = 0; round < 2_000; round++) {
      List<RecordEvent> history = RANDOM.events(Kind.CASE, 12);
      for (Lens lens : LENSES) {
        assertThat(Reading.of(history, lens).statements())
            .as(() -> "%s through %s".formatted(history, lens))
            .extracting(Statement::root)
            .doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void bringsBackWhateverIsWantedOnceAllThatStandsAgainstItIsRetracted() {
    for (int round = 0; round < 500; round++) {
      List<RecordEvent> history = RANDOM.events(Kind.CASE, 10);
      for (int wanted = 0; wanted < 10; wanted++) {
        List<RecordEvent> then = new ArrayList<>(history);
        Reading reading = Reading.of(then, Lens.WHOLE);
        while (!reading.inEffect(wanted)) {
          for (long against : reading.standingAgainst(wanted)) {
            then.add(Examples.retracted((int) against, history.getFirst().subject()));
          }
          reading = Reading.of(then, Lens.WHOLE);
        }
        assertThat(then.size()).as(history::toString).isLessThan(30);
      }
    }
  }

  /** The definition, asked of every event anew. */
  private record Naive(List<RecordEvent> history, Lens lens) {
    boolean inEffect(long at) {
      return seen(at) && standingAgainst(at).isEmpty();
    }

    OptionalLong supersededBy(long at) {
      return standingAgainst(at).stream().mapToLong(each -> each).findFirst();
    }

    /** What acts on it itself, the last first, where it is in effect; the last named goes first. */
    List<Long> standingAgainst(long at) {
      if (!seen(at)) {
        return List.of();
      }
      List<Long> acting = new ArrayList<>();
      List<Long> rivals = new ArrayList<>();
      for (long later = history.size() - 1L; later > at; later--) {
        if (inEffect(later)) {
          Set<Long> targets = targets(later).boxed().collect(Collectors.toSet());
          boolean rival =
              history.get((int) at) instanceof EntryCorrected
                  && targets(at).anyMatch(targets::contains);
          if (targets.contains(at)) {
            acting.add(later);
          } else if (rival) {
            rivals.add(later);
          }
        }
      }
      List<Long> first = acting.isEmpty() ? rivals : acting;
      return Stream.concat(
              first.stream().limit(1),
              Stream.concat(acting.stream(), rivals.stream())
                  .filter(each -> !each.equals(first.getFirst()))
                  .sorted(Comparator.reverseOrder()))
          .toList();
    }

    private boolean seen(long at) {
      List<SourceId> cited =
          history.get((int) at).citations().stream().map(Citation::source).toList();
      return lens.citing().isEmpty() || cited.stream().anyMatch(lens.citing()::contains);
    }

    private LongStream targets(long at) {
      return switch (history.get((int) at)) {
        case Entry _ -> LongStream.empty();
        case EntryRetracted retraction -> LongStream.of(retraction.retracts());
        case EntryCorrected correction ->
            history.get((int) correction.corrects()) instanceof EntryCorrected
                ? LongStream.concat(
                    LongStream.of(correction.corrects()), targets(correction.corrects()))
                : LongStream.of(correction.corrects());
      };
    }

    List<Statement> statements() {
      return IntStream.range(0, history.size())
          .filter(this::inEffect)
          .boxed()
          .flatMap(at ->
              switch (history.get(at)) {
                case Entry entry -> Stream.of(new Statement(at, at, entry));
                case EntryCorrected correction ->
                    Stream.of(
                        new Statement(
                            at, targets(at).min().orElseThrow(), correction.replacement()));
                case EntryRetracted _ -> Stream.<Statement>empty();
              })
          .filter(said ->
              lens.accordingTo().isEmpty()
                  || lens.accordingTo().contains(said.entry().accordingTo()))
          .toList();
    }
  }
}
