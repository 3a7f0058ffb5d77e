package org.diplomaticrecord.api.value;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ways in which dates are written elsewhere, and how the same is written here. */
enum ForeignNotation {
  ALL_OF(
      true,
      "an entry has one date, and {…} is all of several: record an entry for each, or give the"
          + " dates of which it is one in [ ]",
      "^\\{(.*)\\}$",
      "[$1]"),
  TIME_OF_DAY(
      true,
      "days are recorded, and no times of day or time zones",
      "(?<=\\d)(T\\d\\d|\\s\\d\\d:)[\\d:.]*\\s*(Z|[+−-]\\d\\d(:?\\d\\d)?)?|(?<=\\d)[TZ]$",
      ""),
  MONTH_NAME(
      true,
      "a month is written as a number behind the year, and a day behind the month",
      "(?i)(?<!\\p{L})(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?"
          + "|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)(?!\\p{L})"),
  WEEK(true, "weeks are not read: write [a..b] with their first and last day", "\\d-?W\\d"),
  DAY_OF_YEAR(
      true,
      "days are not numbered through the year: write the month and the day",
      "^\\d{4}-\\d{3}$"),
  DURATION(
      true,
      "durations and repetitions are not read: write the date of each end",
      "(^|/)P\\d|^R\\d*/"),
  DAY_FIRST(
      true,
      "the year stands first, then the month, then the day, with hyphens in between",
      "^\\d{1,2}([./-])\\d{1,2}\\1\\d{4}$"),
  QUARTER(
      false,
      "a quarter has the number 33, 34, 35 or 36",
      "-?[Qq]([1-4])",
      found -> "-" + (32 + Integer.parseInt(found.group(1)))),
  BEFORE_CHRIST(
      false,
      "years before 1 are counted down from 0000, which is 1 BC",
      "^(\\d{1,4}) ?(BCE?|B\\.C\\.)$",
      found -> negative(Integer.parseInt(found.group(1)) - 1)),
  CIRCA(
      false,
      "what is approximate has ~ at its end",
      "(?i)^(c|ca|circa|about|around|approx|approximately)\\.? *(?=\\d)(.*)$",
      "$2~"),
  YEARS_FROM_TO(
      false,
      "x/y is what lasted from one year to another, and [x..y] one day in between",
      "^(\\d{4})[–—-](\\d{4})$",
      "$1/$2"),
  OTHER_DASH(false, "a hyphen is the sign -", "[‐‑–—−]", "-"),
  OTHER_DIGITS(
      false,
      "digits are 0 to 9",
      "[\\p{Nd}&&[^0-9]]",
      found -> Integer.toString(Character.getNumericValue(found.group().codePointAt(0)))),
  OTHER_SEPARATOR(
      false,
      "hyphens stand between year, month and day",
      "(\\d{4})([./])(\\d{1,2})\\2(\\d{1,2})(?!\\d)",
      found -> "%s-%s-%s".formatted(found.group(1), two(found.group(3)), two(found.group(4)))),
  NO_SEPARATOR(
      false,
      "hyphens stand between year, month and day",
      "(?<!\\d)(\\d{4})(\\d\\d)(\\d\\d)(?!\\d)",
      "$1-$2-$3"),
  ONE_DIGIT(false, "a month and a day have two digits", "-(\\d)(?!\\d)", "-0$1"),
  LONG_YEAR(false, "a year of more than four digits has Y before it", "^-?\\d{5,7}$", "Y$0"),
  SHORT_YEAR(false, "only a year of more than four digits has Y before it", "Y(-?\\d{4})", "$1"),
  CENTURY(false, "a century has X for its last digits", "^(\\d\\d)(--|\\?\\?|__|00s)?$", "$1XX"),
  DECADE(false, "a decade has X for its last digit", "^(\\d{3})([-?_]|0s)?$", "$1X"),
  OTHER_X(false, "a digit that is not known is written X", "(?<=[\\dXxu-])[xu]", "X"),
  BOTH_MARKS(false, "what is approximate and uncertain has %", "~\\?|\\?~", "%"),
  UNKNOWN_END(false, "an end that is not known is left out", "(?i)unknown|null", ""),
  OPEN_END(false, "an end that is open is written ..", "(?i)open|present|now|today", ".."),
  SLASH_IN_LIST(false, "in [ ] a range has two dots", "^\\[([^/]+)/([^/]+)\\]$", "[$1..$2]"),
  BARE_LIST(
      false,
      "one day of several is written in [ ], and what lasted is x/y",
      "^[^\\[\\]/]*(\\.\\.|,)[^\\[\\]/]*$",
      "[$0]"),
  WHITE_SPACE(true, "it holds white space", "\\s+", "");

  private final boolean unmistakable;
  private final String rule;
  private final Pattern pattern;
  private final @Nullable Function<MatchResult, String> replacement;

  /**
   * @param unmistakable whether nothing else can be meant, even where no date comes of it
   * @param rule how it is written here
   * @param pattern how it is written elsewhere
   */
  ForeignNotation(boolean unmistakable, String rule, String pattern) {
    this(unmistakable, rule, pattern, (Function<MatchResult, String>) null);
  }

  ForeignNotation(boolean unmistakable, String rule, String pattern, String replacement) {
    this(unmistakable, rule, pattern, _ -> replacement);
  }

  ForeignNotation(
      boolean unmistakable,
      String rule,
      String pattern,
      @Nullable Function<MatchResult, String> replacement) {
    this.unmistakable = unmistakable;
    this.rule = rule;
    this.pattern = Pattern.compile(pattern);
    this.replacement = replacement;
  }

  boolean occursIn(String text) {
    return pattern.matcher(text).find();
  }

  boolean unmistakable() {
    return unmistakable;
  }

  String rule() {
    return rule;
  }

  /** The text with this put as it is written here, where it can be; it may be no date even so. */
  Optional<String> rewritten(String text) {
    return Optional.ofNullable(replacement).map(pattern.matcher(text)::replaceAll);
  }

  private static String negative(int year) {
    return "%s%04d".formatted(year == 0 ? "" : "-", year);
  }

  private static String two(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }
}
