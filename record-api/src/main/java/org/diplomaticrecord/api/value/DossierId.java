package org.diplomaticrecord.api.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * One collection of subjects, e.g. {@code japan-dprk-abductions}.
 *
 * @param code lower-case letters, digits and hyphens, a letter first, 2 to 64
 */
public record DossierId(String code) implements Comparable<DossierId> {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,63}");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public DossierId {
    if (!FORM.matcher(code).matches()) {
      throw new InvalidField(
          "dossier",
          "%s is no dossier: lower-case letters, digits and hyphens, a letter first, 2 to 64"
              .formatted(InvalidField.shown(code)));
    }
  }

  @Override
  public int compareTo(DossierId other) {
    return code.compareTo(other.code);
  }

  @JsonValue
  @Override
  public String toString() {
    return code;
  }
}
