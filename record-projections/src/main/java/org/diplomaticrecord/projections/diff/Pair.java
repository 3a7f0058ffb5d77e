package org.diplomaticrecord.projections.diff;

import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.projections.diff.Difference.Change;
import org.jspecify.annotations.Nullable;

/**
 * The items of a subject that differs.
 *
 * @param subject the subject
 * @param before the text of its item then; absent where it held no state
 * @param after the text of its item now; absent where it holds no state
 */
public record Pair(SubjectId subject, @Nullable String before, @Nullable String after) {
  Change change() {
    return before == null ? Change.APPEARED : after == null ? Change.DISAPPEARED : Change.CHANGED;
  }
}
