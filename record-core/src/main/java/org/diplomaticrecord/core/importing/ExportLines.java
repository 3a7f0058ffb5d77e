package org.diplomaticrecord.core.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of an export, one at a time and none of them too long. */
final class ExportLines {
  private static final int LONGEST = 4 * 1024 * 1024;

  private final DigestInputStream bytes;
  private final BufferedReader reader;
  private int line;

  ExportLines(InputStream export) {
    try {
      this.bytes = new DigestInputStream(export, MessageDigest.getInstance("SHA-256"));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
    this.reader =
        new BufferedReader(
            new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }

  /** The next line; absent behind the last. */
  @Nullable String next() throws IOException {
    StringBuilder text = new StringBuilder();
    try {
      int read;
      while ((read = reader.read()) >= 0 && read != '\n') {
        text.append((char) read);
        if (text.length() > LONGEST) {
          line++;
          throw refused("the line is longer than any event");
        }
      }
      if (read < 0 && text.isEmpty()) {
        return null;
      }
      line++;
      return text.toString();
    } catch (CharacterCodingException e) {
      line++;
      throw refused("the file is no UTF-8");
    }
  }

  /** Which line was the last, from 1. */
  int line() {
    return line;
  }

  /** Of all that was read. */
  String digest() {
    return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
  }

  /** Refuses the export for what is wrong with the last line. */
  FaultyImport refused(String message) {
    return new FaultyImport(List.of(ExportHead.fault(line, message)));
  }
}
