package org.diplomaticrecord.api.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.diplomaticrecord.api.example.RandomHistories;
import org.diplomaticrecord.api.law.LawfulOrder.Found;
import org.diplomaticrecord.api.law.LawfulOrder.None;
import org.diplomaticrecord.api.timeline.Happening;
import org.diplomaticrecord.api.timeline.Lens;
import org.diplomaticrecord.api.timeline.Timeline;
import org.diplomaticrecord.api.value.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LawfulOrderPropertyTest {
  private static final int MOST = 6;

  private static final RandomHistories RANDOM =
      RandomHistories.seeded(LawfulOrderPropertyTest.class);

  @ParameterizedTest
  @EnumSource(Kind.class)
  void findsTheFirstLawfulOrderWhereThereIsOneAndElseNone(Kind kind) {
    for (int round = 0; round < 200; round++) {
      List<Happening> happenings = timeline(kind, 1 + round % 5).happenings();
      assertThat(found(happenings, Law.of(kind)))
          .as(happenings::toString)
          .isEqualTo(BruteForce.lawfulOrder(happenings, Law.of(kind)));
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void namesAsFailingWhatStandsRightAfterALawfulBeginning(Kind kind) {
    for (int round = 0; round < 200; round++) {
      List<Happening> happenings = timeline(kind, 1 + round % 5).happenings();
      if (LawfulOrder.of(happenings, Law.of(kind)) instanceof None none) {
        assertThat(happenings).contains(none.failing());
        assertThat(none.rule()).startsWith(kind.word() + ".");
        if (none.before() != null) {
          assertThat(happenings).contains(none.before());
          assertThat(none.failing().bounds().before(none.before().bounds())).isFalse();
        }
      }
    }
  }

  private Timeline timeline(Kind kind, int entries) {
    Timeline timeline = Timeline.of(RANDOM.entries(kind, entries), Lens.WHOLE);
    return timeline.happenings().size() <= MOST ? timeline : timeline(kind, entries);
  }

  private static Optional<List<Happening>> found(List<Happening> happenings, Law<?> law) {
    return switch (LawfulOrder.of(happenings, law)) {
      case Found(var order) -> Optional.of(order);
      case None _ -> Optional.empty();
    };
  }
}
