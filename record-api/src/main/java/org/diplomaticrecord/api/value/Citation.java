package org.diplomaticrecord.api.value;

/**
 * Where a statement stands: a document and a place in it.
 *
 * @param source the document
 * @param locator section, lines or page inside it, e.g. {@code §4 L77}; at most 200 characters
 */
public record Citation(SourceId source, String locator) {
  public Citation {
    InvalidField.present("source", source);
    InvalidField.text("locator", locator, 200);
  }
}
