package org.diplomaticrecord.projections.state;

import java.time.LocalDate;
import java.util.List;
import org.diplomaticrecord.api.fold.Answer;
import org.diplomaticrecord.api.value.SubjectAddress;
import org.diplomaticrecord.projections.fold.Origin;
import org.diplomaticrecord.projections.fold.Rectangle;
import org.jspecify.annotations.Nullable;

/** A rectangle as it is stored. */
public record StateRow(
    SubjectAddress address,
    LocalDate validFrom,
    LocalDate validTo,
    long recordedFrom,
    long recordedTo,
    String status,
    String certainty,
    List<String> holds,
    List<String> mayHold,
    @Nullable String category,
    Origin origin) {

  /** The row of a rectangle of a subject. */
  public static StateRow of(SubjectAddress address, Rectangle rectangle, Items items) {
    Answer answer = rectangle.segment().answer();
    return new StateRow(
        address,
        rectangle.segment().validFrom(),
        rectangle.segment().validTo(),
        rectangle.recordedFrom(),
        rectangle.recordedTo(),
        answer.status(),
        Items.word(answer.certainty()),
        answer.holds(),
        answer.mayHold(),
        items.category(answer.detail()),
        rectangle.origin());
  }
}
