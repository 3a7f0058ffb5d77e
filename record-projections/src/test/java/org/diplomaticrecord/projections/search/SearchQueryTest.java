package org.diplomaticrecord.projections.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diplomaticrecord.api.value.InvalidField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchQueryTest {
  /** Terms in brackets, three dots where a word may go on. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "missile; [missile…]",
        "UN; [un]",
        "UN*; [un…]",
        "*sile; […sile…]",
        "\"*sile\"; […sile]",
        "\"of the DPRK\"; [of the dprk]",
        "\"of the DPR*\"; [of the dpr…]",
        "“of the DPRK”; [of the dprk]",
        "«of the DPRK»; [of the dprk]",
        "\"never closed; [never closed]",
        "port-ban; [port ban…]",
        "DPRK’s; [dprk s]",
        "(mis*),; [mis…]",
        "拉致; [拉 致]",
        "*致; [致]",
        "ban port; [ban…] [port…]",
        "ban\u3000port; [ban…] [port…]",
        "ban & port; [ban…] [port…]",
        "ban - port; [ban…] [port…]",
        "Japan – DPRK; [japan…] [dprk…]",
        "ban -port; [ban…] -[port…]",
        "ban -\"port call\"; [ban…] -[port call]",
        "-ban; -[ban…]",
        "port or ban; [port…] or [ban…]",
        "port OR ban; [port…] or [ban…]",
        "a b or c; [a] [b] or [c]",
        "or ban; [or] [ban…]",
        "ban or; [ban…] [or]",
        "ban or or port; [ban…] or [or] [port…]",
        "ban \"or\" port; [ban…] [or] [port…]",
        "ban or &; [ban…] [or]"
      })
  void saysWhatIsLookedFor(String query, String meaning) {
    assertThat(told(SearchQuery.of(query))).isEqualTo(meaning);
  }

  @ParameterizedTest
  @ValueSource(strings = {"…", "*", "\"\"", "-", "“ ”", "、", "& | !", "'", "\\", "\ud83d\ude00"})
  void refusesWhatHoldsNothingToBeFound(String query) {
    assertThatThrownBy(() -> SearchQuery.of(query))
        .isInstanceOf(InvalidField.class)
        .hasMessageContaining("no letter and no digit");
  }

  @ParameterizedTest
  @ValueSource(strings = {"mis*le", "\"port* ban\"", "-m*e"})
  void refusesAStarInsideOfAWord(String query) {
    assertThatThrownBy(() -> SearchQuery.of(query))
        .isInstanceOf(InvalidField.class)
        .hasMessageContaining("has a * inside");
  }

  @Test
  void refusesMoreWordsThanAreLookedFor() {
    String fifty =
        IntStream.range(0, SearchQuery.MOST)
            .mapToObj("w%d"::formatted)
            .collect(Collectors.joining(" "));

    assertThat(SearchQuery.of(fifty).alternatives().getFirst().held()).hasSize(50);
    assertThatThrownBy(() -> SearchQuery.of(fifty + " more"))
        .isInstanceOf(InvalidField.class)
        .hasMessageContaining("at most 50");
  }

  private static String told(SearchQuery query) {
    return query.alternatives().stream()
        .map(each ->
            Stream.concat(
                    each.held().stream().map(SearchQueryTest::told),
                    each.excluded().stream().map(term -> "-" + told(term)))
                .collect(Collectors.joining(" ")))
        .collect(Collectors.joining(" or "));
  }

  private static String told(Term term) {
    return "[%s%s%s]"
        .formatted(
            term.openStart() ? "…" : "",
            String.join(" ", term.tokens()),
            term.openEnd() ? "…" : "");
  }
}
