package org.diplomaticrecord.api.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The dates of edtf-forms.tsv, which says how an independent reader reads them. */
class EdtfFormsTest {
  private static final String REFUSED = "refused";

  /**
   * A form, its first and last day, and the kind of difference; empty where there is none.
   *
   * @param theirs the first cell of the independent reader, its earliest day
   */
  private record Row(String form, String theirs, String earliest, String latest, String kind) {
    static Row of(String line) {
      String[] cells = line.split("\t", -1);
      boolean alike = cells.length <= 3;
      int ours = alike ? 1 : 3;
      return new Row(
          cells[0],
          cells[1],
          cells[ours],
          cells.length > ours + 1 ? cells[ours + 1] : "",
          alike ? "" : cells[5]);
    }

    boolean readHere() {
      return !earliest.equals(REFUSED);
    }

    boolean readThere() {
      return !theirs.equals(REFUSED);
    }
  }

  @Test
  void readsAndRefusesEveryFormAsTheTableSays() {
    assertThat(rows())
        .hasSizeGreaterThan(700)
        .allSatisfy(row -> {
          if (row.readHere()) {
            assertReads(row);
          } else {
            EdtfRefusalTest.assertRefuses(row.form());
          }
        });
  }

  @Test
  void differsFromTheIndependentReaderOnlyInWaysThatTheTableExplains() {
    Map<String, String> kinds =
        lines()
            .filter(line -> line.startsWith("## "))
            .map(line -> line.substring(3).split(": ", 2))
            .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    List<Row> different = rows().stream().filter(row -> !row.kind().isEmpty()).toList();
    assertThat(different.stream().map(Row::kind).collect(Collectors.toSet()))
        .isEqualTo(kinds.keySet());
    assertThat(kinds.values()).allSatisfy(reason -> assertThat(reason).endsWith("."));
  }

  @Test
  void holdsFormsOfEveryFate() {
    Map<String, Long> fates =
        rows().stream()
            .collect(
                Collectors.groupingBy(
                    row ->
                        "%s %s %s".formatted(row.readThere(), row.readHere(), row.kind().isEmpty()),
                    Collectors.counting()));
    // Read alike, read differently, refused here only, refused there only, refused by both.
    assertThat(fates)
        .containsOnlyKeys(
            "true true true",
            "true true false",
            "true false false",
            "false true false",
            "false false true")
        .allSatisfy((fate, count) -> assertThat(count).as(fate).isGreaterThan(60));
  }

  private static void assertReads(Row row) {
    Edtf dated = Edtf.of(row.form());
    assertThat(dated).hasToString(row.form());
    Bounds end = dated.end().orElse(dated.start());
    assertThat(first(dated)).as(row.form()).isEqualTo(row.earliest());
    assertThat(last(dated, end)).as(row.form()).isEqualTo(row.latest());
  }

  private static String first(Edtf dated) {
    return dated.toString().startsWith("/")
        ? "unknown"
        : cell(dated.start().earliest(), Bounds.OPEN_START);
  }

  private static String last(Edtf dated, Bounds end) {
    return dated.endKind() == Edtf.End.UNKNOWN ? "unknown" : cell(end.latest(), Bounds.OPEN_END);
  }

  private static String cell(LocalDate day, LocalDate open) {
    return day.equals(open) ? "open" : day.toString();
  }

  private static List<Row> rows() {
    Map<String, Row> rows =
        lines()
            .filter(line -> !line.startsWith("#"))
            .map(Row::of)
            .collect(Collectors.toMap(Row::form, Function.identity()));
    return List.copyOf(rows.values());
  }

  private static Stream<String> lines() {
    try (var table = EdtfFormsTest.class.getResourceAsStream("/edtf-forms.tsv")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
