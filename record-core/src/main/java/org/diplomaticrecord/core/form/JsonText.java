package org.diplomaticrecord.core.form;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON into a tree, strictly and within bounds: one value, no key twice, nothing that cannot
 * be kept.
 */
public final class JsonText {
  /** The deepest nesting of objects and lists. */
  public static final int DEPTH = 32;

  /** The longest key. */
  static final int KEY = 200;

  private static final JsonMapper TREES =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEPTH)
                          .maxNameLength(KEY)
                          .maxNumberLength(40)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonText() {}

  /** The tree of a text that is one JSON value. */
  public static JsonNode tree(String text) throws Unreadable {
    JsonNode tree;
    try (JsonParser parser = TREES.createParser(text)) {
      tree = TREES.readTree(parser);
    } catch (StreamConstraintsException e) {
      throw new Unreadable(
          line(e),
          "it is nested deeper than %d levels, or a key or number in it is too long"
              .formatted(DEPTH));
    } catch (UnexpectedEndOfInputException e) {
      throw new Unreadable(line(e), "it ends in the middle of a value");
    } catch (MismatchedInputException e) {
      throw new Unreadable(line(e), "something follows where it should end");
    } catch (JacksonException e) {
      throw new Unreadable(
          line(e), e.getOriginalMessage().lines().findFirst().orElse("it is no JSON"));
    }
    if (tree == null || tree.isMissingNode()) {
      throw new Unreadable(1, "it is empty");
    }
    check(tree);
    return tree;
  }

  private static int line(JacksonException e) {
    return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
  }

  private static void check(JsonNode tree) throws Unreadable {
    if (tree.isString()) {
      check(tree.stringValue());
    }
    for (var property : tree.properties()) {
      check(property.getKey());
    }
    for (JsonNode child : tree.values()) {
      check(child);
    }
  }

  private static void check(String text) throws Unreadable {
    if (!Utf8.canBeKept(text)) {
      throw new Unreadable(
          1,
          "'%s' holds NUL or half of a surrogate pair"
              .formatted(text.replaceAll("[\\p{Cntrl}\\p{Cs}]", "\uFFFD")));
    }
  }
}
