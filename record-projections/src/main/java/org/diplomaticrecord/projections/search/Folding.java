package org.diplomaticrecord.projections.search;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes one of what is written in different ways: compatible forms (NFKC: full and half width,
 * ligatures), case, accents and other marks that a reader may leave out, and letters with strokes.
 * Marks without which a letter is another one stay: those of kana, of the scripts of India and of
 * Thai.
 */
final class Folding {
  /** Of the letters that Unicode does not take apart, those that are commonly written so. */
  private static final Map<Integer, String> STROKES =
      Map.ofEntries(
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'þ', "th"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'ħ', "h"),
          Map.entry((int) 'ŧ', "t"));

  /** What was folded before, of the characters that texts are mostly made of. */
  private static final @Nullable String[] KNOWN = new String[1 << 16];

  private static final int ZERO_WIDTH_SPACE = 0x200b;
  private static final int TATWEEL = 0x640;
  private static final int VOICED_KANA = 0x3099;
  private static final int HALF_VOICED_KANA = 0x309a;
  private static final int HALF_WIDTH_VOICED = 0xff9e;
  private static final int HALF_WIDTH_HALF_VOICED = 0xff9f;

  private Folding() {}

  /** A text as it is compared; folding it again changes nothing. */
  static String of(String text) {
    return isPlain(text) ? text : folded(text);
  }

  private static boolean isPlain(String text) {
    for (int at = 0; at < text.length(); at++) {
      char each = text.charAt(at);
      if (each >= 0x80 || (each >= 'A' && each <= 'Z')) {
        return false;
      }
    }
    return true;
  }

  private static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean apart = false;
    int each;
    for (int at = 0; at < text.length(); at += Character.charCount(each)) {
      each = text.codePointAt(at);
      if (each < 0x80) {
        folded.append((char) (each >= 'A' && each <= 'Z' ? each + ('a' - 'A') : each));
      } else {
        folded.append(folded(each));
        apart |= mayBelongToTheLetterBefore(each);
      }
    }
    return apart ? Normalizer.normalize(folded, Form.NFC) : folded.toString();
  }

  /** A mark that stays, or a part of a Korean syllable. */
  private static boolean mayBelongToTheLetterBefore(int each) {
    return switch (Character.getType(each)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
      default ->
          (each >= 0x1160 && each <= 0x11ff)
              || each == HALF_WIDTH_VOICED
              || each == HALF_WIDTH_HALF_VOICED
              || (each >= 0xffa0 && each <= 0xffdc);
    };
  }

  private static String folded(int each) {
    if (each >= KNOWN.length) {
      return fold(each);
    }
    String known = KNOWN[each];
    if (known == null) {
      known = fold(each);
      KNOWN[each] = known;
    }
    return known;
  }

  private static String fold(int character) {
    StringBuilder folded = new StringBuilder();
    Normalizer.normalize(Character.toString(character), Form.NFKD)
        .codePoints()
        .filter(each -> !mayBeLeftOut(each))
        // By way of the capital: it makes one letter of both forms of sigma.
        .map(each -> Character.toLowerCase(Character.toUpperCase(each)))
        .forEach(each -> {
          String written = STROKES.get(each);
          if (written == null) {
            folded.appendCodePoint(each);
          } else {
            folded.append(written);
          }
        });
    return Normalizer.normalize(folded, Form.NFC);
  }

  private static boolean mayBeLeftOut(int each) {
    return switch (Character.getType(each)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK ->
          each != VOICED_KANA && each != HALF_VOICED_KANA && isAccent(each);
      // Invisible, as the soft hyphen and the marks of direction; this one parts words.
      case Character.FORMAT -> each != ZERO_WIDTH_SPACE;
      // The signs for glottal stops and aspiration in transcriptions; the tatweel only stretches.
      case Character.MODIFIER_LETTER ->
          each == TATWEEL || UnicodeBlock.of(each) == UnicodeBlock.SPACING_MODIFIER_LETTERS;
      default -> false;
    };
  }

  private static boolean isAccent(int mark) {
    return switch (UnicodeScript.of(mark)) {
      case INHERITED, LATIN, GREEK, CYRILLIC, HEBREW, ARABIC, SYRIAC -> true;
      default -> false;
    };
  }
}
