package org.diplomaticrecord.api.value;

import org.jspecify.annotations.Nullable;

/** Reads one date between two places of a text. */
final class DateReader {
  private static final String QUALIFIERS = "~?%";

  private final Cursor cursor;
  private int qualified = DateComponents.NONE;

  private DateReader(Cursor cursor) {
    this.cursor = cursor;
  }

  /**
   * @throws UnreadableDate if there is no date between the places, or something besides
   */
  static DateComponents read(String text, int from, int to) {
    if (from == to) {
      throw new UnreadableDate("a date is missing");
    }
    return new DateReader(new Cursor(text, from, to)).date();
  }

  private DateComponents date() {
    before(DateComponents.YEAR);
    YearReader reader = new YearReader(cursor);
    Digits year = reader.read();
    after(DateComponents.YEAR);
    Digits month = Digits.UNKNOWN;
    SubYearGrouping grouping = null;
    Digits day = Digits.UNKNOWN;
    if (!reader.isAlone() && cursor.take('-')) {
      before(DateComponents.MONTH);
      month = two("month");
      grouping = grouping(month);
      after(DateComponents.MONTH);
      if (grouping == null && cursor.take('-')) {
        before(DateComponents.DAY);
        day = two("day");
        after(DateComponents.DAY);
      }
    }
    if (!cursor.atEnd()) {
      throw new UnreadableDate("'%s' is too much".formatted(cursor.rest()));
    }
    return new DateComponents(year, month, grouping, day, qualified);
  }

  /** To the left of a component it is of this one alone. */
  private void before(int component) {
    if (cursor.takeAny(QUALIFIERS)) {
      qualified = Math.min(qualified, component);
    }
  }

  /** To the right it is of all up to this one: inside of a date it reaches to the year. */
  private void after(int component) {
    if (cursor.takeAny(QUALIFIERS)) {
      qualified = Math.min(qualified, cursor.atEnd() ? component : DateComponents.YEAR);
    }
  }

  private Digits two(String component) {
    String written = cursor.digitsOrX();
    if (written.length() != 2) {
      throw new UnreadableDate("a %s has two digits".formatted(component));
    }
    return Digits.of(written, false);
  }

  private static @Nullable SubYearGrouping grouping(Digits month) {
    if (!month.known() || (month.lowest() >= 1 && month.lowest() <= 12)) {
      return null;
    }
    SubYearGrouping grouping = SubYearGrouping.of(month.lowest());
    if (grouping == null) {
      throw new UnreadableDate(
          "%s is neither a month, 01 to 12, nor a season or another part of the year, 21 to 41"
              .formatted(month.written()));
    }
    return grouping;
  }
}
