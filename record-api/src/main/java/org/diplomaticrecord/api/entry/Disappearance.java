package org.diplomaticrecord.api.entry;

import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.InvalidField;
import org.jspecify.annotations.Nullable;

/**
 * How a person was last seen; what the document does not give is absent.
 *
 * @param dated when the person disappeared
 * @param place where
 * @param age age in years then
 */
public record Disappearance(@Nullable Edtf dated, @Nullable String place, @Nullable Integer age) {
  public Disappearance {
    InvalidField.optional("place", place, InvalidField.TITLE);
    InvalidField.count("age", age);
  }
}
