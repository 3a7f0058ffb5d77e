package org.diplomaticrecord.api.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * One thing with a history, inside its dossier: {@code kind/name}, e.g. {@code
 * measure/port-ban-humanitarian}.
 *
 * @param kind what the subject is
 * @param name lower-case letters, digits and single hyphens; at most 100 characters
 */
public record SubjectId(Kind kind, String name) {
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  public SubjectId {
    InvalidField.present("subject", kind);
    if (name.length() > 100 || !NAME.matcher(name).matches()) {
      throw new InvalidField(
          "subject",
          "%s is no subject name: lower-case letters, digits and single hyphens, at most 100"
              .formatted(InvalidField.shown(name)));
    }
  }

  /**
   * Reads {@code kind/name}.
   *
   * @throws InvalidField if the text has another form or names no kind
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SubjectId of(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new InvalidField(
          "subject",
          "%s is no subject: it is written kind/name".formatted(InvalidField.shown(text)));
    }
    return new SubjectId(Kind.of(text.substring(0, slash)), text.substring(slash + 1));
  }

  @JsonValue
  @Override
  public String toString() {
    return kind.word() + "/" + name;
  }
}
