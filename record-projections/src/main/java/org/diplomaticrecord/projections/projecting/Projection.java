package org.diplomaticrecord.projections.projecting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is kept for reading, and can be made anew by itself. */
public enum Projection {
  /** The index of all entries, and what supersedes what. */
  ENTRIES,
  /** The states of all subjects, on both axes. */
  STATES;

  List<String> tables() {
    return switch (this) {
      case ENTRIES -> List.of("entry", "supersession");
      case STATES -> List.of("item", "rectangle");
    };
  }

  /** The name operators give it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The projection an operator names. */
  static Optional<Projection> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }

  /** All their names, for a person. */
  static String words() {
    return Arrays.stream(values()).map(Projection::word).collect(Collectors.joining(" or "));
  }
}
