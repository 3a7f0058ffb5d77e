package org.diplomaticrecord.api.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A document the record rests on, e.g. {@code seed-a}, {@code O18}, {@code 32017R1509}.
 *
 * @param code letters, digits and hyphens, a letter or digit first, at most 40
 */
public record SourceId(String code) implements Comparable<SourceId> {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,39}");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public SourceId {
    if (!FORM.matcher(code).matches()) {
      throw new InvalidField(
          "source",
          "%s is no source: letters, digits and hyphens, a letter or digit first, at most 40"
              .formatted(InvalidField.shown(code)));
    }
  }

  @Override
  public int compareTo(SourceId other) {
    return code.compareTo(other.code);
  }

  @JsonValue
  @Override
  public String toString() {
    return code;
  }
}
