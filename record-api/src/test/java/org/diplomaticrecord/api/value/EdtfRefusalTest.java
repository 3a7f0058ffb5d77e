package org.diplomaticrecord.api.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfRefusalTest {
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

  static void assertRefuses(String text) {
    String shown = text.replaceAll("[\\p{Cntrl}\\p{Cs}]", "\uFFFD");
    assertThatExceptionOfType(InvalidField.class)
        .as(text)
        .isThrownBy(() -> Edtf.of(text))
        .withMessageStartingWith("'" + shown + "' is no date: ")
        .withMessageContaining("write 2014-07-04, 2014-07 or 2014")
        .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("dated"));
  }
}
