package org.diplomaticrecord.projections.replay;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The digest of lines: SHA-256 over each line in UTF-8 with a line feed after it, written {@code
 * sha256:} and 64 hexadecimal digits.
 */
final class Digest {
  private final MessageDigest sha256;

  Digest() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  static String of(List<String> lines) {
    Digest digest = new Digest();
    lines.forEach(digest::add);
    return digest.text();
  }

  void add(String line) {
    sha256.update(line.getBytes(StandardCharsets.UTF_8));
    sha256.update((byte) '\n');
  }

  /** Of all lines so far; the end of adding. */
  String text() {
    return "sha256:" + HexFormat.of().formatHex(sha256.digest());
  }
}
