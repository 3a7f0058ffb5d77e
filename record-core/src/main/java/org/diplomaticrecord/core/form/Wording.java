package org.diplomaticrecord.core.form;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.diplomaticrecord.api.value.InvalidField;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What to tell a person about a value that could not be read. Never a library's own words. */
final class Wording {
  private static final int SHOWN = 60;

  private Wording() {}

  /** What is wrong with a value that should have been of a type. */
  static String unreadable(JsonNode value, Class<?> type, JacksonException failure) {
    Optional<InvalidField> cause = invalidField(failure);
    if (cause.isPresent() && value.isString()) {
      return cause.get().getMessage();
    }
    if (type.isEnum()) {
      return "%s is none of %s".formatted(shown(value), String.join(", ", words(type)));
    }
    if (isWhole(type)) {
      return "%s is no whole number from %s".formatted(shown(value), range(type));
    }
    if (type == boolean.class || type == Boolean.class) {
      return "%s is neither true nor false".formatted(shown(value));
    }
    return Shape.isWrittenAsObject(type)
        ? "%s stands where an object with %s is expected".formatted(shown(value), fields(type))
        : "%s is no text".formatted(shown(value));
  }

  static Optional<InvalidField> invalidField(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof InvalidField found) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  static boolean isWhole(Class<?> type) {
    return type == int.class || type == Integer.class || type == long.class || type == Long.class;
  }

  /** A value as a message shows it: short, and its sort where it is no plain value. */
  static String shown(JsonNode value) {
    if (value.isObject()) {
      return "an object";
    }
    if (value.isArray()) {
      return "a list";
    }
    String text = value.asString();
    String start = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    return value.isString()
        ? "'%s'".formatted(start.replaceAll("[\\p{Cntrl}\\p{Cs}]", "\uFFFD"))
        : start;
  }

  /** The words of an enum as they are written. */
  static List<String> words(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(each -> word((Enum<?>) each)).toList();
  }

  private static String word(Enum<?> constant) {
    try {
      JsonProperty name =
          constant.getDeclaringClass().getField(constant.name()).getAnnotation(JsonProperty.class);
      return name == null ? constant.toString() : name.value();
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The names of a record's fields. */
  static String fields(Class<?> type) {
    return String.join(", ", Shape.of(type).fields().keySet());
  }

  private static String range(Class<?> type) {
    return type == int.class || type == Integer.class
        ? "%d to %d".formatted(Integer.MIN_VALUE, Integer.MAX_VALUE)
        : "%d to %d".formatted(Long.MIN_VALUE, Long.MAX_VALUE);
  }
}
