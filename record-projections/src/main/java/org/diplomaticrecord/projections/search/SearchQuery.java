package org.diplomaticrecord.projections.search;

import java.util.ArrayList;
import java.util.List;
import org.diplomaticrecord.api.value.InvalidField;

/**
 * What is looked for: entries for which one of the alternatives holds.
 *
 * <p>A word of three letters or more also finds longer words that begin with it; a shorter word,
 * and what stands in quotation marks, finds itself only. A {@code *} at the end or the beginning of
 * either finds longer words. What is parted by anything but spaces, {@code port-ban}, is to stand
 * together, as is what stands in quotation marks. Words parted by spaces may stand anywhere; all
 * are to be there, but not what has a {@code -} before it. {@code or} begins an alternative.
 *
 * @param alternatives at least one
 */
public record SearchQuery(List<Alternative> alternatives) {
  /** The most words and phrases one query may have: each is looked for in many texts. */
  static final int MOST = 50;

  /**
   * Entries that hold some terms and not others.
   *
   * @param held all of these, in any order
   * @param excluded none of these
   */
  record Alternative(List<Term> held, List<Term> excluded) {
    Alternative {
      held = List.copyOf(held);
      excluded = List.copyOf(excluded);
    }
  }

  public SearchQuery {
    alternatives = List.copyOf(alternatives);
  }

  /**
   * Reads a query.
   *
   * @throws InvalidField if it holds nothing that could be found, or more than is looked for
   */
  public static SearchQuery of(String text) {
    List<QueryPart> parts =
        QueryPart.of(text).stream().filter(part -> !part.tokens().isEmpty()).toList();
    if (parts.isEmpty()) {
      throw new InvalidField(
          "q", "'%s' holds no letter and no digit; nothing else can be found".formatted(text));
    }
    if (parts.size() > MOST) {
      throw new InvalidField(
          "q",
          "holds %d words; at most %d are looked for. A passage is found in quotation marks"
              .formatted(parts.size(), MOST));
    }
    List<Alternative> alternatives = new ArrayList<>();
    List<QueryPart> alternative = new ArrayList<>();
    for (int at = 0; at < parts.size(); at++) {
      QueryPart part = parts.get(at);
      boolean between = !alternative.isEmpty() && at < parts.size() - 1;
      if (part.isOr() && between) {
        alternatives.add(alternative(alternative));
        alternative = new ArrayList<>();
      } else {
        alternative.add(part);
      }
    }
    alternatives.add(alternative(alternative));
    return new SearchQuery(alternatives);
  }

  private static Alternative alternative(List<QueryPart> parts) {
    return new Alternative(
        parts.stream().filter(part -> !part.excluded()).map(QueryPart::term).toList(),
        parts.stream().filter(QueryPart::excluded).map(QueryPart::term).toList());
  }
}
