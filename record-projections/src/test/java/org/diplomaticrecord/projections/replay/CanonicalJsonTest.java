package org.diplomaticrecord.projections.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CanonicalJsonTest {
  @Test
  void ordersNamesByTheirUtf16UnitsAtAnyDepthAndLeavesOutWhiteSpace() {
    // The example of RFC 8785, 3.2.3, and one inside another.
    assertThat(
            canonical(
                """
                { "\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                  "1": "One", "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control",
                  "\\u00f6": { "b": [ 1, {"d": null, "c": true} ], "a": false } }
                """))
        .isEqualTo(
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"ö\":{\"a\":false,\"b\":[1,{\"c\":true,\"d\":null}]},\"€\":\"Euro Sign\",\"😀\":\"Emoji: Grinning Face\",\"\uFB33\":\"Hebrew Letter Dalet With Dagesh\"}");
  }

  @Test
  void escapesOnlyWhatMustBeAndKeepsAllDigitsOfWholeNumbers() {
    assertThat(
            canonical(
                "[\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\", 9007199254740993, -0]"))
        .isEqualTo("[\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\",9007199254740993,0]");
  }

  @Test
  void keepsWhatStandsBetweenTwoEscapesAndAroundThem() {
    assertThat(canonical("[\"\\n\\nab\\tc\\u0001\\u00e9\\ud83d\\ude00\\\"\", \"\", \"\\\\\"]"))
        .isEqualTo("[\"\\n\\nab\\tc\\u0001é😀\\\"\",\"\",\"\\\\\"]");
  }

  @Test
  void keepsEveryDigitOfAnyWholeNumber() {
    assertThat(canonical("[-9223372036854775808, 18446744073709551616]"))
        .isEqualTo("[-9223372036854775808,18446744073709551616]");
  }

  private static String canonical(String json) {
    return CanonicalJson.of(JsonMapper.shared().readTree(json));
  }
}
