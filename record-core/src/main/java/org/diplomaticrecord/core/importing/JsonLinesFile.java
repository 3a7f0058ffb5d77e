package org.diplomaticrecord.core.importing;

import org.diplomaticrecord.core.form.JsonText;
import org.diplomaticrecord.core.form.Unreadable;
import tools.jackson.databind.JsonNode;

/**
 * Reads a dossier file of one JSON object a line: a head with dossier, parties and sources, and
 * entries. Empty lines are passed over.
 */
final class JsonLinesFile {
  private JsonLinesFile() {}

  /** Hands what stands in a text to its sections. */
  static void read(String text, Sections sections) throws Unreadable {
    int line = 0;
    for (int from = 0; from < text.length(); ) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      line++;
      String one = text.substring(from, end);
      if (!one.isBlank()) {
        line(line, one, sections);
      }
      from = end + 1;
    }
    if (line == 0) {
      throw new Unreadable(1, "the file is empty");
    }
  }

  private static void line(int line, String text, Sections sections) {
    try {
      line(line, JsonText.tree(text), sections);
    } catch (Unreadable e) {
      sections.fault(line, e.getMessage());
    }
  }

  private static void line(int line, JsonNode tree, Sections sections) {
    if (!tree.has("dossier") && !tree.has("parties") && !tree.has("sources")) {
      sections.entry(Located.on(line, tree));
      return;
    }
    for (var section : tree.properties()) {
      JsonNode value = section.getValue();
      switch (section.getKey()) {
        case "dossier" -> sections.dossier(Located.on(line, value));
        case "parties" -> value.forEach(party -> sections.party(Located.on(line, party)));
        case "sources" -> value.forEach(source -> sections.source(Located.on(line, source)));
        default ->
            sections.fault(
                line,
                "'%s' is no section; a head has dossier, parties, sources"
                    .formatted(section.getKey()));
      }
    }
  }
}
