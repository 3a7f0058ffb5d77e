package org.diplomaticrecord.api.entry;

import org.diplomaticrecord.api.value.InvalidField;
import org.jspecify.annotations.Nullable;

/**
 * A number a document gives.
 *
 * @param name what is counted, e.g. {@code victims}
 * @param value the number, not negative
 * @param counting how it is to be read; absent means exact
 */
public record Figure(String name, long value, @Nullable Counting counting) {
  public Figure {
    InvalidField.text("name", name, InvalidField.TITLE);
    if (value < 0) {
      throw new InvalidField("value", "is %d; a figure is not negative".formatted(value));
    }
  }
}
