package org.diplomaticrecord.api.fold;

import java.util.List;
import org.diplomaticrecord.api.fold.Field.Many;
import org.diplomaticrecord.api.fold.Field.One;
import org.diplomaticrecord.api.fold.Field.Whole;
import org.jspecify.annotations.Nullable;

/**
 * The values that an answer shows: of a field on which not all agree the one that was there first
 * and goes with the status shown, of a list what certainly belongs to it.
 */
interface Values {
  <T> @Nullable T get(One<T> field);

  <T extends Record> @Nullable T get(Whole<T> field);

  /** The elements in the order of valid time of the entries that say them. */
  <T> List<T> list(Many<T> field);

  /** As {@link #get}, of a field that holds a list. */
  default <T> List<T> all(One<List<T>> field) {
    List<T> all = get(field);
    return all == null ? List.of() : all;
  }

  /** Whether the word holds together with the status shown. */
  boolean holds(String word);
}
