package org.diplomaticrecord.projections.search;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diplomaticrecord.api.entry.PositionEntry;

/**
 * Looks for words in an entry by reading it from end to end. It shares no code with what it checks:
 * neither with tokens nor with queries.
 *
 * @param fields its title, text, note, subject and import key
 */
record PlainScan(List<String> fields) {
  private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f\\u064b-\\u0655]");
  private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  static PlainScan of(String importKey, PositionEntry entry) {
    String text =
        switch (entry) {
          case PositionEntry.PositionStated stated -> stated.text();
          case PositionEntry.DecisionAnnounced announced -> announced.text();
          case PositionEntry.WarningIssued issued -> issued.text();
        };
    return new PlainScan(
        Stream.of(entry.title(), text, entry.note(), entry.subject().toString(), importKey)
            .filter(Objects::nonNull)
            .map(PlainScan::normal)
            .toList());
  }

  /** Whether a word of it begins with this. */
  boolean holdsBeginning(String word) {
    return finds("(?<![\\p{L}\\p{M}\\p{N}])" + Pattern.quote(normal(word)));
  }

  /** Whether this stands in it between other words. */
  boolean holdsWhole(String words) {
    return finds(
        "(?<![\\p{L}\\p{M}\\p{N}])%s(?![\\p{L}\\p{M}\\p{N}])"
            .formatted(Pattern.quote(normal(words))));
  }

  /** Whether this stands anywhere in it, inside of a word too. */
  boolean holds(String characters) {
    return finds(Pattern.quote(normal(characters)));
  }

  /** Whether it holds this if everything but letters and digits is left out of both. */
  boolean holdsAcrossPunctuation(String characters) {
    String bare = PUNCTUATION.matcher(normal(characters)).replaceAll("");
    return fields.stream()
        .anyMatch(field -> PUNCTUATION.matcher(field).replaceAll("").contains(bare));
  }

  private boolean finds(String pattern) {
    Pattern compiled = Pattern.compile(pattern);
    return fields.stream().anyMatch(field -> compiled.matcher(field).find());
  }

  private static String normal(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Form.NFKD)).replaceAll("");
    return Normalizer.normalize(bare, Form.NFC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT)
        .replace('ς', 'σ')
        .replace('ł', 'l')
        .replace('đ', 'd')
        .replace('ø', 'o')
        .replace("æ", "ae")
        .replace("œ", "oe");
  }
}
