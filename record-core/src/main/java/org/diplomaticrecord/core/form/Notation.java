package org.diplomaticrecord.core.form;

/** How what a recorder writes is written. */
enum Notation {
  /** JSON of a request: a number is a number, a text is a text, a citation is an object. */
  JSON,
  /** JSON of a file: as in a request, and a citation may be one text. */
  JSON_LINES,
  /** YAML: every scalar is a text, and the field says what it means. */
  YAML;

  /** Whether a text is told from a number. */
  boolean tellsTextsFromNumbers() {
    return this != YAML;
  }

  /** Whether a citation may be one text. */
  boolean hasShortCitations() {
    return this != JSON;
  }
}
