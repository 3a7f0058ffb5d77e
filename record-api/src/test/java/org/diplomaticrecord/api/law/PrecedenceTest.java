package org.diplomaticrecord.api.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diplomaticrecord.api.example.Examples.after;
import static org.diplomaticrecord.api.example.Examples.corrected;
import static org.diplomaticrecord.api.example.Examples.retracted;
import static org.diplomaticrecord.api.example.MeasureExamples.eased;
import static org.diplomaticrecord.api.example.MeasureExamples.imposed;
import static org.diplomaticrecord.api.example.MeasureExamples.tightened;

import java.util.List;
import java.util.Optional;
import org.diplomaticrecord.api.entry.EntryCorrected;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.diplomaticrecord.api.law.Precedence.Contradiction;
import org.diplomaticrecord.api.timeline.Lens;
import org.diplomaticrecord.api.timeline.Reading;
import org.diplomaticrecord.api.timeline.Statement;
import org.diplomaticrecord.api.value.SubjectId;
import org.junit.jupiter.api.Test;

class PrecedenceTest {
  private static final SubjectId MEASURE = imposed().subject();

  @Test
  void letsAThingComeAfterWhatMayHaveBeenOnTheSameDay() {
    assertThat(in(eased("2014-07"), after(0, tightened("2014-07")))).isEmpty();
    assertThat(in(eased("2014-07-04"), after(0, tightened("2014-07-04")))).isEmpty();
    assertThat(in(eased("2014-07"), after(0, tightened("[..2014-07-01]")))).isEmpty();
    assertThat(in(eased("../2014-07"), after(0, tightened("1900")))).isEmpty();
  }

  @Test
  void findsThatWhatCameAfterWasOnAnEarlierDay() {
    Contradiction found = in(eased("2014-07"), after(0, tightened("2014-06-30"))).orElseThrow();

    assertThat(found.rule()).isEqualTo("history.after-dates");
    assertThat(found.message())
        .startsWith(
            "By the dates it was the other way round: measure.tightened dated 2014-06-30 is said to have come after measure.eased dated 2014-07.")
        .contains("Leave 'after' out");
    assertThat(places(found)).containsExactly(1L, 0L);
  }

  @Test
  void asksOfWhatLastedWhenItBegan() {
    assertThat(in(imposed("2006/2015"), after(0, eased("2010")))).isEmpty();
    assertThat(in(imposed("2006/2015"), after(0, eased("2005")))).isPresent();
  }

  @Test
  void findsDatesThatNoDayBetweenThemCanReconcile() {
    Contradiction found =
        in(
                imposed("2014-06"),
                after(0, eased("[2014-01..2014-12]")),
                after(1, tightened("2014-03")))
            .orElseThrow();

    assertThat(found.rule()).isEqualTo("history.after-dates");
    assertThat(places(found)).containsExactly(2L, 1L, 0L);
  }

  @Test
  void namesTheNearestThatWasLater() {
    Contradiction found =
        in(imposed("2014-07"), after(0, eased("2014-07")), after(1, tightened("2013")))
            .orElseThrow();

    assertThat(places(found)).containsExactly(2L, 1L);
  }

  @Test
  void tellsALongChainInShort() {
    RecordEvent[] history = new RecordEvent[100];
    history[0] = imposed("2014-07");
    for (int at = 1; at < history.length; at++) {
      history[at] = after(at - 1, eased(at == history.length - 1 ? "2013" : "[2013..2014]"));
    }
    Contradiction found = in(history).orElseThrow();

    assertThat(found.statements()).hasSize(100);
    assertThat(found.message())
        .contains("that one after 97 others, that one after measure.imposed dated 2014-07. ")
        .hasSizeLessThan(500);
  }

  @Test
  void findsACircleEvenOnOneDay() {
    Contradiction found =
        in(
                imposed("2014"),
                after(0, eased("2014")),
                after(1, tightened("2014")),
                corrected(1, after(2, eased("2014"))))
            .orElseThrow();

    assertThat(found.rule()).isEqualTo("history.after-circle");
    assertThat(found.message())
        .contains(
            "measure.tightened dated 2014 is said to have come after measure.eased dated 2014, that one after measure.tightened dated 2014.");
    assertThat(places(found)).containsExactly(2L, 3L, 2L);
  }

  @Test
  void asksWhatIsReadInThePlaceThatIsNamed() {
    RecordEvent[] later = {
      eased("2014-07"), after(0, tightened("2014-07-04")), corrected(0, eased("2014-07-05"))
    };
    assertThat(in(later).map(Contradiction::rule)).contains("history.after-dates");
    assertThat(in(later[0], later[1], later[2], retracted(2, MEASURE))).isEmpty();
    assertThat(in(later[0], later[1], later[2], corrected(2, eased("2014-07-04")))).isEmpty();
    assertThat(
            in(
                eased("2014-07"),
                corrected(0, eased("2014-07-05")),
                after(1, tightened("2014-07-04"))))
        .isPresent();
  }

  @Test
  void holdsNothingAgainstWhatIsNotRead() {
    assertThat(in(eased("2014-07"), retracted(0, MEASURE), after(0, tightened("2014-06"))))
        .isEmpty();
    assertThat(
            in(
                imposed("2014-06"),
                after(0, eased("[2014-01..2014-12]")),
                retracted(1, MEASURE),
                after(1, tightened("2014-03"))))
        .isEmpty();
  }

  private static Optional<Contradiction> in(RecordEvent... history) {
    return Precedence.contradiction(
        Reading.of(List.of(history), Lens.WHOLE).statements(),
        place ->
            history[(int) place] instanceof EntryCorrected correction
                ? correction.corrects()
                : place);
  }

  private static List<Long> places(Contradiction found) {
    return found.statements().stream().map(Statement::sequence).toList();
  }
}
