package org.diplomaticrecord.projections.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  @ParameterizedTest
  @CsvSource({
    "Suárez, suarez",
    "SUÁREZ, suarez",
    "Sua\u0301rez, suarez",
    "Wałęsa, walesa",
    "STRASSE, strasse",
    "Straße, strasse",
    "ẞ, ss",
    "Ærø, aero",
    "İstanbul, istanbul",
    "ISPARTA, isparta",
    "ısparta, isparta",
    "ﬁnal, final",
    "ＤＰＲＫ, dprk",
    "２００２, 2002",
    "ΟΔΟΣ, οδοσ",
    "οδός, οδοσ",
    "Чичерин, чичерин",
    "ещё, еще",
    "تُرَحِّب, ترحب",
    "أحمد, احمد",
    "محـــمد, محمد",
    "שָׁלוֹם, שלום",
    "mis\u00adsile, missile",
    "\u200eDPRK\u200f, dprk",
    "ʿAlī, ali",
    "Hawaiʻi, hawaii",
    "ﾐｻｲﾙ, ミサイル",
    "ﾊﾞｽ, バス",
    "ハ\u3099ス, バス",
    "ガス, ガス",
    "葛\udb40\udd00, 葛",
    "㈱, (株)",
    "북한, 북한",
    "हिन्दी, हिन्दी"
  })
  void makesOneOfWhatIsWrittenInDifferentWays(String written, String folded) {
    assertThat(Folding.of(written)).isEqualTo(folded);
  }

  @Test
  void keepsApartWhatAreOtherLettersToTheirReaders() {
    assertThat(Folding.of("が")).isNotEqualTo(Folding.of("か"));
    assertThat(Folding.of("कि")).isNotEqualTo(Folding.of("का"));
    assertThat(Folding.of("ที่")).isNotEqualTo(Folding.of("ท"));
  }

  @Test
  void changesNoCharacterTwice() {
    assertThat(
            IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(each -> Character.getType(each) != Character.SURROGATE)
                .mapToObj(Character::toString)
                .filter(each -> !Folding.of(Folding.of(each)).equals(Folding.of(each))))
        .isEmpty();
  }

  @Test
  void makesOneOfTheCasesOfEveryLetter() {
    assertThat(
            IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(Character::isLetter)
                .filter(each ->
                    !Folding.of(Character.toString(each))
                            .equals(Folding.of(Character.toString(Character.toUpperCase(each))))
                        || !Folding.of(Character.toString(each))
                            .equals(Folding.of(Character.toString(Character.toLowerCase(each)))))
                .mapToObj(Character::toString))
        .isEmpty();
  }
}
