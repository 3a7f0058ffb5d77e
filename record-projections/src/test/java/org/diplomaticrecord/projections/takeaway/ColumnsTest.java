package org.diplomaticrecord.projections.takeaway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.diplomaticrecord.api.value.Kind;
import org.junit.jupiter.api.Test;

/** The columns of files are a promise: they are documented, and change only where a test is. */
class ColumnsTest {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z]+)` \\| (.+) \\|$");

  @Test
  void areThoseTheDocumentationNames() throws IOException {
    Map<String, List<String>> columns = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      columns.put(kind.view(), Table.of(kind).header());
    }
    columns.put("entries", Table.ofEntries().header());
    columns.put("diff", Table.ofDiff().header());

    assertThat(documented()).isEqualTo(columns);
  }

  @Test
  void haveNamesOfTheirOwn() {
    for (Kind kind : Kind.values()) {
      assertThat(Table.of(kind).header()).as(kind.view()).doesNotHaveDuplicates();
    }
    assertThat(Table.ofEntries().header()).doesNotHaveDuplicates();
    assertThat(Table.ofDiff().header()).doesNotHaveDuplicates();
  }

  private static Map<String, List<String>> documented() throws IOException {
    try (InputStream text = ColumnsTest.class.getResourceAsStream("/takeaway/FORMAT.md")) {
      String format =
          new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
      Map<String, List<String>> columns = new LinkedHashMap<>();
      ROW.matcher(format)
          .results()
          .forEach(row -> columns.put(row.group(1), List.of(row.group(2).split(", "))));
      return columns;
    }
  }
}
