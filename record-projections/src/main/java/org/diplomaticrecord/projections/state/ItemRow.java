package org.diplomaticrecord.projections.state;

import org.diplomaticrecord.api.value.SubjectAddress;
import org.diplomaticrecord.projections.fold.Origin;
import org.diplomaticrecord.projections.fold.Rectangle;

/** The item of an answer as it is stored: once, where the answer was first given. */
public record ItemRow(Origin origin, String state) {
  /** The row of the answer of a rectangle of a subject. */
  public static ItemRow of(SubjectAddress address, Rectangle rectangle, Items items) {
    return new ItemRow(
        rectangle.origin(), items.json(address.subject(), rectangle.segment().answer()));
  }
}
