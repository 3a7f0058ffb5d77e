package org.diplomaticrecord.api.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.diplomaticrecord.api.fold.RandomHistoriesOfEveryKind.Seen;
import org.diplomaticrecord.api.fold.oracle.Plain;
import org.diplomaticrecord.api.fold.oracle.Positionless;
import org.diplomaticrecord.api.timeline.Lens;
import org.diplomaticrecord.api.value.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What was recorded first never decides what happened first: the same facts recorded in another
 * order, and what was corrected recorded right at once, give the same answers.
 */
class OrderOfRecordingTest {
  @ParameterizedTest
  @EnumSource
  void givesTheSameAnswersInWhateverOrderTheSameFactsAreRecorded(Kind kind) {
    RandomHistoriesOfEveryKind.check(kind, 100, 7, OrderOfRecordingTest::isTheSameShuffled);
  }

  private static void isTheSameShuffled(Seen seen) {
    List<Recorded> shuffled = Plain.shuffled(seen.history(), seen.lens(), seen.seed());
    SubjectTimeline one = SubjectTimeline.of(seen.kind(), seen.history(), seen.lens());
    SubjectTimeline other = SubjectTimeline.of(seen.kind(), shuffled, Lens.WHOLE);
    Positionless recorded = Positionless.of(seen.history(), seen.lens());
    Positionless again = Positionless.of(shuffled, Lens.WHOLE);
    assertThat(other.segments().stream().map(again::of).collect(Collectors.joining("\n")))
        .isEqualTo(one.segments().stream().map(recorded::of).collect(Collectors.joining("\n")));
  }
}
