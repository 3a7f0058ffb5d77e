package org.diplomaticrecord.projections.search;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.diplomaticrecord.api.entry.PositionEntry;

/** Questions about a dossier, made of what its entries say. */
final class Questions {
  /**
   * A question.
   *
   * @param query as it is asked
   * @param answer what a plain scan finds: all of it is to be found
   * @param besides what else may be found
   */
  record Question(String query, Predicate<PlainScan> answer, Predicate<PlainScan> besides) {
    Question(String query, Predicate<PlainScan> answer) {
      this(query, answer, _ -> false);
    }
  }

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern TWO_OR_MORE =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[^\\p{L}\\p{M}\\p{N}]+[\\p{L}\\p{M}\\p{N}]+){1,3}");

  private final Random random;

  Questions(long seed) {
    random = new Random(seed);
  }

  /** A question that an entry answers. */
  Question about(String importKey, PositionEntry entry, Language language) {
    String title = String.valueOf(entry.title());
    return switch (random.nextInt(10)) {
      case 0 -> named(entry.subject().toString());
      case 1 -> named(importKey);
      default -> language.isSpaced() ? words(title) : characters(title);
    };
  }

  private Question named(String name) {
    return name.matches(".*[a-z0-9]{3}")
        ? new Question(name, entry -> entry.holdsBeginning(name))
        : new Question(name, entry -> entry.holdsWhole(name));
  }

  /** A run of characters out of the middle. */
  private Question characters(String text) {
    String run = any(WORD, text);
    int from = run.offsetByCodePoints(0, random.nextInt(run.codePointCount(0, run.length())));
    int most = run.codePointCount(from, run.length());
    String some =
        run.substring(from, run.offsetByCodePoints(from, 1 + random.nextInt(Math.min(4, most))));
    return new Question(
        random.nextBoolean() ? some : "\"%s\"".formatted(some),
        entry -> entry.holds(some),
        entry -> entry.holdsAcrossPunctuation(some));
  }

  private Question words(String text) {
    String word = any(WORD, text);
    String other = any(WORD, text);
    return switch (random.nextInt(7)) {
      case 0 -> word(word);
      case 1 -> word(word.toUpperCase(Locale.ROOT));
      case 2 -> word(Normalizer.normalize(word, Form.NFD));
      case 3 -> new Question("\"%s\"".formatted(word), entry -> entry.holdsWhole(word));
      case 4 -> {
        String beginning = word.substring(0, Math.min(word.length(), 1 + random.nextInt(4)));
        yield new Question(beginning + "*", entry -> entry.holdsBeginning(beginning));
      }
      case 5 -> {
        Question one = word(word);
        Question two = word(other);
        yield new Question(two.query() + " " + one.query(), one.answer().and(two.answer()));
      }
      default -> {
        String phrase = any(TWO_OR_MORE, text);
        yield new Question("\"%s\"".formatted(phrase), entry -> entry.holdsWhole(phrase));
      }
    };
  }

  private static Question word(String word) {
    return word.codePointCount(0, word.length()) < 3
        ? new Question(word, entry -> entry.holdsWhole(word))
        : new Question(word, entry -> entry.holdsBeginning(word));
  }

  private String any(Pattern pattern, String text) {
    List<String> all = pattern.matcher(text).results().map(MatchResult::group).toList();
    return all.get(random.nextInt(all.size()));
  }
}
