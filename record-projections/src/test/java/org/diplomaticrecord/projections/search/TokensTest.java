package org.diplomaticrecord.projections.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
  @ParameterizedTest
  @CsvSource({
    "the DPRK’s “Quoted” FARC–EP, the dprk s quoted farc ep",
    "measure/port-ban, measure port ban",
    "M-04/lifted+P1, m 04 lifted p1",
    "北朝鮮、日本, 北 朝 鮮 日 本",
    "DPRKは2002年, dprk は 2002 年",
    "サーバー, サ ー バ ー",
    "납치문제를, 납 치 문 제 를",
    "Министр «мира», министр мира",
    "हिन्दी भाषा, हिन्दी भाषा",
    "𠮷野家, 𠮷 野 家",
    "№ 1718 (2006), no 1718 2006",
    "a\u200bb a\u00a0b, a b a b",
    "snake_case, snake case"
  })
  void partsWordsAndTheCharactersOfUnspacedScripts(String text, String tokens) {
    assertThat(String.join(" ", Tokens.of(text))).isEqualTo(tokens);
  }

  @Test
  void findsNothingInPunctuationSymbolsAndBrokenCharacters() {
    assertThat(Tokens.of("… – ’ “” « » 、。 * & | ! ( ) \ud83d\ude00 \ud83d \udc00 \u0000 '\\"))
        .isEmpty();
  }

  @Test
  void partsWhatIsLongerThanAWordOfTheIndexAsAQueryDoes() {
    String word = "x".repeat(64) + "y".repeat(64) + "zzz";

    assertThat(Tokens.of(word)).isEqualTo(List.of("x".repeat(64), "y".repeat(64), "zzz"));
    assertThat(Tokens.of("x".repeat(64))).containsExactly("x".repeat(64));
  }
}
