package org.diplomaticrecord.core.form;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Strict decoding: what is no UTF-8 is refused, never replaced. */
public final class Utf8 {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Utf8() {}

  /** The text of bytes, without a byte order mark. */
  public static String decode(byte[] bytes) throws Unreadable {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer text = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
    text.flip();
    if (result.isError()) {
      throw new Unreadable(
          line(text, text.length()),
          "byte %d is no UTF-8; send the text in UTF-8".formatted(decodedBytes(text) + 1));
    }
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK
        ? text.toString().substring(1)
        : text.toString();
  }

  private static long decodedBytes(CharBuffer text) {
    return text.toString().getBytes(StandardCharsets.UTF_8).length;
  }

  /** The line, from 1, of a place in a text. */
  public static int line(CharSequence text, int place) {
    return 1 + (int) text.chars().limit(place).filter(character -> character == '\n').count();
  }

  /** Whether a text can be kept: no NUL, no half of a surrogate pair. */
  public static boolean canBeKept(String text) {
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character == 0 || Character.isLowSurrogate(character)) {
        return false;
      }
      if (Character.isHighSurrogate(character)) {
        at++;
        if (at == text.length() || !Character.isLowSurrogate(text.charAt(at))) {
          return false;
        }
      }
    }
    return true;
  }
}
