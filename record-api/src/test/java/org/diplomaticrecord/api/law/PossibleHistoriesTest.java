package org.diplomaticrecord.api.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diplomaticrecord.api.example.MeasureExamples.eased;
import static org.diplomaticrecord.api.example.MeasureExamples.imposed;
import static org.diplomaticrecord.api.example.MeasureExamples.lifted;
import static org.diplomaticrecord.api.example.MeasureExamples.reimposed;
import static org.diplomaticrecord.api.example.MeasureExamples.tightened;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryType;
import org.diplomaticrecord.api.example.ActivityExamples;
import org.diplomaticrecord.api.timeline.Happening;
import org.diplomaticrecord.api.timeline.Lens;
import org.diplomaticrecord.api.timeline.Timeline;
import org.diplomaticrecord.api.value.Kind;
import org.junit.jupiter.api.Test;

class PossibleHistoriesTest {
  @Test
  void holdsNothingBeforeAnythingCanHaveHappened() {
    assertThat(asOf("2006-06-30", imposed("2006-07"))).containsExactly("");
  }

  @Test
  void holdsBothWithinTheMonthOfALifting() {
    assertThat(asOf("2014-07-15", imposed("2006"), lifted("2014-07")))
        .containsExactly("imposed", "imposed lifted");
  }

  @Test
  void holdsOneOnTheLastDayOfTheMonthOfALifting() {
    assertThat(asOf("2014-07-31", imposed("2006"), lifted("2014-07")))
        .containsExactly("imposed lifted");
  }

  @Test
  void doesNotReimposeBeforeTheLiftingThoughItsYearBeginsEarlier() {
    assertThat(asOf("2014-07-15", imposed("2006"), reimposed("2014"), lifted("2014-07")))
        .containsExactly("imposed", "imposed lifted", "imposed lifted reimposed");
  }

  @Test
  void holdsWhatIsDatedWithinAMonthWithoutWhatIsDatedWithinItsYear() {
    assertThat(asOf("2012-05-15", imposed("2006"), eased("2012"), tightened("2012-05")))
        .containsExactly(
            "imposed", "imposed eased", "imposed tightened", "imposed eased tightened");
  }

  @Test
  void knowsThatWhatMustPrecedeACertainHappeningHasHappened() {
    assertThat(asOf("2010-06-30", imposed("[2006..2020]"), lifted("2010-05")))
        .containsExactly("imposed lifted");
  }

  @Test
  void knowsThatAnEasingPrecededTheLiftingAfterWhichItWouldBeUnlawful() {
    assertThat(asOf("2010-06-30", imposed("2006"), eased("[2007..2020]"), lifted("2010-05")))
        .containsExactly("imposed eased lifted");
  }

  @Test
  void beginsBeforeItEnds() {
    assertThat(asOf("2007-01-15", ActivityExamples.held("2007-01/2007-01")))
        .containsExactly("", "held", "held held-ended");
  }

  @Test
  void leavesTheLawAsideWhereANarrowedReadingLacksTheBeginning() {
    assertThat(asOf("2014-07-15", lifted("2014-07"), reimposed("2016-02")))
        .containsExactly("", "lifted");
    assertThat(asOf("2016-03-01", lifted("2014-07"), reimposed("2016-02")))
        .containsExactly("lifted reimposed");
  }

  @Test
  void takesOneAfterTheOtherWhereTooManyAreOpen() {
    List<Entry> entries = new ArrayList<>(List.of(imposed("2006"), lifted("2020")));
    entries.addAll(Collections.nCopies(12, tightened("[2007..2019]")));
    List<String> histories = asOf("2010-01-01", entries.toArray(Entry[]::new));
    assertThat(histories)
        .hasSize(13)
        .startsWith("imposed")
        .endsWith("imposed" + " tightened".repeat(12));
  }

  @Test
  void givesUpOnATangleRatherThanSearchForEver() {
    List<Entry> entries = new ArrayList<>(List.of(imposed("2006"), imposed("2020")));
    entries.addAll(Collections.nCopies(60, tightened("[2007..2019]")));
    assertThat(
            LawfulOrder.of(
                timeline(entries.toArray(Entry[]::new)).happenings(), Law.of(Kind.MEASURE)))
        .isInstanceOfSatisfying(
            LawfulOrder.None.class, none -> assertThat(none.rule()).isEqualTo("history.tangled"));
  }

  /** The last word of each type, one history a text. */
  private static List<String> asOf(String day, Entry... entries) {
    return PossibleHistories.asOf(
            timeline(entries), LocalDate.parse(day), Law.of(entries[0].subject().kind()))
        .stream()
        .map(
            history -> String.join(" ", history.stream().map(PossibleHistoriesTest::word).toList()))
        .toList();
  }

  private static String word(Happening happening) {
    String type = EntryType.of(happening.statement().entry()).typeName();
    return type.substring(type.indexOf('.') + 1) + (happening.ends() ? "-ended" : "");
  }

  private static Timeline timeline(Entry... entries) {
    return Timeline.of(List.of(entries), Lens.WHOLE);
  }
}
