package org.diplomaticrecord.api.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryCorrected;
import org.diplomaticrecord.api.entry.EntryRetracted;
import org.diplomaticrecord.api.entry.RecordEvent;
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
        }
      }
    }
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

  /** The definition, asked of every event anew. */
  private record Naive(List<RecordEvent> history, Lens lens) {
    boolean inEffect(long at) {
      return seen(at) && supersededBy(at).isEmpty();
    }

    OptionalLong supersededBy(long at) {
      return seen(at)
          ? LongStream.range(at + 1, history.size())
              .filter(later -> targets(later).anyMatch(target -> target == at) && inEffect(later))
              .findFirst()
          : OptionalLong.empty();
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
