package org.diplomaticrecord.core.importing;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.diplomaticrecord.core.importing.ImportFile.Format;
import tools.jackson.databind.json.JsonMapper;

/** A dossier file that is written value by value, so that the line of each is known. */
final class WrittenFile {
  private final StringBuilder text = new StringBuilder();
  private final Map<String, Integer> lines = new HashMap<>();
  private final Format format;
  private int line = 1;

  private WrittenFile(Format format) {
    this.format = format;
  }

  /** A file with all of this at its top. */
  static WrittenFile yaml(Map<String, Object> file) {
    WrittenFile written = new WrittenFile(Format.YAML);
    written.fields(file, "", 0);
    return written;
  }

  /** A head and its entries, each on a line. */
  static WrittenFile lines(Map<String, Object> head, List<?> entries) {
    WrittenFile written = new WrittenFile(Format.JSON_LINES);
    written.text.append(json(head)).append('\n');
    entries.forEach(entry -> written.text.append(json(entry)).append('\n'));
    return written;
  }

  ImportFile file() {
    return new ImportFile("f", format, text.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return text.toString();
  }

  /** The line of a value or, where there is none, of the nearest around it; of YAML. */
  int line(String pointer) {
    return lines.containsKey(pointer)
        ? Objects.requireNonNull(lines.get(pointer))
        : line(pointer.substring(0, pointer.lastIndexOf('/')));
  }

  private void fields(Map<?, ?> object, String at, int indentation) {
    boolean first = true;
    for (var field : object.entrySet()) {
      // The first field of an element stands behind its hyphen.
      if (!first || text.isEmpty() || text.charAt(text.length() - 1) == '\n') {
        text.append(" ".repeat(indentation));
      }
      first = false;
      String pointer = at + "/" + field.getKey();
      lines.put(pointer, line);
      text.append(json(field.getKey())).append(':');
      value(field.getValue(), pointer, indentation);
    }
  }

  private void value(Object value, String at, int indentation) {
    if (value instanceof Map<?, ?> object && !object.isEmpty()) {
      end();
      fields(object, at, indentation + 2);
    } else if (value instanceof List<?> list && !list.isEmpty()) {
      end();
      for (int element = 0; element < list.size(); element++) {
        text.append(" ".repeat(indentation)).append("- ");
        element(list.get(element), at + "/" + element, indentation + 2);
      }
    } else {
      text.append(' ').append(json(value));
      end();
    }
  }

  private void element(Object value, String at, int indentation) {
    lines.put(at, line);
    if (value instanceof Map<?, ?> object && !object.isEmpty()) {
      fields(object, at, indentation);
    } else {
      text.append(json(value));
      end();
    }
  }

  private void end() {
    text.append('\n');
    line++;
  }

  private static String json(Object value) {
    return JsonMapper.shared().writeValueAsString(value);
  }
}
