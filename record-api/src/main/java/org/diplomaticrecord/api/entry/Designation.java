package org.diplomaticrecord.api.entry;

import org.diplomaticrecord.api.value.InvalidField;
import org.jspecify.annotations.Nullable;

/**
 * How many were put on a list by one step. Numbers of several steps are not to be added up: lists
 * overlap.
 *
 * @param entities organisations, not negative; absent where the document gives no number
 * @param persons individuals, not negative; absent where the document gives no number
 */
public record Designation(@Nullable Integer entities, @Nullable Integer persons) {
  public Designation {
    InvalidField.count("entities", entities);
    InvalidField.count("persons", persons);
  }
}
