package org.diplomaticrecord.api.value;

/** A place in a text, and an end before which everything is to be read. */
final class Cursor {
  private static final String DIGITS = "0123456789";
  private static final String DIGITS_OR_X = DIGITS + Digits.UNSPECIFIED;

  private final String text;
  private final int to;
  private int at;

  Cursor(String text, int from, int to) {
    this.text = text;
    this.at = from;
    this.to = to;
  }

  boolean atEnd() {
    return at == to;
  }

  /** Goes past a character if it is here. */
  boolean take(char character) {
    boolean here = at < to && text.charAt(at) == character;
    at += here ? 1 : 0;
    return here;
  }

  /** Goes past one of some characters if it is here. */
  boolean takeAny(String characters) {
    boolean here = at < to && characters.indexOf(text.charAt(at)) >= 0;
    at += here ? 1 : 0;
    return here;
  }

  /** Goes past digits and {@code X}, as many as follow. */
  String digitsOrX() {
    return run(DIGITS_OR_X);
  }

  /**
   * Goes past a whole number greater than 0.
   *
   * @throws UnreadableDate if there is none, or zeros stand before it
   */
  String number() {
    int from = at;
    String digits = run(DIGITS);
    if (digits.isEmpty() || digits.charAt(0) == '0') {
      throw new UnreadableDate("a number is expected at character %d".formatted(from + 1));
    }
    return digits;
  }

  /** What has not been read. */
  String rest() {
    return text.substring(at, to);
  }

  private String run(String characters) {
    int from = at;
    while (at < to && characters.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return text.substring(from, at);
  }
}
