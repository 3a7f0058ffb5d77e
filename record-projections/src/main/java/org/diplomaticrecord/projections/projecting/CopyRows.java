package org.diplomaticrecord.projections.projecting;

import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;

/** Rows on their way into a table, in the text format of COPY. */
final class CopyRows {
  private static final int FULL = 1 << 20;

  private final CopyManager copy;
  private final String statement;
  private final StringBuilder rows = new StringBuilder(FULL + (1 << 16));
  private boolean rowBegun;

  CopyRows(CopyManager copy, String table) {
    this.copy = copy;
    this.statement = "COPY %s FROM STDIN".formatted(table);
  }

  CopyRows text(@Nullable String text) {
    column();
    if (text == null) {
      rows.append("\\N");
    } else {
      escape(text);
    }
    return this;
  }

  CopyRows number(@Nullable Long number) {
    column();
    if (number == null) {
      rows.append("\\N");
    } else {
      rows.append(number.longValue());
    }
    return this;
  }

  CopyRows day(LocalDate day) {
    column();
    if (day.equals(LocalDate.MIN)) {
      rows.append("-infinity");
    } else if (day.equals(LocalDate.MAX)) {
      rows.append("infinity");
    } else {
      rows.append(day);
    }
    return this;
  }

  CopyRows texts(Collection<String> texts) {
    column();
    rows.append('{');
    boolean first = true;
    for (String text : texts) {
      rows.append(first ? "\"" : ",\"");
      escape(text.replace("\\", "\\\\").replace("\"", "\\\""));
      rows.append('"');
      first = false;
    }
    rows.append('}');
    return this;
  }

  void end() throws SQLException, IOException {
    rows.append('\n');
    rowBegun = false;
    if (rows.length() > FULL) {
      flush();
    }
  }

  void flush() throws SQLException, IOException {
    if (!rows.isEmpty()) {
      copy.copyIn(statement, new StringReader(rows.toString()));
      rows.setLength(0);
    }
  }

  private void column() {
    if (rowBegun) {
      rows.append('\t');
    }
    rowBegun = true;
  }

  private void escape(String text) {
    for (int at = 0; at < text.length(); at++) {
      char next = text.charAt(at);
      switch (next) {
        case '\\' -> rows.append("\\\\");
        case '\n' -> rows.append("\\n");
        case '\r' -> rows.append("\\r");
        case '\t' -> rows.append("\\t");
        default -> rows.append(next);
      }
    }
  }
}
