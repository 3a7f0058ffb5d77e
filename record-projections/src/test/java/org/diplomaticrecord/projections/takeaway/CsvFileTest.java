package org.diplomaticrecord.projections.takeaway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class CsvFileTest {
  @Test
  void quotesAsRfc4180Says() throws IOException {
    assertThat(written("plain", "a,b", "say \"no\"", "two\nlines", ""))
        .isEqualTo("plain,\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "'=1", "''@x"})
  void putsAnApostropheBeforeWhatASpreadsheetWouldTakeForAFormula(String cell) {
    assertThat(CsvFile.harmless(cell)).isEqualTo("'" + cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a=b", "2014-07", "'quoted'", "[..2014-07]", "O'Neill"})
  void leavesOtherCellsAsTheyAre(String cell) {
    assertThat(CsvFile.harmless(cell)).isEqualTo(cell);
  }

  @Test
  void joinsListsForAPersonToRead() {
    assertThat(readable("[\"a\",\"b\"]")).isEqualTo("a; b");
    assertThat(readable("[{\"source\":\"P1\",\"locator\":\"p. 2\"}]")).isEqualTo("P1 p. 2");
    assertThat(readable("[{\"status\":\"lifted\",\"because\":[3,4]},{\"status\":\"in-force\"}]"))
        .isEqualTo("status=lifted, because=3 | 4; status=in-force");
    assertThat(readable("null")).isEmpty();
  }

  private static String readable(String json) {
    return CellText.of(JsonMapper.shared().readTree(json));
  }

  private static String written(String... cells) throws IOException {
    StringWriter text = new StringWriter();
    CsvFile file = new CsvFile(text);
    file.row(List.of(cells));
    file.end();
    return text.toString();
  }
}
