package org.diplomaticrecord.api.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A state or body that acts or speaks, e.g. {@code JP}, {@code KP}, {@code UNSC}, {@code G8}.
 *
 * @param code two to twelve capital letters and digits, a letter first
 */
public record PartyId(String code) implements Comparable<PartyId> {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]{1,11}");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PartyId {
    if (!FORM.matcher(code).matches()) {
      throw new InvalidField(
          "accordingTo",
          "'%s' is no party: two to twelve capital letters and digits, a letter first"
              .formatted(code));
    }
  }

  @Override
  public int compareTo(PartyId other) {
    return code.compareTo(other.code);
  }

  @JsonValue
  @Override
  public String toString() {
    return code;
  }
}
