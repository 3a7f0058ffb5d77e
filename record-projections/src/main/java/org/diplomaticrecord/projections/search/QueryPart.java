package org.diplomaticrecord.projections.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diplomaticrecord.api.value.InvalidField;

/**
 * A word or a quoted phrase of a query as it was written.
 *
 * @param text without its quotation marks and without the sign that excludes it
 * @param quoted whether it had quotation marks
 * @param excluded whether it is not to be found
 * @param tokens what is looked for; none if it is punctuation only
 */
record QueryPart(String text, boolean quoted, boolean excluded, List<String> tokens) {
  private static final String QUOTES = "\"“”„‟＂«»";
  private static final Pattern PART =
      Pattern.compile(
          "(?<excluded>-*)(?:[%1$s](?<phrase>[^%1$s]*)(?:[%1$s]|$)|(?<word>[^%1$s\\p{Z}\\s]+))"
              .formatted(QUOTES));
  private static final Pattern SAID =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}](?:.*[\\p{L}\\p{M}\\p{N}])?", Pattern.DOTALL);
  private static final String ANY = "*";

  /** A word of so many letters also finds what is longer. */
  private static final int LONG_ENOUGH = 3;

  QueryPart(String text, boolean quoted, boolean excluded) {
    this(text, quoted, excluded, Tokens.of(text));
  }

  /** The parts of a query. */
  static List<QueryPart> of(String query) {
    List<QueryPart> parts = new ArrayList<>();
    Matcher part = PART.matcher(query);
    while (part.find()) {
      boolean excluded = !part.group("excluded").isEmpty();
      String phrase = part.group("phrase");
      parts.add(
          phrase == null
              ? new QueryPart(part.group("word"), false, excluded)
              : new QueryPart(phrase, true, excluded));
    }
    return parts;
  }

  boolean isOr() {
    return !quoted && !excluded && text.equalsIgnoreCase("or");
  }

  /**
   * What is looked for.
   *
   * @throws InvalidField if any letters are to stand inside of a word
   */
  Term term() {
    boolean anyBefore = false;
    boolean anyAfter = false;
    Matcher said = SAID.matcher(text);
    if (said.find()) {
      if (said.group().contains(ANY)) {
        throw new InvalidField(
            "q",
            "'%s' has a * inside; it stands at the end of a word or at its beginning"
                .formatted(text));
      }
      anyBefore = text.startsWith(ANY, said.start() - 1);
      anyAfter = text.startsWith(ANY, said.end());
    }
    String last = tokens.getLast();
    boolean longEnough = last.codePointCount(0, last.length()) >= LONG_ENOUGH;
    return new Term(
        tokens,
        anyBefore && !Tokens.isUnspaced(tokens.getFirst().codePointAt(0)),
        anyAfter || (!quoted && longEnough));
  }
}
