package org.diplomaticrecord.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The first dossier against the rows of the reviewed facts sheet it was written from: rows.tsv
 * names every one.
 */
class FirstDossierRowsTest {
  private static final Pattern KEY = Pattern.compile("(?m)^  - importKey: ([^/\\s]+)/\\S+$");

  private final Map<String, String> reasons = reasons();
  private final Set<String> told = told();

  @Test
  void tellsEveryRowOfTheSheetOrSaysWhyNot() {
    assertThat(reasons)
        .allSatisfy(
            (row, reason) -> assertThat(told.contains(row)).as(row).isEqualTo(reason.isEmpty()));
  }

  @Test
  void beginsEveryImportKeyWithARowOfTheSheet() {
    assertThat(reasons.keySet()).containsAll(told);
  }

  /** Every row, with the reason why no entry tells it; empty where one does. */
  private static Map<String, String> reasons() {
    Map<String, String> reasons = new HashMap<>();
    for (String line : read(resource("dossier/rows.tsv")).lines().skip(1).toList()) {
      String[] cells = line.split("\t", 4);
      assertThat(reasons.put(cells[0], cells.length == 4 ? cells[3] : ""))
          .as("row twice: %s", line)
          .isNull();
    }
    return reasons;
  }

  private static Set<String> told() {
    return files().stream()
        .flatMap(file -> KEY.matcher(read(file)).results())
        .map((MatchResult key) -> key.group(1))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<Path> files() {
    try (var files = Files.list(resource("dossier/japan-dprk-abductions"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path resource(String name) {
    try {
      return Path.of(
          Objects.requireNonNull(
                  FirstDossierRowsTest.class.getClassLoader().getResource(name), name)
              .toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
