package org.diplomaticrecord.api.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The name under which a dossier file tells an entry, unique in its dossier: importing it twice
 * records it once.
 *
 * @param code letters, digits and {@code . _ + / -}, a letter or digit first, at most 120
 */
public record ImportKey(String code) implements Comparable<ImportKey> {
  /** The most characters a key has. */
  public static final int LONGEST = 120;

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+/-]{0,119}");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ImportKey {
    if (!FORM.matcher(code).matches()) {
      throw new InvalidField(
          "importKey",
          "%s is no import key: letters, digits and . _ + / -, a letter or digit first, at most 120"
              .formatted(InvalidField.shown(code)));
    }
  }

  @Override
  public int compareTo(ImportKey other) {
    return code.compareTo(other.code);
  }

  @JsonValue
  @Override
  public String toString() {
    return code;
  }
}
