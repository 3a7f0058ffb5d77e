package org.diplomaticrecord.core.subject;

import java.util.Collection;
import java.util.stream.Collectors;

/** What a command can name that the record does not know. */
public enum Unknown {
  SUBJECT(
      "reference.unknown",
      "Nothing is recorded in this dossier about %s. Record it first, or import both together."),
  PARTY(
      "party.unknown",
      "No such party in this dossier: %s. Import a dossier file that introduces it."),
  SOURCE(
      "source.unknown",
      "No such source in this dossier: %s. Import a dossier file that introduces it.");

  private final String rule;
  private final String message;

  Unknown(String rule, String message) {
    this.rule = rule;
    this.message = message;
  }

  /** The rule that is broken by leaning on it. */
  public String rule() {
    return rule;
  }

  /** What to do about it. */
  public String message(Collection<?> ids) {
    return message.formatted(
        ids.stream().map(Object::toString).sorted().collect(Collectors.joining(", ")));
  }
}
