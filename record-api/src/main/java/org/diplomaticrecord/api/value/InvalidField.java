package org.diplomaticrecord.api.value;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A field of an entry or command holds something the language does not allow. The field's name lets
 * a caller point at it (JSON Pointer, line of a file); the message says what is wrong and what
 * would be right.
 */
public final class InvalidField extends IllegalArgumentException {
  /** The longest title, in characters. */
  public static final int TITLE = 300;

  /** The longest free text, in characters. */
  public static final int TEXT = 8_000;

  /** The most elements a list may have. */
  public static final int ELEMENTS = 200;

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 60;
  private static final char DELETE = '\u007f';

  private final String field;

  /**
   * @param field the field's JSON name, relative to the object that holds it; of an element of a
   *     list the name, a slash and the element's number from 0
   * @param message what is wrong with it and what would be right
   */
  public InvalidField(String field, String message) {
    super(message);
    this.field = field;
  }

  /**
   * The JSON name of the field at fault, relative to the object that holds it; of an element of a
   * list the name, a slash and the element's number from 0.
   */
  public String field() {
    return field;
  }

  /** What is wrong with it and what would be right. */
  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }

  /** A value as a message shows it: its beginning, and nothing that cannot be printed. */
  public static String shown(String value) {
    boolean whole = value.codePointCount(0, value.length()) <= SHOWN;
    String start = whole ? value : value.substring(0, value.offsetByCodePoints(0, SHOWN));
    return "'%s%s'".formatted(start.replaceAll("[\\p{Cntrl}\\p{Cs}]", "\uFFFD"), whole ? "" : "…");
  }

  /**
   * Checks that a value is there.
   *
   * @return the value
   */
  public static <T> T present(String field, @Nullable T value) {
    if (value == null) {
      throw new InvalidField(field, "is required");
    }
    return value;
  }

  /**
   * Checks a required text: not blank, at most {@code longest} characters, no control characters
   * but line feed and tab.
   *
   * @return the text
   */
  public static String text(String field, @Nullable String value, int longest) {
    String text = present(field, value);
    String wrong = wrong(text, longest);
    if (wrong != null) {
      throw new InvalidField(field, wrong);
    }
    return text;
  }

  private static @Nullable String wrong(String text, int longest) {
    if (text.isBlank()) {
      return "must not be blank";
    }
    if (text.length() > longest) {
      return "has %d characters; at most %d are kept".formatted(text.length(), longest);
    }
    return holdsControl(text)
        ? "holds a control character; only line feed and tab are allowed"
        : null;
  }

  /** Every text of every event read goes through here: a pattern would take most of the time. */
  private static boolean holdsControl(String text) {
    for (int at = 0; at < text.length(); at++) {
      char each = text.charAt(at);
      if (each == DELETE || (each < ' ' && each != '\n' && each != '\t')) {
        return true;
      }
    }
    return false;
  }

  /** Checks a text that may be absent as {@link #text} does. */
  public static @Nullable String optional(String field, @Nullable String value, int longest) {
    return value == null ? null : text(field, value, longest);
  }

  /**
   * Copies a list that may be absent: absent is empty, no element is null, at most {@link
   * #ELEMENTS} elements.
   *
   * @return an immutable copy
   */
  public static <T> List<T> list(String field, @Nullable List<T> values) {
    if (values == null) {
      return List.of();
    }
    if (values.size() > ELEMENTS) {
      throw new InvalidField(
          field, "has %d elements; at most %d are kept".formatted(values.size(), ELEMENTS));
    }
    if (values.stream().anyMatch(Objects::isNull)) {
      throw new InvalidField(field, "holds a null element");
    }
    return List.copyOf(values);
  }

  /**
   * Copies a list of texts as {@link #list} does and checks each as {@link #text} does; the field
   * at fault is then the element, e.g. {@code points/3}.
   */
  public static List<String> texts(String field, @Nullable List<String> values) {
    List<String> copy = list(field, values);
    for (int element = 0; element < copy.size(); element++) {
      String wrong = wrong(copy.get(element), TEXT);
      if (wrong != null) {
        throw new InvalidField(field + "/" + element, wrong);
      }
    }
    return copy;
  }

  /** Checks a count that may be absent: not negative. */
  public static @Nullable Integer count(String field, @Nullable Integer value) {
    if (value != null && value < 0) {
      throw new InvalidField(field, "is %d; a count is not negative".formatted(value));
    }
    return value;
  }
}
