package org.diplomaticrecord.projections.web;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Dossier files of as many measures as are wanted, each with one entry, as JSON Lines. */
final class ImportedFile {
  static final String TYPE = "application/jsonl";

  private ImportedFile() {}

  /** The first file of a dossier. */
  static String of(String dossier, int measures) {
    return """
    {"dossier":{"id":"%s","title":"A dossier"},"parties":[{"id":"PA","name":"Party A"}],"sources":[{"id":"s","title":"A source"}]}
    """
            .formatted(dossier)
        + measures(0, measures);
  }

  /** A later file of it. */
  static String more(String dossier, int from, int measures) {
    return "{\"dossier\":\"%s\"}\n".formatted(dossier) + measures(from, measures);
  }

  private static String measures(int from, int count) {
    return IntStream.range(from, from + count)
        .mapToObj(number ->
            "{\"importKey\":\"m-%1$d\",%2$s}\n".formatted(number, fields("measure/m-" + number)))
        .collect(Collectors.joining());
  }

  /** One entry, as a recorder posts it. */
  static String imposed(String subject) {
    return "{%s}".formatted(fields(subject));
  }

  private static String fields(String subject) {
    return "\"type\":\"measure.imposed\",\"subject\":\"%s\",\"dated\":\"2014-07\",\"accordingTo\":\"PA\",\"citations\":[{\"source\":\"s\",\"locator\":\"p. 1\"}],\"title\":\"A measure\",\"category\":\"port\",\"scope\":\"All\""
        .formatted(subject);
  }
}
