package org.diplomaticrecord.projections.projecting;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;

/**
 * Rows on their way into a table made in the same transaction, in the binary format of COPY
 * (PostgreSQL's documentation of COPY, "Binary Format"): nothing in it needs escaping. Some are
 * copied while the next are made.
 */
final class CopyRows {
  private static final int FULL = 1 << 21;
  private static final byte[] SIGNATURE =
      "PGCOPY\n\u00ff\r\n\0".getBytes(StandardCharsets.ISO_8859_1);
  private static final short END = -1;
  private static final int NULL = -1;
  private static final int TEXT = 25;
  private static final LocalDate EPOCH = LocalDate.of(2000, 1, 1);
  private static final Instant EPOCH_INSTANT = Instant.parse("2000-01-01T00:00:00Z");

  private final CopyManager copy;
  private final ExecutorService copying;
  private final String statement;
  private final int columns;
  private final Bytes bytes = new Bytes();
  private final DataOutputStream rows = new DataOutputStream(bytes);
  private boolean rowBegun;
  private Future<?> copied = CompletableFuture.completedFuture(null);

  /**
   * @param copy of the connection that writes
   * @param copying the one thread that uses it
   * @param columns how many the table has
   */
  CopyRows(CopyManager copy, ExecutorService copying, String table, int columns) {
    this.copy = copy;
    this.copying = copying;
    this.columns = columns;
    // Frozen, the rows need no vacuum before an index alone can answer.
    this.statement = "COPY %s FROM STDIN (FORMAT binary, FREEZE)".formatted(table);
    begin();
  }

  CopyRows text(@Nullable String text) {
    return column(() -> {
      if (text == null) {
        rows.writeInt(NULL);
      } else {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        rows.writeInt(utf8.length);
        rows.write(utf8);
      }
    });
  }

  CopyRows number(@Nullable Long number) {
    return column(() -> {
      if (number == null) {
        rows.writeInt(NULL);
      } else {
        rows.writeInt(Long.BYTES);
        rows.writeLong(number);
      }
    });
  }

  CopyRows flag(boolean flag) {
    return column(() -> {
      rows.writeInt(Byte.BYTES);
      rows.writeBoolean(flag);
    });
  }

  CopyRows instant(Instant instant) {
    return number(EPOCH_INSTANT.until(instant, ChronoUnit.MICROS));
  }

  CopyRows day(LocalDate day) {
    return column(() -> {
      rows.writeInt(Integer.BYTES);
      if (day.equals(LocalDate.MIN)) {
        rows.writeInt(Integer.MIN_VALUE);
      } else if (day.equals(LocalDate.MAX)) {
        rows.writeInt(Integer.MAX_VALUE);
      } else {
        rows.writeInt((int) EPOCH.until(day, ChronoUnit.DAYS));
      }
    });
  }

  CopyRows texts(Collection<String> texts) {
    return column(() -> {
      int start = bytes.size();
      rows.writeInt(0);
      rows.writeInt(texts.isEmpty() ? 0 : 1);
      rows.writeInt(0);
      rows.writeInt(TEXT);
      if (!texts.isEmpty()) {
        rows.writeInt(texts.size());
        rows.writeInt(1);
      }
      for (String text : texts) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        rows.writeInt(utf8.length);
        rows.write(utf8);
      }
      bytes.set(start, bytes.size() - start - Integer.BYTES);
    });
  }

  void end() throws ExecutionException, InterruptedException {
    rowBegun = false;
    if (bytes.size() > FULL) {
      flush();
    }
  }

  /** Copies all that is left. */
  void finish() throws ExecutionException, InterruptedException {
    flush();
    copied.get();
  }

  private void flush() throws ExecutionException, InterruptedException {
    write(() -> rows.writeShort(END));
    byte[] full = bytes.toByteArray();
    begin();
    copied.get();
    copied = copying.submit(() -> copy.copyIn(statement, new ByteArrayInputStream(full)));
  }

  private void begin() {
    bytes.reset();
    write(() -> {
      rows.write(SIGNATURE);
      rows.writeInt(0);
      rows.writeInt(0);
    });
  }

  private CopyRows column(Writing column) {
    write(() -> {
      if (!rowBegun) {
        rows.writeShort(columns);
        rowBegun = true;
      }
      column.write();
    });
    return this;
  }

  private static void write(Writing writing) {
    try {
      writing.write();
    } catch (IOException e) {
      throw new UncheckedIOException("Memory cannot be written to", e);
    }
  }

  private interface Writing {
    void write() throws IOException;
  }

  /** Bytes whose lengths are known only after them. */
  private static final class Bytes extends ByteArrayOutputStream {
    Bytes() {
      super(FULL + (1 << 16));
    }

    void set(int at, int value) {
      buf[at] = (byte) (value >>> 24);
      buf[at + 1] = (byte) (value >>> 16);
      buf[at + 2] = (byte) (value >>> 8);
      buf[at + 3] = (byte) value;
    }
  }
}
