package org.diplomaticrecord.api.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InvalidFieldTest {
  @Test
  void refusesEveryControlCharacterButLineFeedAndTab() {
    IntStream.range(0, 0x100)
        .forEach(each -> {
          String text = "a" + (char) each;
          if ((each < 0x20 && each != '\n' && each != '\t') || each == 0x7f) {
            assertThatExceptionOfType(InvalidField.class)
                .as("U+%04X", each)
                .isThrownBy(() -> InvalidField.text("note", text, 10))
                .withMessageContaining("control character");
          } else {
            assertThat(InvalidField.text("note", text, 10)).isSameAs(text);
          }
        });
  }
}
