package org.diplomaticrecord.api.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfRefusalTest {
  // More refusals stand in the table of forms.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "2014-07\n",
        "[2014.. 2015]",
        "\t2014",
        "2014\u0000",
        "2014/2013-12-31",
        "[2014..",
        "..2014]",
        "+2014",
        "2014–07",
        "~",
        "[~..2014]",
        "[2014..]~",
        "[2013..2014]/2015",
        "2014/../2015",
        "2014//2015",
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{1667,1668}       | an entry has one date | [1667,1668]",
        "{..1984}          | an entry has one date | [..1984]",
        "2014-07-04T10:00  | no times of day or time zones | 2014-07-04",
        "2014-07-04T10:00:00.5+09:00/2015 | no times of day or time zones | 2014-07-04/2015",
        "[2014-07-04T10Z,2015] | no times of day or time zones | [2014-07-04,2015]",
        "2014-07-04 10:00  | no times of day or time zones | 2014-07-04",
        "2014-07-04Z       | no times of day or time zones | 2014-07-04",
        "20140704          | hyphens stand between | 2014-07-04",
        "20140704/20150101 | hyphens stand between | 2014-07-04/2015-01-01",
        "2014/7/4          | hyphens stand between | 2014-07-04",
        "2014.07.04        | hyphens stand between | 2014-07-04",
        "2014-7-4          | two digits | 2014-07-04",
        "2014-7/2015       | two digits | 2014-07/2015",
        "12014             | has Y before it | Y12014",
        "Y2014             | has Y before it | 2014",
        "Y-0043            | has Y before it | -0043",
        "201               | a decade | 201X",
        "1980s             | a decade | 198X",
        "197-              | a decade | 197X",
        "197?              | a decade | 197X",
        "20                | a century | 20XX",
        "1900s             | a century | 19XX",
        "19--              | a century | 19XX",
        "201x              | is written X | 201X",
        "19uu              | is written X | 19XX",
        "1985-uu           | is written X | 1985-XX",
        "2014~?            | uncertain has % | 2014%",
        "1985/unknown      | not known is left out | 1985/",
        "unknown/1985      | not known is left out | /1985",
        "1985/open         | an end that is open | 1985/..",
        "1985/present      | an end that is open | 1985/..",
        "c. 1984           | has ~ at its end | 1984~",
        "circa 1984-06     | has ~ at its end | 1984-06~",
        "2014..2015        | is written in [ ] | [2014..2015]",
        "..2014            | is written in [ ] | [..2014]",
        "1667,1668         | is written in [ ] | [1667,1668]",
        "[2014/2015]       | has two dots | [2014..2015]",
        "2014-Q3           | a quarter | 2014-35",
        "2014Q1/2014Q2     | a quarter | 2014-33/2014-34",
        "44 BC             | counted down from 0000 | -0043",
        "1 BC              | counted down from 0000 | 0000",
        "1939-1945         | lasted from one year to another | 1939/1945",
        "1939–1945         | lasted from one year to another | 1939/1945",
        "2014–07           | a hyphen | 2014-07",
        "２０１４             | 0 to 9 | 2014",
        "2014 / 2015       | white space | 2014/2015",
        "[1667, 1668]      | white space | [1667,1668]"
      })
  void saysWhatWasProbablyMeant(String text, String rule, String meant) {
    assertThat(refusal(text)).contains(rule, ": write " + meant + "; ");
    assertThat(Edtf.of(meant)).hasToString(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "2014-02-30          | there is no such day",
        "2013-02-29          | there is no such day",
        "2014-XX-32          | there is no such day",
        "2014-13             | 13 is neither a month, 01 to 12, nor a season",
        "2014-42             | 21 to 41",
        "2001-21-05          | '-05' is too much",
        "1950S2-05           | '-05' is too much",
        "Y12000-05           | '-05' is too much",
        "-0000               | the year 0 has no sign",
        "-4713               | the calendar goes from the year -4712 (4713 BC) to 5874896",
        "Y-17E7              | the calendar goes from the year -4712 (4713 BC) to 5874896",
        "Y123456789012E9     | the calendar goes from the year -4712 (4713 BC) to 5874896",
        "1950S5              | S tells how many of the year's digits count",
        "[2014-07-05..2014-07-04] | it ends before it begins",
        "2014/2013           | it ends before it begins",
        "[..2014,2016..]     | it is open at both ends",
        "[..2014..]          | it is open at both ends",
        "[2014..2015..]      | '..' is too much",
        "/                   | it has no beginning and no end",
        "../..               | it has no beginning and no end",
        "[1667..,1668]       | open at the beginning or the end of the list only",
        "[1667,]             | a date is missing",
        "[2014               | the bracket is not closed",
        "2014-W27            | weeks are not read",
        "2014-185            | days are not numbered through the year",
        "2014/P1Y            | durations and repetitions are not read",
        "04.07.2014          | the year stands first",
        "7/4/2014            | the year stands first",
        "4 July 2014         | a month is written as a number",
        "Sept. 2014          | a month is written as a number",
        "{July, August}      | an entry has one date",
        "2014-07-32T10:00    | no times of day or time zones"
      })
  void saysWhatIsWrong(String text, String reason) {
    assertThat(refusal(text)).contains(reason).doesNotContainPattern(": write \\S+; ");
  }

  @Test
  void refusesAnOverlongTextAndShowsItsBeginning() {
    String list = "[" + "1667,".repeat(60) + "1667]";
    assertThat(refusal(list))
        .startsWith("'" + list.substring(0, 60) + "…' is no date: ")
        .contains("more than 300 characters");
    assertThat(Edtf.of("[" + "1667,".repeat(58) + "1667]").start())
        .isEqualTo(Edtf.of("1667").start());
  }

  static void assertRefuses(String text) {
    String shown = text.replaceAll("[\\p{Cntrl}\\p{Cs}]", "\uFFFD");
    assertThat(refusal(text)).startsWith("'" + shown + "' is no date: ");
  }

  private static String refusal(String text) {
    InvalidField refusal = catchThrowableOfType(InvalidField.class, () -> Edtf.of(text));
    assertThat(refusal).as(text).isNotNull();
    assertThat(refusal.field()).isEqualTo("dated");
    assertThat(refusal).hasMessageContaining("; write 2014-07-04, 2014-07 or 2014");
    return refusal.getMessage();
  }
}
