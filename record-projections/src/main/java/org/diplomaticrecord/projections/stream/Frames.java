package org.diplomaticrecord.projections.stream;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes on their way to a reader, put together so that they are sent at once. */
final class Frames {
  private byte[] bytes = {};
  private int length;

  /** Makes room for what is going to be put in, all at once. */
  void expect(int count) {
    room(count);
  }

  Frames bytes(byte[] from, int offset, int count) {
    room(count);
    System.arraycopy(from, offset, bytes, length, count);
    length += count;
    return this;
  }

  Frames text(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    return bytes(encoded, 0, encoded.length);
  }

  Frames number(long number) {
    return text(Long.toString(number));
  }

  int length() {
    return length;
  }

  boolean isEmpty() {
    return length == 0;
  }

  byte[] array() {
    return bytes;
  }

  private void room(int count) {
    if (bytes.length - length < count) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
    }
  }
}
