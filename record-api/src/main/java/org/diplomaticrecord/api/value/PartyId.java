package org.diplomaticrecord.api.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A state or body that acts or speaks, e.g. {@code JP}, {@code UNSC}, {@code G8}, {@code
 * EU-COUNCIL}.
 *
 * @param code capital letters, digits and single hyphens between them, a letter first, 2 to 24
 */
public record PartyId(String code) implements Comparable<PartyId> {
  private static final Pattern FORM = Pattern.compile("(?=.{2,24}$)[A-Z][A-Z0-9]*(-[A-Z0-9]+)*");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PartyId {
    if (!FORM.matcher(code).matches()) {
      throw new InvalidField(
          "accordingTo",
          "%s is no party: capital letters, digits and single hyphens between them, a letter first, 2 to 24"
              .formatted(InvalidField.shown(code)));
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
