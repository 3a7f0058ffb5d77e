package org.diplomaticrecord.projections.story;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A row of the table that says, line by line, which entries tell what a document says.
 *
 * @param document A or B
 */
record DocumentLine(
    char document,
    int from,
    int to,
    String text,
    Set<String> types,
    Set<String> parties,
    Set<String> dates,
    List<String> keys) {
  private static final Pattern ROW =
      Pattern.compile(
          "\\| (\\d+)(?:-(\\d+))? \\| (.*?) \\| (.*?) \\| (.*?) \\| (.*?) \\| (.*?) \\|");
  private static final Pattern LOCATOR = Pattern.compile(".*L(\\d+)(?:-(\\d+))?");

  private static Stream<DocumentLine> of(char document, String row) {
    return ROW.matcher(row)
        .results()
        .map(cells ->
            new DocumentLine(
                document,
                Integer.parseInt(cells.group(1)),
                Integer.parseInt(cells.group(2) == null ? cells.group(1) : cells.group(2)),
                cells.group(3),
                Set.copyOf(list(cells.group(4))),
                Set.copyOf(list(cells.group(5))),
                Set.copyOf(list(cells.group(6))),
                list(cells.group(7))));
  }

  private static List<String> list(String cell) {
    return List.of(cell.replace("`", "").split(", "));
  }

  /** Whether one of its keys, in which ? and * stand for a character and for any, is this. */
  boolean names(String key) {
    return keys.stream()
        .anyMatch(each ->
            key.matches(Pattern.quote(each).replace("?", "\\E.\\Q").replace("*", "\\E.*\\Q")));
  }

  boolean isCitedBy(String citation) {
    MatchResult at = LOCATOR.matcher(citation).results().findFirst().orElse(null);
    if (at == null || !citation.startsWith("seed-" + Character.toLowerCase(document))) {
      return false;
    }
    int first = Integer.parseInt(at.group(1));
    int last = at.group(2) == null ? first : Integer.parseInt(at.group(2));
    return first <= to && last >= from;
  }

  /** All rows on what the documents say. */
  static List<DocumentLine> all() throws IOException {
    try (var table =
        Objects.requireNonNull(
            DocumentLine.class.getResourceAsStream("/dossier/japan-dprk-abductions.md"))) {
      String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
      int b = text.indexOf("## Document B");
      int end = text.indexOf("## What no entry tells");
      return Stream.concat(
              text.substring(0, b).lines().flatMap(row -> of('A', row)),
              text.substring(b, end).lines().flatMap(row -> of('B', row)))
          .toList();
    }
  }
}
