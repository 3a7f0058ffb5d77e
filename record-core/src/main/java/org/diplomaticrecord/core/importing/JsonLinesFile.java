package org.diplomaticrecord.core.importing;

import java.util.Set;
import java.util.function.Consumer;
import org.diplomaticrecord.core.form.EntryForm;
import org.diplomaticrecord.core.form.JsonText;
import org.diplomaticrecord.core.form.Unreadable;
import tools.jackson.databind.JsonNode;

/**
 * Reads a dossier file of one JSON object a line: a head with dossier, list, parties and sources,
 * and entries. Empty lines are passed over.
 */
final class JsonLinesFile {
  private static final Set<String> HEAD = Set.of("dossier", "list", "parties", "sources");

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
      sections.broken(line, "", e.getMessage());
    }
  }

  private static void line(int line, JsonNode tree, Sections sections) {
    if (HEAD.stream().noneMatch(tree::has)) {
      sections.entry(Located.on(line, "", tree));
      return;
    }
    for (var section : tree.properties()) {
      String name = section.getKey();
      Located value = Located.on(line, "/" + name, section.getValue());
      switch (name) {
        case "dossier" -> sections.dossier(value);
        case "list" -> sections.list(value);
        case "parties" -> each(line, name, value.tree(), sections, sections::party);
        case "sources" -> each(line, name, value.tree(), sections, sections::source);
        default ->
            sections.fault(
                line,
                "",
                "'%s' is no section; a head has dossier, list, parties, sources".formatted(name));
      }
    }
  }

  private static void each(
      int line, String name, JsonNode list, Sections sections, Consumer<Located> section) {
    if (!list.isArray() && !list.isNull()) {
      sections.broken(line, "/" + name, EntryForm.misplaced(list, "a list"));
      return;
    }
    for (int element = 0; element < list.size(); element++) {
      section.accept(Located.on(line, "/%s/%d".formatted(name, element), list.get(element)));
    }
  }
}
