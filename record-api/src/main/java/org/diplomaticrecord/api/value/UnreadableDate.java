package org.diplomaticrecord.api.value;

import java.util.Objects;

/** Why a text is no date. {@link EdtfRefusal} says it to the caller, with what was meant. */
final class UnreadableDate extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableDate(String reason) {
    super(reason, null, false, false);
  }

  String reason() {
    return Objects.requireNonNull(getMessage());
  }
}
