package org.diplomaticrecord.api.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.diplomaticrecord.api.value.Edtf.End;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfIntervalTest {
  @Test
  void readsWhatLastedAsTwoDates() {
    Edtf dated = Edtf.of("2002-09/2003");
    assertThat(dated.isInterval()).isTrue();
    assertThat(dated.start()).isEqualTo(days("2002-09-01", "2002-09-30"));
    assertThat(dated.end()).contains(days("2003-01-01", "2003-12-31"));
  }

  @Test
  void readsDatesOfEveryFormAtItsEnds() {
    Edtf dated = Edtf.of("2004-06-XX/2004-07-03~");
    assertThat(dated.start()).isEqualTo(days("2004-06-01", "2004-06-30"));
    assertThat(dated.end()).contains(days("2004-07-02", "2004-07-04"));
    assertThat(Edtf.of("2001-33/2001-~36").end()).contains(days("2001-07-01", "2002-03-31"));
  }

  @Test
  void neverEndsBeforeItCanHaveBegunNorBeginsAfterItMustHaveEnded() {
    assertThat(Edtf.of("2014-07-20/2014-07").end()).contains(days("2014-07-20", "2014-07-31"));
    assertThat(Edtf.of("2014/2014-06").start()).isEqualTo(days("2014-01-01", "2014-06-30"));
    assertThat(Edtf.of("2014~/2014-06?").start()).isEqualTo(days("2013-01-01", "2014-07-31"));
  }

  @ParameterizedTest
  @CsvSource({"2014-07/..", "2014-07/"})
  void canEndOnAnyDayFromItsBeginningOnWhereItsEndIsOpenOrUnknown(String text) {
    Edtf dated = Edtf.of(text);
    assertThat(dated.start()).isEqualTo(days("2014-07-01", "2014-07-31"));
    assertThat(dated.end()).contains(new Bounds(day("2014-07-01"), Bounds.OPEN_END));
  }

  @ParameterizedTest
  @CsvSource({"../2014-07", "/2014-07"})
  void canHaveBegunOnAnyDayUpToItsEndWhereItsBeginningIsOpenOrUnknown(String text) {
    Edtf dated = Edtf.of(text);
    assertThat(dated.start()).isEqualTo(new Bounds(Bounds.OPEN_START, day("2014-07-31")));
    assertThat(dated.end()).contains(days("2014-07-01", "2014-07-31"));
  }

  @ParameterizedTest
  @CsvSource({
    "2014, NONE, 2014,",
    "'[2014,2015]', NONE, '[2014,2015]',",
    "2014/2015-06, STATED, 2014, 2015-06",
    "2014~/2015-06-?01, STATED, 2014~, 2015-06-?01",
    "2014-07-20/2014-07, STATED, 2014-07-20, 2014-07",
    "../2014-07, STATED, [..2014-07], 2014-07",
    "/2014-07~, STATED, [..2014-07~], 2014-07~",
    "2014/.., OPEN, 2014,",
    "2014/, UNKNOWN, 2014,",
    "Y12000/+12000-05, STATED, Y12000, +12000-05"
  })
  void tellsItsBeginningItsEndAndWhatIsSaidOfTheEnd(
      String text, End kind, String beginning, String ending) {
    Edtf dated = Edtf.of(text);
    assertThat(dated.endKind()).isEqualTo(kind);
    assertThat(dated.beginning()).isEqualTo(Edtf.of(beginning));
    assertThat(dated.ending().map(Edtf::toString).orElse(null)).isEqualTo(ending);
  }

  @Test
  void isApproximateOnlyAtTheEndThatIsQualified() {
    Edtf dated = Edtf.of("2014/2015~");
    assertThat(dated.approximate()).isTrue();
    assertThat(dated.beginning().approximate()).isFalse();
    assertThat(dated.ending()).hasValueSatisfying(end -> assertThat(end.approximate()).isTrue());
    assertThat(Edtf.of("../2015~").beginning().approximate()).isTrue();
  }

  private static Bounds days(String earliest, String latest) {
    return new Bounds(day(earliest), day(latest));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
