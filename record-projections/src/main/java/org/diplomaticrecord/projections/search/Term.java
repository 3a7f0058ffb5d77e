package org.diplomaticrecord.projections.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tokens that are to follow each other.
 *
 * @param tokens at least one
 * @param openStart whether the first may be the end of a longer word
 * @param openEnd whether the last may be the beginning of a longer word
 */
record Term(List<String> tokens, boolean openStart, boolean openEnd) {
  Term {
    tokens = List.copyOf(tokens);
  }

  /** Whether the index alone can tell what holds it. */
  boolean isOneToken() {
    return tokens.size() == 1 && !openStart;
  }

  /** What stands in a {@link SearchText} that holds it. */
  String sought() {
    return openEnd ? begun() : begun() + " ";
  }

  /** The same, whatever follows. */
  String begun() {
    return (openStart ? "" : " ") + String.join(" ", tokens);
  }

  /** The same as whole words. */
  String whole() {
    return " " + String.join(" ", tokens) + " ";
  }

  /** The same as a heading or text that says nothing else. */
  String alone() {
    return SearchText.END + whole() + SearchText.END;
  }

  /**
   * What the index must hold of an entry that holds it, as an operand of a text search query; empty
   * where that cannot be said. Tokens need no escaping: they have nothing but letters and digits.
   */
  String lexemes() {
    int last = tokens.size() - 1;
    return IntStream.rangeClosed(openStart ? 1 : 0, last)
        .mapToObj(at -> "'%s'%s".formatted(tokens.get(at), at == last && openEnd ? ":*" : ""))
        .distinct()
        .collect(Collectors.joining(" & "));
  }
}
