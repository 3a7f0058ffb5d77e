package org.diplomaticrecord.projections.search;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into tokens. A word is a run of letters, digits and their marks. In scripts that do
 * not part words by spaces, or not always, every character is a token: what is looked for is found
 * inside of longer runs, as characters that follow each other. Everything else parts tokens and is
 * no part of them.
 */
final class Tokens {
  /** Of a longer word, the parts follow each other: the index takes no word of any length. */
  static final int LONGEST = 64;

  private final String text;
  private final List<String> tokens = new ArrayList<>();
  private int wordFrom = -1;

  private Tokens(String folded) {
    this.text = folded;
  }

  /** The tokens of a text, in their order. */
  static List<String> of(String text) {
    return new Tokens(Folding.of(text)).cut();
  }

  private List<String> cut() {
    int each;
    for (int at = 0; at < text.length(); at += Character.charCount(each)) {
      each = text.codePointAt(at);
      if (!isSearchable(each)) {
        endWord(at);
      } else if (isUnspaced(each)) {
        endWord(at);
        tokens.add(Character.toString(each));
      } else if (wordFrom < 0) {
        wordFrom = at;
      }
    }
    endWord(text.length());
    return tokens;
  }

  private void endWord(int end) {
    if (wordFrom >= 0) {
      int from = wordFrom;
      while (text.codePointCount(from, end) > LONGEST) {
        int to = text.offsetByCodePoints(from, LONGEST);
        tokens.add(text.substring(from, to));
        from = to;
      }
      tokens.add(text.substring(from, end));
      wordFrom = -1;
    }
  }

  /** Whether a character of a folded text is looked for. */
  private static boolean isSearchable(int each) {
    if (each < 0x80) {
      return (each >= 'a' && each <= 'z') || (each >= '0' && each <= '9');
    }
    return switch (Character.getType(each)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> false;
    };
  }

  /** Whether words of its script stand together without spaces. */
  static boolean isUnspaced(int each) {
    if (each < 0x0e00) {
      return false;
    }
    return switch (UnicodeScript.of(each)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, THAI, LAO, KHMER, MYANMAR -> true;
      // The mark of long vowels belongs to both kinds of kana.
      default -> UnicodeBlock.of(each) == UnicodeBlock.KATAKANA;
    };
  }
}
