package org.diplomaticrecord.projections.search;

import java.util.Collection;

/**
 * What is kept of an entry to find it by its words: its tokens in their order, a space on either
 * side of each, {@code | heading | heading | || text | text |}. Tokens that follow each other in it
 * are a phrase; none reaches from one text into the next.
 */
public final class SearchText {
  static final String END = "|";
  static final String END_OF_HEADINGS = "||";

  private SearchText() {}

  /**
   * Of an entry.
   *
   * @param headings what it is called by
   * @param texts what it says besides
   */
  public static String of(Collection<String> headings, Collection<String> texts) {
    StringBuilder text = new StringBuilder(END);
    headings.forEach(each -> add(text, each));
    text.append(' ').append(END_OF_HEADINGS);
    texts.forEach(each -> add(text, each));
    return text.toString();
  }

  private static void add(StringBuilder text, String field) {
    Tokens.append(field, text);
    text.append(' ').append(END);
  }
}
