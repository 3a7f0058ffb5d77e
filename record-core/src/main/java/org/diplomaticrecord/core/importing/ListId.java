package org.diplomaticrecord.core.importing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.diplomaticrecord.api.value.InvalidField;

/**
 * A list that dossier files are editions of, e.g. {@code EU-2017/1509/annex-XIII}.
 *
 * @param code letters, digits and {@code . _ / -}, a letter or digit first, at most 120
 */
public record ListId(String code) {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,119}");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ListId {
    if (!FORM.matcher(code).matches()) {
      throw new InvalidField(
          "list",
          "%s is no name of a list: letters, digits and . _ / -, a letter or digit first, at most 120"
              .formatted(InvalidField.shown(code)));
    }
  }

  @JsonValue
  @Override
  public String toString() {
    return code;
  }
}
