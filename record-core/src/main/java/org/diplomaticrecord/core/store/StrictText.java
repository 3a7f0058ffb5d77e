package org.diplomaticrecord.core.store;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;

/**
 * Refuses what PostgreSQL cannot keep or UTF-8 cannot say: NUL, and one half of a surrogate pair.
 */
final class StrictText extends StringDeserializer {
  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) {
    String text = super.deserialize(parser, context);
    if (text != null && unspeakable(text)) {
      return (String)
          context.handleWeirdStringValue(
              String.class, "…", "holds a NUL character or half of a surrogate pair");
    }
    return text;
  }

  private static boolean unspeakable(String text) {
    int codePoint;
    for (int at = 0; at < text.length(); at += Character.charCount(codePoint)) {
      codePoint = text.codePointAt(at);
      if (codePoint == 0
          || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)) {
        return true;
      }
    }
    return false;
  }
}
