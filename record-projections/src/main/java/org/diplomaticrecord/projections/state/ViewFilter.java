package org.diplomaticrecord.projections.state;

import java.util.Optional;
import org.diplomaticrecord.api.fold.Answer;
import org.diplomaticrecord.api.fold.Certainty;
import org.diplomaticrecord.api.value.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Which items of a view are wanted.
 *
 * @param kind the view's kind
 * @param status only those of which this word holds or may hold; absent for all
 * @param certainty only those that match so; absent for both
 * @param category only those of this category, or claims of this stance; absent for all
 */
public record ViewFilter(
    Kind kind, @Nullable String status, @Nullable Certainty certainty, @Nullable String category) {
  /** How an answer matches, if it does. */
  Optional<Certainty> match(Answer answer, @Nullable String answerCategory) {
    if (category != null && !category.equals(answerCategory)) {
      return Optional.empty();
    }
    Optional<Certainty> match;
    if (status == null) {
      match = Optional.of(answer.certainty());
    } else if (answer.holds().contains(status)) {
      match = Optional.of(Certainty.CERTAIN);
    } else {
      match =
          answer.mayHold().contains(status) ? Optional.of(Certainty.POSSIBLE) : Optional.empty();
    }
    return match.filter(each -> certainty == null || each == certainty);
  }
}
