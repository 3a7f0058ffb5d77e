package org.diplomaticrecord.projections.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The one text of a JSON value, as RFC 8785 (JSON Canonicalization Scheme) writes it: no white
 * space, the names of an object in the order of their UTF-16 code units, in strings only what must
 * be escaped. What the record writes holds no numbers but whole ones, which keep all their digits.
 */
final class CanonicalJson {
  private final StringBuilder text = new StringBuilder(1 << 11);

  private CanonicalJson() {}

  static String of(JsonNode value) {
    CanonicalJson canonical = new CanonicalJson();
    canonical.write(value);
    return canonical.text.toString();
  }

  private void write(JsonNode value) {
    switch (value.getNodeType()) {
      case OBJECT -> object(value);
      case ARRAY -> array(value);
      case STRING -> string(value.stringValue());
      case NUMBER -> number(value);
      case BOOLEAN, NULL -> text.append(value);
      case BINARY, MISSING, POJO ->
          throw new IllegalArgumentException("%s is not JSON".formatted(value.getNodeType()));
    }
  }

  private void object(JsonNode object) {
    List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
    members.sort(Map.Entry.comparingByKey());
    text.append('{');
    String separator = "";
    for (var member : members) {
      text.append(separator);
      string(member.getKey());
      text.append(':');
      write(member.getValue());
      separator = ",";
    }
    text.append('}');
  }

  private void array(JsonNode array) {
    text.append('[');
    String separator = "";
    for (JsonNode element : array) {
      text.append(separator);
      write(element);
      separator = ",";
    }
    text.append(']');
  }

  private void number(JsonNode number) {
    if (number.isIntegralNumber() && number.canConvertToLong()) {
      text.append(number.longValue());
    } else {
      text.append(number.isIntegralNumber() ? number.bigIntegerValue() : number.decimalValue());
    }
  }

  /** What needs no escape, nearly everything, is taken over a stretch at a time. */
  private void string(String value) {
    text.append('"');
    int from = 0;
    for (int at = 0; at < value.length(); at++) {
      char each = value.charAt(at);
      if (each < ' ' || each == '"' || each == '\\') {
        text.append(value, from, at);
        escaped(each);
        from = at + 1;
      }
    }
    text.append(value, from, value.length()).append('"');
  }

  private void escaped(char each) {
    switch (each) {
      case '"' -> text.append("\\\"");
      case '\\' -> text.append("\\\\");
      case '\b' -> text.append("\\b");
      case '\t' -> text.append("\\t");
      case '\n' -> text.append("\\n");
      case '\f' -> text.append("\\f");
      case '\r' -> text.append("\\r");
      default -> text.append("\\u%04x".formatted((int) each));
    }
  }
}
