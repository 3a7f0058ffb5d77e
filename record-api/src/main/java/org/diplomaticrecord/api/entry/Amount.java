package org.diplomaticrecord.api.entry;

import java.util.regex.Pattern;
import org.diplomaticrecord.api.value.InvalidField;

/**
 * A sum of money.
 *
 * @param value whole units of the currency, not negative
 * @param currency three capital letters (ISO 4217), e.g. {@code JPY}
 */
public record Amount(long value, String currency) {
  private static final Pattern ISO_4217 = Pattern.compile("[A-Z]{3}");

  public Amount {
    if (value < 0) {
      throw new InvalidField("value", "is %d; an amount is not negative".formatted(value));
    }
    if (!ISO_4217.matcher(InvalidField.present("currency", currency)).matches()) {
      throw new InvalidField(
          "currency",
          "%s is no currency: three capital letters (ISO 4217)"
              .formatted(InvalidField.shown(currency)));
    }
  }
}
