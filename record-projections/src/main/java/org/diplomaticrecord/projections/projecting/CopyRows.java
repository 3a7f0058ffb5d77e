package org.diplomaticrecord.projections.projecting;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;

/**
 * Rows on their way into a table, in the text format of COPY. Some are copied while the next are
 * made.
 */
final class CopyRows {
  private static final int FULL = 1 << 20;

  private final CopyManager copy;
  private final ExecutorService copying;
  private final String statement;
  private final StringBuilder rows = new StringBuilder(FULL + (1 << 16));
  private boolean rowBegun;
  private Future<?> copied = CompletableFuture.completedFuture(null);

  /**
   * @param copy of the connection that writes
   * @param copying the one thread that uses it
   */
  CopyRows(CopyManager copy, ExecutorService copying, String table) {
    this.copy = copy;
    this.copying = copying;
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

  void end() throws ExecutionException, InterruptedException {
    rows.append('\n');
    rowBegun = false;
    if (rows.length() > FULL) {
      flush();
    }
  }

  /** Copies all that is left. */
  void finish() throws ExecutionException, InterruptedException {
    flush();
    copied.get();
  }

  private void flush() throws ExecutionException, InterruptedException {
    byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
    rows.setLength(0);
    copied.get();
    copied = copying.submit(() -> copy.copyIn(statement, new ByteArrayInputStream(bytes)));
  }

  private void column() {
    if (rowBegun) {
      rows.append('\t');
    }
    rowBegun = true;
  }

  /** Hardly anything needs escaping: what stands between is taken over in one piece. */
  private void escape(String text) {
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      String escaped =
          switch (text.charAt(at)) {
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> null;
          };
      if (escaped != null) {
        rows.append(text, from, at).append(escaped);
        from = at + 1;
      }
    }
    rows.append(text, from, text.length());
  }
}
