package org.diplomaticrecord.projections.takeaway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes rows as they come and keeps none. Every row says from where it was read: a line of JSON is
 * the heading with the row in it, just as one row alone would be answered; a row of CSV begins with
 * the heading's columns.
 */
public final class RowFile implements Consumer<String> {
  private interface Write {
    void row(String row) throws IOException;
  }

  private interface End {
    void flush() throws IOException;
  }

  private final Write write;
  private final End end;

  private RowFile(Write write, End end) {
    this.write = write;
    this.end = end;
  }

  /**
   * Begins a file.
   *
   * @param format CSV, or JSON Lines by any name
   * @param heading the JSON object that says from where the rows were read
   * @param name the field of it that a row becomes
   * @param table the columns of CSV
   */
  public static RowFile begin(Format format, String heading, String name, Table table, Writer to) {
    return switch (format) {
      case CSV -> csv(heading, table, to);
      case JSON_LINES, NDJSON -> lines(heading, name, to);
      case JSON -> throw new IllegalArgumentException("JSON is one document, not rows");
    };
  }

  /** Writes a row. */
  @Override
  public void accept(String row) {
    try {
      write.row(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends off what is written. */
  public void end() throws IOException {
    end.flush();
  }

  private static RowFile lines(String heading, String name, Writer to) {
    String before = "%s,\"%s\":".formatted(heading.substring(0, heading.length() - 1), name);
    return new RowFile(row -> to.append(before).append(row).append("}\n"), to::flush);
  }

  private static RowFile csv(String heading, Table table, Writer to) {
    JsonMapper trees = JsonMapper.shared();
    CsvFile file = new CsvFile(to);
    file.row(table.header());
    List<String> first = table.fixed(trees.readTree(heading));
    return new RowFile(
        row -> {
          List<String> cells = new ArrayList<>(first);
          cells.addAll(table.row(trees.readTree(row)));
          file.row(cells);
        },
        file::end);
  }
}
