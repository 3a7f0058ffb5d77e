package org.diplomaticrecord.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.diplomaticrecord.api.entry.EntryCorrected;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.diplomaticrecord.bench.SyntheticDossier.Life;
import org.diplomaticrecord.core.importing.ImportFile;
import org.diplomaticrecord.core.importing.ImportFile.Format;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a dossier as files a recorder could have written: its parties and sources in the first,
 * then its entries.
 */
final class DossierFiles {
  private static final int LIVES_A_FILE = 500;

  private DossierFiles() {}

  static List<ImportFile> jsonLines(SyntheticDossier dossier) {
    List<ImportFile> files = new ArrayList<>();
    for (int from = 0; from < dossier.lives().size(); from += LIVES_A_FILE) {
      StringBuilder text = new StringBuilder();
      if (from == 0) {
        text.append(head().set("dossier", title())).append('\n');
      } else {
        text.append(Json.MAPPER.createObjectNode().put("dossier", SyntheticDossier.ID.code()))
            .append('\n');
      }
      lives(dossier, from)
          .forEach(life -> items(life).forEach(item -> text.append(item).append('\n')));
      files.add(file(Format.JSON_LINES, files.size(), text));
    }
    return files;
  }

  static List<ImportFile> yaml(SyntheticDossier dossier) {
    List<ImportFile> files = new ArrayList<>();
    for (int from = 0; from < dossier.lives().size(); from += LIVES_A_FILE) {
      StringBuilder text = new StringBuilder();
      if (from == 0) {
        text.append("dossier: ").append(title()).append('\n');
        head().properties().forEach(section -> list(section.getKey(), section.getValue(), text));
      } else {
        text.append("dossier: ").append(SyntheticDossier.ID.code()).append('\n');
      }
      text.append("entries:\n");
      lives(dossier, from).forEach(life -> items(life).forEach(item -> element(item, text)));
      files.add(file(Format.YAML, files.size(), text));
    }
    return files;
  }

  private static List<Life> lives(SyntheticDossier dossier, int from) {
    return dossier.lives().subList(from, Math.min(dossier.lives().size(), from + LIVES_A_FILE));
  }

  private static ImportFile file(Format format, int number, StringBuilder text) {
    return new ImportFile(
        "%03d".formatted(number), format, text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static ObjectNode title() {
    return Json.MAPPER
        .createObjectNode()
        .put("id", SyntheticDossier.ID.code())
        .put("title", "An invented dossier");
  }

  private static ObjectNode head() {
    ObjectNode head = Json.MAPPER.createObjectNode();
    LifeStory.PARTIES.forEach(party ->
        head.withArray("parties").addObject().put("id", party).put("name", "Party " + party));
    LifeStory.SOURCES.forEach(source ->
        head.withArray("sources")
            .addObject()
            .put("id", source)
            .put("title", "The " + source)
            .put("dated", "2020"));
    return head;
  }

  private static List<ObjectNode> items(Life life) {
    List<ObjectNode> items = new ArrayList<>();
    for (RecordEvent event : life.events()) {
      ObjectNode item = Json.MAPPER.createObjectNode().put("importKey", key(life, items.size()));
      ObjectNode said = Json.MAPPER.valueToTree(event);
      if (event instanceof EntryCorrected correction) {
        said.remove(List.of("type", "subject"));
        said.put("corrects", key(life, correction.corrects()));
      }
      items.add(item.setAll(said));
    }
    return items;
  }

  private static String key(Life life, long event) {
    return life.subject().name() + "/" + event;
  }

  private static void list(String name, JsonNode elements, StringBuilder text) {
    text.append(name).append(":\n");
    elements.forEach(element -> element((ObjectNode) element, text));
  }

  /** Block style, as a person writes; what is nested in flow style. */
  private static void element(ObjectNode element, StringBuilder text) {
    String indent = "  - ";
    for (var field : element.properties()) {
      text.append(indent).append(field.getKey()).append(": ").append(field.getValue()).append('\n');
      indent = "    ";
    }
  }
}
