package org.diplomaticrecord.api.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The kinds of subject a dossier holds. Each has its own entries, its own rules and its own view.
 */
public enum Kind {
  ENGAGEMENT("engagement", "engagements"),
  CLAIM("claim", "claims"),
  COMMITMENT("commitment", "commitments"),
  DEMAND("demand", "demands"),
  PERSON("person", "persons"),
  CASE("case", "cases"),
  SUSPECT("suspect", "suspects"),
  INQUIRY("inquiry", "inquiries"),
  MEASURE("measure", "measures"),
  PROTEST("protest", "protests"),
  INCIDENT("incident", "incidents"),
  INSTRUMENT("instrument", "instruments"),
  POLICY("policy", "policies"),
  INSTITUTION("institution", "institutions"),
  POSITION("position", "positions"),
  ACTIVITY("activity", "activities");

  private static final Map<String, Kind> BY_WORD =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(Kind::word, Function.identity()));

  private final String word;
  private final String view;

  Kind(String word, String view) {
    this.word = word;
    this.view = view;
  }

  /** The kind's word as it stands in subject ids and entry types, e.g. {@code measure}. */
  @JsonValue
  public String word() {
    return word;
  }

  /** The name of the kind's view in the API, e.g. {@code measures}. */
  public String view() {
    return view;
  }

  /**
   * The kind of a word.
   *
   * @throws InvalidField if no kind has this word; the message lists those that are
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Kind of(String word) {
    Kind kind = BY_WORD.get(word);
    if (kind == null) {
      throw new InvalidField(
          "kind", "%s is no kind; the kinds are %s".formatted(InvalidField.shown(word), words()));
    }
    return kind;
  }

  private static String words() {
    return Arrays.stream(values()).map(Kind::word).collect(Collectors.joining(", "));
  }
}
