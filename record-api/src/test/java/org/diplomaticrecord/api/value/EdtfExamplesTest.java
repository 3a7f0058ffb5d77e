package org.diplomaticrecord.api.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The dates of edtf-examples.tsv, which say how an independent reader reads them. */
class EdtfExamplesTest {
  private static final LocalDate OPEN_START = Bounds.OPEN_START;
  private static final LocalDate OPEN_END = Bounds.OPEN_END;

  @Test
  void readsAndRefusesLikeAnIndependentReader() {
    assertThat(examples("read alike"))
        .hasSizeGreaterThan(150)
        .allSatisfy(EdtfExamplesTest::assertReadsAs);
    assertThat(examples("refused alike"))
        .hasSizeGreaterThan(30)
        .allSatisfy(EdtfExamplesTest::assertRefuses);
  }

  @Test
  void differsFromTheIndependentReaderOnlyWhereItSaysSo() {
    // Ranges of unlike or qualified ends; intervals within one day, month or year.
    assertThat(examples("read here only"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(Edtf.of(row[0])).hasToString(row[0]))
        .allSatisfy(row -> assertThat(row[1]).isEqualTo("refused"));
    // Days that do not exist, reversed ranges, both ends open, and the forms we do not need.
    assertThat(examples("read there only"))
        .isNotEmpty()
        .allSatisfy(EdtfExamplesTest::assertRefuses)
        .allSatisfy(row -> assertThat(row[1]).isNotEqualTo("refused"));
  }

  private static void assertReadsAs(String[] row) {
    Edtf dated = Edtf.of(row[0]);
    assertThat(dated).hasToString(row[0]);
    LocalDate latest = dated.end().orElse(dated.start()).latest();
    assertThat(dated.start().earliest()).as(row[0]).isEqualTo(open(row[1], OPEN_START));
    assertThat(latest).as(row[0]).isEqualTo(open(row[2], OPEN_END));
  }

  private static void assertRefuses(String[] row) {
    EdtfRefusalTest.assertRefuses(row[0]);
  }

  private static List<String[]> examples(String section) {
    try (var table = EdtfExamplesTest.class.getResourceAsStream("/edtf-examples.tsv")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .dropWhile(line -> !line.equals("## " + section))
          .skip(1)
          .takeWhile(line -> !line.startsWith("## "))
          .map(line -> line.split("\t"))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static LocalDate open(String cell, LocalDate end) {
    return cell.equals("open") ? end : LocalDate.parse(cell);
  }
}
