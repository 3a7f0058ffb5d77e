package org.diplomaticrecord.api.value;

/**
 * A number as it is written in a date, {@code X} for each digit that is not known.
 *
 * @param written its digits
 * @param lowest the least it can be
 * @param highest the most it can be
 */
record Digits(String written, int lowest, int highest) {
  static final char UNSPECIFIED = 'X';

  /** A month or day that is not written, or of which nothing is known. */
  static final Digits UNKNOWN = of("XX", false);

  static Digits of(String written, boolean negative) {
    int least = with(written, '0');
    int most = with(written, '9');
    return negative ? new Digits(written, -most, -least) : new Digits(written, least, most);
  }

  private static int with(String written, char unspecified) {
    int number = 0;
    for (int at = 0; at < written.length(); at++) {
      char digit = written.charAt(at);
      number = 10 * number + (digit == UNSPECIFIED ? unspecified : digit) - '0';
    }
    return number;
  }

  boolean known() {
    return lowest == highest;
  }

  /** Whether a number lies between the lowest and the highest it can be. */
  boolean spans(int number) {
    return number >= lowest && number <= highest;
  }

  boolean canBe(int number) {
    int rest = Math.abs(number);
    for (int at = written.length() - 1; at >= 0 && !known(); at--) {
      char digit = written.charAt(at);
      if (digit != UNSPECIFIED && digit - '0' != rest % 10) {
        return false;
      }
      rest /= 10;
    }
    return spans(number);
  }

  /** How far it is from one of these numbers to the like one with the next first unknown digit. */
  int step() {
    int unknown = known() ? 0 : written.length() - written.indexOf(UNSPECIFIED);
    return (int) Math.pow(10, unknown);
  }
}
