package org.diplomaticrecord.api.value;

/** Reads a year. */
final class YearReader {
  /** A year of more digits is beyond the calendar. */
  private static final int LONGEST = 7;

  private final Cursor cursor;
  private boolean alone;

  YearReader(Cursor cursor) {
    this.cursor = cursor;
  }

  /**
   * Goes past the year.
   *
   * @throws UnreadableDate if there is none, or it is beyond the calendar
   */
  Digits read() {
    String written;
    boolean negative = false;
    if (cursor.take('Y')) {
      alone = true;
      negative = cursor.take('-');
      written = prefixed();
    } else if (cursor.take('+')) {
      written = expanded();
    } else {
      negative = cursor.take('-');
      written = fourDigits();
    }
    if (negative && written.equals("0000")) {
      throw new UnreadableDate("the year 0 has no sign");
    }
    if (cursor.take('S')) {
      alone = true;
      written = significant(written);
    }
    return inCalendar(written, negative);
  }

  /** Whether neither month nor day can follow what was read. */
  boolean isAlone() {
    return alone;
  }

  private String fourDigits() {
    String digits = cursor.digitsOrX();
    if (digits.length() != 4) {
      throw new UnreadableDate("a year has four digits");
    }
    return digits;
  }

  private String expanded() {
    String digits = cursor.number();
    if (digits.length() < 5) {
      throw new UnreadableDate("a sign + stands before a year of five digits or more");
    }
    return digits;
  }

  private String prefixed() {
    String digits = cursor.number();
    if (cursor.take('E')) {
      String exponent = cursor.number();
      return digits + "0".repeat(exponent.length() > 1 ? LONGEST : Integer.parseInt(exponent));
    }
    if (digits.length() < 5) {
      throw new UnreadableDate("Y stands before a year of five digits or more");
    }
    return digits;
  }

  /** Only so many digits count; the others are not known. */
  private String significant(String digits) {
    String number = cursor.number();
    int count = number.length() > 1 ? Integer.MAX_VALUE : Integer.parseInt(number);
    if (digits.indexOf(Digits.UNSPECIFIED) >= 0 || count > digits.length()) {
      throw new UnreadableDate("S tells how many of the year's digits count");
    }
    return digits.substring(0, count) + "X".repeat(digits.length() - count);
  }

  private static Digits inCalendar(String written, boolean negative) {
    int first = Bounds.FIRST_DAY.getYear();
    int last = Bounds.LAST_DAY.getYear();
    if (written.length() <= LONGEST) {
      Digits year = Digits.of(written, negative);
      if (year.lowest() >= first && year.highest() <= last) {
        return year;
      }
    }
    throw new UnreadableDate(
        "the calendar goes from the year %d (4713 BC) to %d".formatted(first, last));
  }
}
