package org.diplomaticrecord.api.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class EdtfTest {
  private static final LocalDate OPEN_START = Bounds.OPEN_START;
  private static final LocalDate OPEN_END = Bounds.OPEN_END;

  @Test
  void readsADayAsItself() {
    assertThat(Edtf.of("2014-07-04").start()).isEqualTo(days("2014-07-04", "2014-07-04"));
  }

  @Test
  void readsAMonthAsAnyOfItsDays() {
    assertThat(Edtf.of("2014-07").start()).isEqualTo(days("2014-07-01", "2014-07-31"));
    assertThat(Edtf.of("2012-02").start()).isEqualTo(days("2012-02-01", "2012-02-29"));
    assertThat(Edtf.of("1900-02").start()).isEqualTo(days("1900-02-01", "1900-02-28"));
  }

  @Test
  void readsAYearAsAnyOfItsDays() {
    assertThat(Edtf.of("0001").start()).isEqualTo(days("0001-01-01", "0001-12-31"));
    assertThat(Edtf.of("9999").start()).isEqualTo(days("9999-01-01", "9999-12-31"));
  }

  @Test
  void readsARangeAsOneDayOfItsFirstToItsLast() {
    Edtf dated = Edtf.of("[2006-07-05..2014-07]");
    assertThat(dated.start()).isEqualTo(days("2006-07-05", "2014-07-31"));
    assertThat(dated.isInterval()).isFalse();
    assertThat(dated.end()).isEmpty();
  }

  @Test
  void readsARangeThatIsOpenAtOneEnd() {
    assertThat(Edtf.of("[..2014-07]").start()).isEqualTo(new Bounds(OPEN_START, day("2014-07-31")));
    assertThat(Edtf.of("[2014-07..]").start()).isEqualTo(new Bounds(day("2014-07-01"), OPEN_END));
  }

  @Test
  void readsAnIntervalAsTwoDates() {
    Edtf dated = Edtf.of("2002-09/2003");
    assertThat(dated.isInterval()).isTrue();
    assertThat(dated.start()).isEqualTo(days("2002-09-01", "2002-09-30"));
    assertThat(dated.end()).contains(days("2003-01-01", "2003-12-31"));
  }

  @Test
  void neverEndsAnIntervalBeforeItCanHaveBegun() {
    assertThat(Edtf.of("2014-07-20/2014-07").end()).contains(days("2014-07-20", "2014-07-31"));
    assertThat(Edtf.of("2014-07/..").end()).contains(new Bounds(day("2014-07-01"), OPEN_END));
  }

  @Test
  void readsAnIntervalWithoutABeginning() {
    Edtf dated = Edtf.of("../2014-07");
    assertThat(dated.start()).isEqualTo(new Bounds(OPEN_START, day("2014-07-31")));
    assertThat(dated.end()).contains(days("2014-07-01", "2014-07-31"));
  }

  @Test
  void marksADateAndKeepsItsBounds() {
    for (String plain : List.of("2014", "2014-07", "2014-07-04", "2013/2014", "[2013..2014]")) {
      int at = plain.endsWith("]") ? plain.length() - 1 : plain.length();
      assertMarks(plain, plain, false, false);
      assertMarks(plain, new StringBuilder(plain).insert(at, '~').toString(), true, false);
      assertMarks(plain, new StringBuilder(plain).insert(at, '?').toString(), false, true);
      assertMarks(plain, new StringBuilder(plain).insert(at, '%').toString(), true, true);
    }
    assertThat(Edtf.of("2013?/2014~"))
        .matches(Edtf::approximate, "approximate")
        .matches(Edtf::uncertain, "uncertain");
  }

  @Test
  void isEqualByItsText() {
    assertThat(Edtf.of("2014")).isEqualTo(Edtf.of("2014")).hasSameHashCodeAs(Edtf.of("2014"));
    assertThat(Edtf.of("2014")).isNotEqualTo(Edtf.of("2014~"));
  }

  @Test
  void isWrittenAndReadAsAJsonString() {
    JsonMapper json = new JsonMapper();
    Edtf dated = Edtf.of("[..2014-07%]");
    assertThat(json.writeValueAsString(dated)).isEqualTo("\"[..2014-07%]\"");
    assertThat(json.readValue("\"[..2014-07%]\"", Edtf.class)).isEqualTo(dated);
  }

  @Test
  void readsAndRefusesLikeAnIndependentReader() {
    assertThat(examples("read alike")).hasSizeGreaterThan(150).allSatisfy(EdtfTest::assertReadsAs);
    assertThat(examples("refused alike"))
        .hasSizeGreaterThan(30)
        .allSatisfy(EdtfTest::assertRefuses);
  }

  @Test
  void differsFromTheIndependentReaderOnlyWhereItSaysSo() {
    // Ranges of unlike or qualified ends; intervals within one day, month or year.
    assertThat(examples("read here only"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(Edtf.of(row[0])).hasToString(row[0]))
        .allSatisfy(row -> assertThat(row[1]).isEqualTo("refused"));
    // Days that do not exist, reversed ranges, both ends open, and the forms we do not need.
    assertThat(examples("read there only"))
        .isNotEmpty()
        .allSatisfy(EdtfTest::assertRefuses)
        .allSatisfy(row -> assertThat(row[1]).isNotEqualTo("refused"));
  }

  // More refusals, by month, precision and form, stand in the table of examples.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        " 2014",
        "2014 ",
        "2014-07\n",
        "2014 /2015",
        "[2014.. 2015]",
        "\t2014",
        "2014\u0000",
        "2014/2013-12-31",
        "[2014-07-05..2014-07-04]",
        "[2014..",
        "..2014]",
        "2014-07-04T10:00",
        "+2014",
        "Y12014",
        "２０１４",
        "2014–07",
        "2014-7-4",
        "~2014",
        "2014~?",
        "2014?-07",
        "~",
        "[~..2014]",
        "[2014..]~",
        "[2013..2014]/2015",
        "2014/../2015",
        "2014//2015",
        "2014-185",
        "2014-W27",
        "\ud83d\ude00",
        "\ud83d",
        "2014-07-0\ud83d",
        "2014-07:04",
        "2014:07-04",
        "2014.07"
      })
  void refusesWhatIsNoDateAndSaysWhatIs(String text) {
    assertRefuses(text);
  }

  @Test
  void refusesAnOverlongTextAndShowsItsBeginning() {
    assertThatExceptionOfType(InvalidField.class)
        .isThrownBy(() -> Edtf.of("2".repeat(61)))
        .withMessageContaining("'" + "2".repeat(60) + "'")
        .withMessageContaining("more than 60 characters");
  }

  @Test
  void hasTheBoundsOfADayByDayReading() {
    long seed = Long.getLong("edtf.seed", System.nanoTime());
    System.out.println("EdtfTest: -Dedtf.seed=" + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      int year = random.nextInt(5) == 0 ? 2000 : 1 + random.nextInt(9_997);
      List<LocalDate> calendar =
          LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 2, 1, 1)).toList();
      String x = someDate(random, year);
      String y = someDate(random, year);
      List<LocalDate> inX = calendar.stream().filter(in(x)).toList();
      List<LocalDate> inY = calendar.stream().filter(in(y)).toList();
      // An end not before some beginning; a day not before some first and not after some last.
      List<LocalDate> ends =
          inY.stream().filter(day -> inX.stream().anyMatch(b -> !b.isAfter(day))).toList();
      List<LocalDate> between =
          calendar.stream()
              .filter(day -> inX.stream().anyMatch(first -> !first.isAfter(day)))
              .filter(day -> inY.stream().anyMatch(last -> !last.isBefore(day)))
              .toList();
      assertThat(starts(x)).as("%s, seed %d", x, seed).isEqualTo(boundsOf(inX));
      assertThat(starts("[%s..%s]".formatted(x, y)))
          .as("[%s..%s], seed %d", x, y, seed)
          .isEqualTo(boundsOf(between));
      List<LocalDate> begins =
          inX.stream().filter(day -> inY.stream().anyMatch(b -> !b.isBefore(day))).toList();
      List<Bounds> interval = boundsOf(begins);
      assertThat(starts(x + "/" + y)).as("%s/%s, seed %d", x, y, seed).isEqualTo(interval);
      if (!ends.isEmpty()) {
        assertThat(Edtf.of(x + "/" + y).end().stream().toList())
            .as("%s/%s, seed %d", x, y, seed)
            .isEqualTo(boundsOf(ends));
      }
    }
  }

  @Test
  void answersOfBoundsFollowFromTheirDays() {
    List<Bounds> all =
        Stream.of("2014-06", "2014-06-30", "2014-07-01", "2014-07", "2014", "[..2014]", "[2014..]")
            .map(text -> Edtf.of(text).start())
            .toList();
    List<LocalDate> days = day("2013-12-01").datesUntil(day("2015-02-01")).toList();
    for (Bounds one : all) {
      List<LocalDate> mine = days.stream().filter(within(one)).toList();
      boolean open = one.latest().equals(OPEN_END);
      for (LocalDate asOf : days.subList(0, days.size() - 1)) {
        boolean none = mine.stream().allMatch(day -> day.isAfter(asOf));
        boolean every = !open && mine.stream().noneMatch(day -> day.isAfter(asOf));
        assertThat(one.certainBy(asOf)).as("%s by %s", one, asOf).isEqualTo(every);
        assertThat(one.possibleBy(asOf)).as("%s by %s", one, asOf).isEqualTo(!every && !none);
      }
      for (Bounds other : all) {
        List<LocalDate> theirs = days.stream().filter(within(other)).toList();
        assertThat(one.overlaps(other)).isEqualTo(mine.stream().anyMatch(theirs::contains));
        assertThat(one.before(other)).isEqualTo(mine.getLast().isBefore(theirs.getFirst()));
      }
    }
  }

  @Test
  void ordersBoundsByEarliestThenLatestDay() {
    assertThat(
            Stream.of("2014-07", "[..2015]", "2014", "2014-01-01", "[2014..]", "[..2014]")
                .map(text -> Edtf.of(text).start())
                .sorted())
        .containsExactlyElementsOf(
            Stream.of("[..2014]", "[..2015]", "2014-01-01", "2014", "[2014..]", "2014-07")
                .map(text -> Edtf.of(text).start())
                .toList());
  }

  @Test
  void refusesBoundsThatEndBeforeTheyBegin() {
    assertThatIllegalArgumentException().isThrownBy(() -> days("2014-07-04", "2014-07-03"));
  }

  private static void assertReadsAs(String[] row) {
    Edtf dated = Edtf.of(row[0]);
    assertThat(dated).hasToString(row[0]);
    LocalDate latest = dated.end().orElse(dated.start()).latest();
    assertThat(dated.start().earliest()).as(row[0]).isEqualTo(open(row[1], OPEN_START));
    assertThat(latest).as(row[0]).isEqualTo(open(row[2], OPEN_END));
  }

  private static void assertRefuses(String[] row) {
    assertRefuses(row[0]);
  }

  private static void assertRefuses(String text) {
    String shown = text.replaceAll("[\\p{Cntrl}\\p{Cs}]", "\uFFFD");
    assertThatExceptionOfType(InvalidField.class)
        .as(text)
        .isThrownBy(() -> Edtf.of(text))
        .withMessageStartingWith("'" + shown + "' is no date: ")
        .withMessageContaining("write 2014-07-04, 2014-07 or 2014")
        .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("dated"));
  }

  private static void assertMarks(
      String plain, String text, boolean approximate, boolean uncertain) {
    Edtf dated = Edtf.of(text);
    assertThat(dated.approximate()).as(text).isEqualTo(approximate);
    assertThat(dated.uncertain()).as(text).isEqualTo(uncertain);
    assertThat(dated.start()).as(text).isEqualTo(Edtf.of(plain).start());
    assertThat(dated.end()).as(text).isEqualTo(Edtf.of(plain).end());
  }

  /** A year, month or day of this or the next year, perhaps qualified, now and then impossible. */
  private static String someDate(Random random, int year) {
    String date = "%04d".formatted(year + random.nextInt(2));
    int precision = random.nextInt(3);
    if (precision > 0) {
      date += "-%02d".formatted(random.nextInt(20) == 0 ? 13 : 1 + random.nextInt(12));
    }
    if (precision > 1) {
      int day = random.nextInt(3) == 0 ? 27 + random.nextInt(6) : random.nextInt(32);
      date += "-%02d".formatted(day);
    }
    return date + List.of("", "", "~", "?", "%").get(random.nextInt(5));
  }

  /** A day is in a date if it is written like it, as far as the date is written. */
  private static Predicate<LocalDate> in(String date) {
    String written = date.replaceAll("[~?%]", "");
    return day -> day.toString().startsWith(written);
  }

  private static Predicate<LocalDate> within(Bounds bounds) {
    return day -> !day.isBefore(bounds.earliest()) && !day.isAfter(bounds.latest());
  }

  private static List<Bounds> boundsOf(List<LocalDate> days) {
    return days.isEmpty() ? List.of() : List.of(new Bounds(days.getFirst(), days.getLast()));
  }

  /** The days it begins on, none if it is refused. */
  private static List<Bounds> starts(String text) {
    try {
      return List.of(Edtf.of(text).start());
    } catch (InvalidField refused) {
      return List.of();
    }
  }

  private static List<String[]> examples(String section) {
    try (var table = EdtfTest.class.getResourceAsStream("/edtf-examples.tsv")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .dropWhile(line -> !line.equals("## " + section))
          .skip(1)
          .takeWhile(line -> !line.startsWith("## "))
          .map(line -> line.split("\t"))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static LocalDate open(String cell, LocalDate end) {
    return cell.equals("open") ? end : day(cell);
  }

  private static Bounds days(String earliest, String latest) {
    return new Bounds(day(earliest), day(latest));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
