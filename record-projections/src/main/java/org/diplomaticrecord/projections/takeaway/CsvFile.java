package org.diplomaticrecord.projections.takeaway;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A CSV file (RFC 4180). No cell begins as a formula does: a spreadsheet would run what somebody
 * wrote into the record. Before such a beginning stands an apostrophe, as OWASP advises; where one
 * stands there already, one more, so that taking the first away gives back what was recorded.
 */
final class CsvFile {
  private static final Pattern FORMULA =
      Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

  private final CsvWriter writer;

  CsvFile(Writer to) {
    this.writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(to);
  }

  /** Writes a row, or the header. */
  void row(List<String> cells) {
    writer.writeRecord(cells.stream().map(CsvFile::harmless).toList());
  }

  void end() throws IOException {
    writer.flush();
  }

  static String harmless(String cell) {
    return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
  }
}
