package org.diplomaticrecord.projections.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Random;
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

  /** Letters and marks that can be written as one character or as several, in any order. */
  @Test
  void makesOneOfWhatIsComposedAndDecomposed() {
    String parts =
        "aeoSσς\u0301\u0308\u0323\u0327\u0306иЙἄᾳが\u3099カﾞﾟﾊ가ㄱ\u1100\u1161\u11a8ﾡￂกิ่कि\u093c\u09c7\u09beאָ\u05b8لإ\u0654\u064e.";
    int[] characters = parts.codePoints().toArray();
    Random random = new Random(1);
    for (int time = 0; time < 100_000; time++) {
      StringBuilder text = new StringBuilder();
      for (int left = 1 + random.nextInt(6); left > 0; left--) {
        text.appendCodePoint(characters[random.nextInt(characters.length)]);
      }
      String folded = Folding.of(text.toString());
      assertThat(Normalizer.isNormalized(folded, Form.NFC)).as("%s", text).isTrue();
      assertThat(Folding.of(folded)).as("%s", text).isEqualTo(folded);
      for (Form form : Form.values()) {
        assertThat(Folding.of(Normalizer.normalize(text, form)))
            .as("%s in %s", text, form)
            .isEqualTo(folded);
      }
    }
  }
}
