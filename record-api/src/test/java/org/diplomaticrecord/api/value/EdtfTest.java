package org.diplomaticrecord.api.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
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

  private static void assertMarks(
      String plain, String text, boolean approximate, boolean uncertain) {
    Edtf dated = Edtf.of(text);
    assertThat(dated.approximate()).as(text).isEqualTo(approximate);
    assertThat(dated.uncertain()).as(text).isEqualTo(uncertain);
    assertThat(dated.start()).as(text).isEqualTo(Edtf.of(plain).start());
    assertThat(dated.end()).as(text).isEqualTo(Edtf.of(plain).end());
  }

  private static Bounds days(String earliest, String latest) {
    return new Bounds(day(earliest), day(latest));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
