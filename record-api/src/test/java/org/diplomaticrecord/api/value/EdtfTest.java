package org.diplomaticrecord.api.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class EdtfTest {
  private static final LocalDate OPEN_START = Bounds.OPEN_START;
  private static final LocalDate OPEN_END = Bounds.OPEN_END;

  @ParameterizedTest
  @CsvSource({
    "2014-07-04, 2014-07-04, 2014-07-04",
    "2014-07, 2014-07-01, 2014-07-31",
    "2012-02, 2012-02-01, 2012-02-29",
    "1900-02, 1900-02-01, 1900-02-28",
    "2014, 2014-01-01, 2014-12-31",
    "9999, 9999-01-01, 9999-12-31"
  })
  void readsADayAMonthAndAYearAsAnyOfTheirDays(String text, String earliest, String latest) {
    assertThat(Edtf.of(text).start()).isEqualTo(days(earliest, latest));
  }

  @ParameterizedTest
  @CsvSource({
    "201X, 2010-01-01, 2019-12-31",
    "20XX, 2000-01-01, 2099-12-31",
    "2004-XX, 2004-01-01, 2004-12-31",
    "2004-1X, 2004-10-01, 2004-12-31",
    "1985-04-XX, 1985-04-01, 1985-04-30",
    "2004-XX-XX, 2004-01-01, 2004-12-31",
    "2014-XX-15, 2014-01-15, 2014-12-15",
    "2014-XX-31, 2014-01-31, 2014-12-31",
    "1985-02-2X, 1985-02-20, 1985-02-28",
    "156X-12-25, 1560-12-25, 1569-12-25",
    "XXXX-12-25, 0000-12-25, 9999-12-25",
    "201X-02-29, 2012-02-29, 2016-02-29",
    "1950S2, 1900-01-01, 1999-12-31",
    "Y17101S3, +17100-01-01, +17199-12-31"
  })
  void readsDigitsThatAreNotKnownAsAny(String text, String earliest, String latest) {
    assertThat(Edtf.of(text).start()).isEqualTo(days(earliest, latest));
    assertThat(Edtf.of(text).approximate()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2001-25, 2001-03-01, 2001-05-31",
    "2001-26, 2001-06-01, 2001-08-31",
    "2001-27, 2001-09-01, 2001-11-30",
    "2001-28, 2000-12-01, 2002-02-28",
    "2001-29, 2001-09-01, 2001-11-30",
    "2001-30, 2000-12-01, 2002-02-28",
    "2003-30, 2002-12-01, 2004-02-29",
    "2001-31, 2001-03-01, 2001-05-31",
    "2001-32, 2001-06-01, 2001-08-31",
    "2001-33, 2001-01-01, 2001-03-31",
    "2001-36, 2001-10-01, 2001-12-31",
    "2001-37, 2001-01-01, 2001-04-30",
    "2001-39, 2001-09-01, 2001-12-31",
    "2001-40, 2001-01-01, 2001-06-30",
    "2001-41, 2001-07-01, 2001-12-31",
    "201X-33, 2010-01-01, 2019-03-31"
  })
  void readsSeasonsAndOtherPartsOfAYear(String text, String earliest, String latest) {
    assertThat(Edtf.of(text).start()).isEqualTo(days(earliest, latest));
    assertThat(Edtf.of(text).approximate()).isFalse();
  }

  @Test
  void readsASeasonAnywhereAsANorthernOneAndSaysThatItIsApproximate() {
    for (int season = 21; season <= 24; season++) {
      Edtf anywhere = Edtf.of("2001-" + season);
      assertThat(anywhere.start()).isEqualTo(Edtf.of("2001-" + (season + 4)).start());
      assertThat(anywhere.approximate()).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0000, 0000-01-01, 0000-12-31",
    "0000-02, 0000-02-01, 0000-02-29",
    "-0043-03-15, -0043-03-15, -0043-03-15",
    "-4712, -4712-01-01, -4712-12-31",
    "Y12000, +12000-01-01, +12000-12-31",
    "Y12E3, +12000-01-01, +12000-12-31",
    "Y-17E2, -1700-01-01, -1700-12-31",
    "+12000-02, +12000-02-01, +12000-02-29",
    "Y5874896, +5874896-01-01, +5874896-12-31"
  })
  void readsYearsOfTheWholeCalendar(String text, String earliest, String latest) {
    assertThat(Edtf.of(text).start()).isEqualTo(days(earliest, latest));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-4712-01-01",
        "-0001-12-31",
        "0000-01-01",
        "9999-12-31",
        "+10000-01-01",
        "+5874896-12-31"
      })
  void readsEveryDayOfTheCalendarAsItIsWrittenInAnswers(String day) {
    assertThat(LocalDate.parse(day)).hasToString(day);
    assertThat(Edtf.of(day).start()).isEqualTo(days(day, day));
    assertThat(Edtf.of("[..%s]".formatted(day)).start())
        .isEqualTo(new Bounds(OPEN_START, day(day)));
  }

  @ParameterizedTest
  @CsvSource({
    "2007~, 2006-01-01, 2008-12-31",
    "2014-07?, 2014-06-01, 2014-08-31",
    "2012-01%, 2011-12-01, 2012-02-29",
    "2012-02~, 2012-01-01, 2012-03-31",
    "2014-07-04~, 2014-07-03, 2014-07-05",
    "2011-12-31?, 2011-12-30, 2012-01-01",
    "201X~, 2000-01-01, 2029-12-31",
    "20XX~, 1900-01-01, 2199-12-31",
    "2004-XX~, 2003-01-01, 2005-12-31",
    "1985-04-XX~, 1985-03-01, 1985-05-31",
    "2001-21~, 2000-12-01, 2001-08-31",
    "2001-37~, 2000-09-01, 2001-08-31",
    "2001-40?, 2000-07-01, 2001-12-31",
    "1950S2~, 1800-01-01, 2099-12-31",
    "9999~, 9998-01-01, +10000-12-31"
  })
  void widensWhatIsQualifiedByOneUnitOfItsPrecision(String text, String earliest, String latest) {
    assertThat(Edtf.of(text).start()).isEqualTo(days(earliest, latest));
    assertThat(Edtf.of(text).approximate()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "?2004-06, 2003-06-01, 2005-06-30",
    "2004?-06, 2003-06-01, 2005-06-30",
    "2004-?06, 2004-05-01, 2004-07-31",
    "2004-06~-11, 2003-06-11, 2005-06-11",
    "2004-?06-11, 2004-05-11, 2004-07-11",
    "2004-06-%11, 2004-06-10, 2004-06-12",
    "?2004-06-11~, 2003-06-11, 2005-06-11",
    "2004-?06-11~, 2004-05-11, 2004-07-11",
    "2004-06?-11~, 2003-06-11, 2005-06-11",
    "~2001-34, 2000-04-01, 2002-06-30",
    "2001-~34, 2001-01-01, 2001-09-30",
    "?-0043-03, -0044-03-01, -0042-03-31"
  })
  void widensWhatIsQualifiedInsideByItsCoarsestComponent(
      String text, String earliest, String latest) {
    assertThat(Edtf.of(text).start()).isEqualTo(days(earliest, latest));
    assertThat(Edtf.of(text).approximate()).isTrue();
  }

  @Test
  void isOpenWhereWideningLeadsBeyondTheCalendar() {
    assertThat(Edtf.of("-4712-06~").start()).isEqualTo(days("-4712-05-01", "-4712-07-31"));
    assertThat(Edtf.of("-4712~").start()).isEqualTo(new Bounds(OPEN_START, day("-4711-12-31")));
    assertThat(Edtf.of("-4712-24").start()).isEqualTo(new Bounds(OPEN_START, day("-4711-02-28")));
    assertThat(Edtf.of("+5874896-12-31~").start())
        .isEqualTo(new Bounds(day("+5874896-12-30"), OPEN_END));
  }

  @Test
  void readsARangeAsOneDayOfItsFirstToItsLast() {
    Edtf dated = Edtf.of("[2006-07-05..2014-07]");
    assertThat(dated.start()).isEqualTo(days("2006-07-05", "2014-07-31"));
    assertThat(dated.isInterval()).isFalse();
    assertThat(dated.end()).isEmpty();
    assertThat(Edtf.of("[2014-07?..2015~]").start()).isEqualTo(days("2014-06-01", "2016-12-31"));
  }

  @Test
  void readsARangeThatIsOpenAtOneEnd() {
    assertThat(Edtf.of("[..2014-07]").start()).isEqualTo(new Bounds(OPEN_START, day("2014-07-31")));
    assertThat(Edtf.of("[2014-07..]").start()).isEqualTo(new Bounds(day("2014-07-01"), OPEN_END));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "[1984] 1984-01-01 1984-12-31",
        "[1667,1668] 1667-01-01 1668-12-31",
        "[1668,1667] 1667-01-01 1668-12-31",
        "[1667,1668,1670..1672] 1667-01-01 1672-12-31",
        "[1670..1672,1667-05] 1667-05-01 1672-12-31",
        "[2001-33,201X,Y12000] 2001-01-01 +12000-12-31",
        "[2014-07-04~,2014-07-01] 2014-07-01 2014-07-05"
      })
  void readsAListAsAnyDayFromTheFirstOfAnyToTheLastOfAny(
      String text, String earliest, String latest) {
    assertThat(Edtf.of(text).start()).isEqualTo(days(earliest, latest));
    assertThat(Edtf.of(text).isInterval()).isFalse();
  }

  @Test
  void readsAListThatIsOpenAtOneEnd() {
    assertThat(Edtf.of("[..1667,1670,1668]").start())
        .isEqualTo(new Bounds(OPEN_START, day("1670-12-31")));
    assertThat(Edtf.of("[1760-01,1760-02,1760-12..]").start())
        .isEqualTo(new Bounds(day("1760-01-01"), OPEN_END));
  }

  @Test
  void saysThatItIsApproximateWhereverItIsQualified() {
    assertThat(new String[] {"2014~", "[2014,2015?]", "[2013..2014%]", "2014?/..", "/2014-~07"})
        .allSatisfy(text -> assertThat(Edtf.of(text).approximate()).as(text).isTrue());
    assertThat(new String[] {"2014", "[2014,2015]", "2014/..", "2014/", "201X", "2014-05-21"})
        .allSatisfy(text -> assertThat(Edtf.of(text).approximate()).as(text).isFalse());
  }

  @Test
  void isEqualByItsText() {
    assertThat(Edtf.of("2014")).isEqualTo(Edtf.of("2014")).hasSameHashCodeAs(Edtf.of("2014"));
    assertThat(Edtf.of("2014")).isNotEqualTo(Edtf.of("2014~"));
  }

  @Test
  void isWrittenAndReadAsAJsonString() {
    JsonMapper json = new JsonMapper();
    Edtf dated = Edtf.of("[..2014-07%,2015]");
    assertThat(json.writeValueAsString(dated)).isEqualTo("\"[..2014-07%,2015]\"");
    assertThat(json.readValue("\"[..2014-07%,2015]\"", Edtf.class)).isEqualTo(dated);
  }

  private static Bounds days(String earliest, String latest) {
    return new Bounds(day(earliest), day(latest));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
