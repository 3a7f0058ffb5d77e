package org.diplomaticrecord.api.fold;

import java.util.List;
import org.diplomaticrecord.api.value.Kind;

/** The words a subject can hold in its view. */
public final class Statuses {
  private Statuses() {}

  /** All of a kind, those that say most first. */
  public static List<String> of(Kind kind) {
    return Folds.of(kind).words();
  }
}
