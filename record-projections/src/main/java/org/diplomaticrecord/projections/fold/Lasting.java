package org.diplomaticrecord.projections.fold;

import java.util.List;
import org.diplomaticrecord.api.view.Detail;
import org.jspecify.annotations.Nullable;

/** The standing of what may last: under way between its beginning and its end, then held. */
final class Lasting {
  static final List<String> WORDS = List.of("held", "under-way");

  private Lasting() {}

  static Standing standing(Told begun, @Nullable Told ended, Detail detail) {
    if (ended != null) {
      return new Standing(List.of("held"), ended.when(), null, List.of(ended), detail);
    }
    return begun.dated().isInterval()
        ? new Standing(List.of("under-way"), begun.when(), begun.until(), List.of(begun), detail)
        : new Standing(List.of("held"), begun.when(), null, List.of(begun), detail);
  }

  /** Of a thing that comes back every year from a date on, and has not been said to end. */
  static Standing recurring(Told begun, Detail detail) {
    return new Standing(List.of("under-way"), begun.when(), null, List.of(begun), detail);
  }
}
