package org.diplomaticrecord.core.form;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.diplomaticrecord.api.value.Citation;
import org.diplomaticrecord.api.value.InvalidField;
import tools.jackson.databind.JsonNode;

/**
 * What to tell a person about a value that could not be read. Never a library's own words.
 *
 * @param notation how the value is written
 */
record Wording(Notation notation) {
  /** What is wrong with a value that should have been of a type. */
  String unreadable(JsonNode value, Class<?> type, RuntimeException failure) {
    if (!fits(value, type)) {
      return misplaced(value, wanted(type)) + hint(value, type);
    }
    Optional<InvalidField> cause = invalidField(failure);
    if (cause.isPresent()) {
      return cause.get().getMessage();
    }
    if (type.isEnum()) {
      return "%s is none of %s".formatted(shown(value), String.join(", ", words(type)));
    }
    if (isWhole(type)) {
      return "%s is no whole number of at most %d".formatted(shown(value), largest(type));
    }
    return isTruth(type)
        ? "%s is neither true nor false".formatted(shown(value))
        : "%s holds a NUL character or half of a surrogate pair".formatted(shown(value));
  }

  /** That something else stands where a value of some sort is wanted. */
  static String misplaced(JsonNode value, String wanted) {
    return "%s stands where %s is wanted".formatted(sort(value), wanted);
  }

  /** What the value of a type is called. */
  String wanted(Class<?> type) {
    if (type == Citation.class && notation.hasShortCitations()) {
      return "a citation (a text: the source, a space, and the place in it; or an object with %s)"
          .formatted(fields(type));
    }
    if (Shape.isWrittenAsObject(type)) {
      return "an object with " + fields(type);
    }
    if (type.isEnum()) {
      return "one of " + String.join(", ", words(type));
    }
    return isWhole(type) ? "a whole number" : isTruth(type) ? "true or false" : "a text";
  }

  private boolean fits(JsonNode value, Class<?> type) {
    if (Shape.isWrittenAsObject(type)) {
      return value.isObject()
          || (type == Citation.class && notation.hasShortCitations() && value.isString());
    }
    if (notation.tellsTextsFromNumbers() && isWhole(type)) {
      return value.isNumber();
    }
    if (notation.tellsTextsFromNumbers() && isTruth(type)) {
      return value.isBoolean();
    }
    return value.isString();
  }

  private static String hint(JsonNode value, Class<?> type) {
    if (isWhole(type) && value.isString() && value.stringValue().matches("-?[0-9]+")) {
      return "; write it without quotation marks";
    }
    boolean text =
        !isWhole(type) && !isTruth(type) && !type.isEnum() && !Shape.isWrittenAsObject(type);
    return text && (value.isNumber() || value.isBoolean()) ? "; write it in quotation marks" : "";
  }

  private static String sort(JsonNode value) {
    if (value.isNull()) {
      return "nothing";
    }
    if (value.isString()) {
      return "the text " + shown(value);
    }
    return value.isNumber() ? "the number " + shown(value) : shown(value);
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

  private static boolean isTruth(Class<?> type) {
    return type == boolean.class || type == Boolean.class;
  }

  private static long largest(Class<?> type) {
    return type == int.class || type == Integer.class ? Integer.MAX_VALUE : Long.MAX_VALUE;
  }

  /** A value as a message shows it: short, and its sort where it is no plain value. */
  static String shown(JsonNode value) {
    if (value.isObject()) {
      return "an object";
    }
    if (value.isArray()) {
      return "a list";
    }
    return value.isString() ? InvalidField.shown(value.stringValue()) : value.asString();
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
}
