package org.diplomaticrecord.projections.search;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
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

  private static final byte UNKNOWN = 0;
  private static final byte PARTING = 1;
  private static final byte OF_A_WORD = 2;
  private static final byte UNSPACED = 3;

  /** What was looked up before, of the characters that texts are mostly made of. */
  private static final byte[] KNOWN = new byte[1 << 16];

  private Tokens() {}

  /** The tokens of a text, in their order. */
  static List<String> of(String text) {
    StringBuilder tokens = new StringBuilder();
    append(text, tokens);
    return tokens.isEmpty() ? List.of() : List.of(tokens.substring(1).split(" ", -1));
  }

  /** Appends the tokens of a text, a space before each. */
  static void append(String text, StringBuilder tokens) {
    String folded = Folding.of(text);
    int word = -1;
    int each;
    for (int at = 0; at < folded.length(); at += Character.charCount(each)) {
      each = folded.codePointAt(at);
      byte sort = sort(each);
      if (sort == OF_A_WORD) {
        word = word < 0 ? at : word;
        continue;
      }
      appendWord(folded, word, at, tokens);
      word = -1;
      if (sort == UNSPACED) {
        tokens.append(' ').appendCodePoint(each);
      }
    }
    appendWord(folded, word, folded.length(), tokens);
  }

  private static void appendWord(String folded, int from, int end, StringBuilder tokens) {
    int next = from;
    while (next >= 0 && next < end) {
      int left = folded.codePointCount(next, end);
      int to = left > LONGEST ? folded.offsetByCodePoints(next, LONGEST) : end;
      tokens.append(' ').append(folded, next, to);
      next = to;
    }
  }

  /** Whether words of its script stand together without spaces. */
  static boolean isUnspaced(int each) {
    return sort(each) == UNSPACED;
  }

  private static byte sort(int each) {
    if (each >= KNOWN.length) {
      return lookUp(each);
    }
    byte known = KNOWN[each];
    if (known == UNKNOWN) {
      known = lookUp(each);
      KNOWN[each] = known;
    }
    return known;
  }

  private static byte lookUp(int each) {
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
          ofScript(each);
      default -> PARTING;
    };
  }

  private static byte ofScript(int each) {
    return switch (UnicodeScript.of(each)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, THAI, LAO, KHMER, MYANMAR -> UNSPACED;
      // The mark of long vowels belongs to both kinds of kana.
      default -> UnicodeBlock.of(each) == UnicodeBlock.KATAKANA ? UNSPACED : OF_A_WORD;
    };
  }
}
