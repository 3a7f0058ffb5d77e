package org.diplomaticrecord.api.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.diplomaticrecord.api.fold.RandomHistoriesOfEveryKind.Seen;
import org.diplomaticrecord.api.value.Bounds;
import org.diplomaticrecord.api.value.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A timeline kept up event by event says what one read afresh says, and names what changes. */
class KeptUpTest {
  @ParameterizedTest
  @EnumSource
  void changesNothingBeforeTheDayItNamesAndFromThereSaysWhatAFreshReadingSays(Kind kind) {
    RandomHistoriesOfEveryKind.check(kind, 100, 12, KeptUpTest::isKeptUp);
  }

  private static void isKeptUp(Seen seen) {
    SubjectTimeline timeline = new SubjectTimeline(seen.kind(), seen.lens());
    List<Segment> kept = List.of();
    for (int basis = 1; basis <= seen.history().size(); basis++) {
      LocalDate changed = timeline.apply(seen.history().get(basis - 1));
      List<Segment> before = kept;
      kept = changed == null ? before : new ArrayList<>(before(changed, before));
      if (changed != null) {
        for (Segment segment : timeline.segmentsFrom(changed)) {
          Segments.append(kept, segment);
        }
      }
      List<Segment> afresh =
          SubjectTimeline.of(seen.kind(), seen.upTo(basis), seen.lens()).segments();
      assertThat(kept).as("at basis %d, changed from %s", basis, changed).isEqualTo(afresh);
      LocalDate until = changed == null ? Bounds.OPEN_END : changed;
      assertThat(before(until, afresh))
          .as("before %s at basis %d", changed, basis)
          .isEqualTo(before(until, before));
    }
  }

  /** The segments up to a day. */
  private static List<Segment> before(LocalDate day, List<Segment> segments) {
    return segments.stream()
        .filter(segment -> segment.validFrom().isBefore(day))
        .map(segment ->
            segment.validTo().isAfter(day)
                ? new Segment(segment.validFrom(), day, segment.answer())
                : segment)
        .toList();
  }
}
