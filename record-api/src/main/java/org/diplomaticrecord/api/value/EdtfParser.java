package org.diplomaticrecord.api.value;

import java.time.LocalDate;

/** Reads a whole text: one date, a list of which one is meant, or an interval. */
final class EdtfParser {
  static final int LONGEST = 300;
  private static final String DOTS = "..";

  private final String text;
  private boolean approximate;

  private EdtfParser(String text) {
    this.text = text;
  }

  /**
   * @throws UnreadableDate if it is none of these
   */
  static Edtf parse(String text) {
    if (text.length() > LONGEST) {
      throw new UnreadableDate("it has more than %d characters".formatted(LONGEST));
    }
    EdtfParser parser = new EdtfParser(text);
    if (text.startsWith("[")) {
      Bounds list = parser.list();
      return new Edtf(text, list, null, parser.approximate);
    }
    int slash = text.indexOf('/');
    if (slash >= 0) {
      return parser.interval(slash);
    }
    Bounds date = parser.date(0, text.length());
    return new Edtf(text, date, null, parser.approximate);
  }

  /** From the first day of any of its elements to the last of any. */
  private Bounds list() {
    int close = text.length() - 1;
    if (text.charAt(close) != ']') {
      throw new UnreadableDate("the bracket is not closed at its end");
    }
    LocalDate earliest = Bounds.OPEN_END;
    LocalDate latest = Bounds.OPEN_START;
    int from = 1;
    while (from <= close) {
      int comma = text.indexOf(',', from);
      int to = comma < 0 ? close : comma;
      Bounds element = element(from, to, from == 1, to == close);
      earliest = element.earliest().isBefore(earliest) ? element.earliest() : earliest;
      latest = element.latest().isAfter(latest) ? element.latest() : latest;
      from = to + 1;
    }
    if (earliest.equals(Bounds.OPEN_START) && latest.equals(Bounds.OPEN_END)) {
      throw new UnreadableDate("it is open at both ends");
    }
    return new Bounds(earliest, latest);
  }

  private Bounds element(int from, int to, boolean first, boolean last) {
    int dots = text.indexOf(DOTS, from);
    if (dots < 0 || dots >= to) {
      return date(from, to);
    }
    boolean openStart = dots == from;
    boolean openEnd = dots + DOTS.length() == to;
    if (openStart && first) {
      if (last && text.startsWith(DOTS, to - DOTS.length())) {
        throw new UnreadableDate("it is open at both ends");
      }
      return new Bounds(Bounds.OPEN_START, date(dots + DOTS.length(), to).latest());
    }
    if (openEnd && last) {
      return new Bounds(date(from, dots).earliest(), Bounds.OPEN_END);
    }
    if (openStart || openEnd) {
      throw new UnreadableDate("a range is open at the beginning or the end of the list only");
    }
    LocalDate earliest = date(from, dots).earliest();
    LocalDate latest = date(dots + DOTS.length(), to).latest();
    if (latest.isBefore(earliest)) {
      throw new UnreadableDate("it ends before it begins");
    }
    return new Bounds(earliest, latest);
  }

  private Edtf interval(int slash) {
    boolean noStart = slash == 0 || (slash == 2 && text.startsWith(DOTS));
    int length = text.length() - slash - 1;
    boolean noEnd = length == 0 || (length == 2 && text.endsWith(DOTS));
    if (noStart && noEnd) {
      throw new UnreadableDate("it has no beginning and no end");
    }
    if (noStart) {
      Bounds y = date(slash + 1, text.length());
      return interval(new Bounds(Bounds.OPEN_START, y.latest()), y);
    }
    Bounds x = date(0, slash);
    if (noEnd) {
      return interval(x, new Bounds(x.earliest(), Bounds.OPEN_END));
    }
    Bounds y = date(slash + 1, text.length());
    if (y.before(x)) {
      throw new UnreadableDate("it ends before it begins");
    }
    // It cannot have ended before it can have begun, nor begun after it must have ended.
    LocalDate end = y.earliest().isBefore(x.earliest()) ? x.earliest() : y.earliest();
    LocalDate start = x.latest().isAfter(y.latest()) ? y.latest() : x.latest();
    return interval(new Bounds(x.earliest(), start), new Bounds(end, y.latest()));
  }

  private Edtf interval(Bounds start, Bounds end) {
    return new Edtf(text, start, end, approximate);
  }

  private Bounds date(int from, int to) {
    DateComponents date = DateReader.read(text, from, to);
    approximate |= date.approximate();
    Bounds bounds = date.bounds();
    if (bounds == null) {
      throw new UnreadableDate("there is no such day");
    }
    return bounds;
  }
}
