package org.diplomaticrecord.api.law;

import java.util.List;
import org.diplomaticrecord.api.timeline.Happening;
import org.jspecify.annotations.Nullable;

/**
 * An order in which happenings are lawful and which their dates allow: what was certainly earlier
 * comes earlier, what overlaps may come either way. Of several such orders it is the one nearest to
 * the order of valid time.
 */
public sealed interface LawfulOrder {
  /**
   * There is one.
   *
   * @param happenings in that order
   */
  record Found(List<Happening> happenings) implements LawfulOrder {}

  /**
   * There is none.
   *
   * @param rule the rule that no order keeps
   * @param message what it asks
   * @param failing the happening that could not follow where the search came furthest
   * @param before what stood right before it; absent where nothing did
   */
  record None(String rule, String message, Happening failing, @Nullable Happening before)
      implements LawfulOrder {}

  /**
   * Looks for a lawful order.
   *
   * @param happenings in the order of valid time
   */
  static <S> LawfulOrder of(List<Happening> happenings, Law<S> law) {
    return new OrderSearch<>(happenings, 0, law).run();
  }
}
