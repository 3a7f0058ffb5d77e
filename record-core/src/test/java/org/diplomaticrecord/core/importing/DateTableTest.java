package org.diplomaticrecord.core.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.value.Bounds;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.core.store.CoreTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The table of dates in FORMAT.md. */
@CoreTest
class DateTableTest extends ImportFixture {
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  private final List<String[]> rows = new ArrayList<>();

  @BeforeEach
  void readTheTable() throws IOException {
    new ClassPathResource("dossier/FORMAT.md")
        .getContentAsString(StandardCharsets.UTF_8)
        .lines()
        .dropWhile(line -> !line.startsWith("| written | means |"))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> line.split("\\|"))
        .forEach(rows::add);
    assertThat(rows).hasSizeGreaterThan(12);
  }

  @Test
  void tellsTheBoundsOfTheFirstDateOfEachRow() {
    for (String[] row : rows) {
      if (!row[3].isBlank()) {
        Edtf dated = Edtf.of(written(row).getFirst());
        Bounds last = dated.end().orElse(dated.start());
        assertThat("%s to %s".formatted(dated.start().earliest(), last.latest()))
            .as(dated.toString())
            .isEqualTo(row[3].strip());
      }
    }
  }

  @Test
  void holdsDatesThatAFileCanHold() {
    List<String> dates = rows.stream().flatMap(row -> written(row).stream()).toList();
    run(
        IntStream.range(0, dates.size())
            .mapToObj(at -> imposed("d" + at, "measure/d" + at, quoted(dates.get(at))))
            .toArray(String[]::new));

    assertThat(events())
        .extracting(event -> ((Entry) event.event()).dated().toString())
        .containsExactlyElementsOf(dates);
  }

  @Test
  void saysWhatAFaultyDateWasMeantToBe() {
    assertFaults(
        List.of(
            imposed("a", "measure/a", "20140704"),
            imposed("b", "measure/b", "2014-07-04T10:00:00Z"),
            imposed("c", "measure/c", "\"{2014,2015}\"")),
        "hyphens stand between year, month and day: write 2014-07-04",
        "no times of day or time zones: write 2014-07-04",
        "an entry has one date");
  }

  private static List<String> written(String[] row) {
    return CODE.matcher(row[1]).results().map(code -> code.group(1)).toList();
  }

  /** As the text says: what begins with a bracket or % stands in quotes. */
  private static String quoted(String date) {
    return date.startsWith("[") || date.startsWith("%") ? '"' + date + '"' : date;
  }
}
