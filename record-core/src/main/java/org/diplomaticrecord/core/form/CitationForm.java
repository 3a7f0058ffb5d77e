package org.diplomaticrecord.core.form;

import org.diplomaticrecord.api.value.Citation;
import org.diplomaticrecord.api.value.InvalidField;
import org.diplomaticrecord.api.value.SourceId;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * A citation as dossier files write it: the source, a space, and the place in it; or an object as
 * in JSON.
 */
final class CitationForm extends StdDeserializer<Citation> {
  CitationForm() {
    super(Citation.class);
  }

  @Override
  public Citation deserialize(JsonParser parser, DeserializationContext context) {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      return of(parser.getString());
    }
    JsonNode tree = context.readTree(parser);
    if (!tree.isObject()
        || !tree.path("source").isString()
        || !tree.path("locator").isString()
        || tree.size() != 2) {
      return context.reportInputMismatch(Citation.class, "a citation has a source and a locator");
    }
    return new Citation(
        new SourceId(tree.get("source").stringValue()), tree.get("locator").stringValue());
  }

  private static Citation of(String text) {
    int space = text.indexOf(' ');
    if (space < 0 || text.substring(space).isBlank()) {
      throw new InvalidField(
          "citations",
          "%s names no place: write the source, a space, and the place in it"
              .formatted(InvalidField.shown(text)));
    }
    return new Citation(new SourceId(text.substring(0, space)), text.substring(space + 1));
  }
}
