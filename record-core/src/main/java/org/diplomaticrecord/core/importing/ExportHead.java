package org.diplomaticrecord.core.importing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.core.dossier.Definitions;
import org.diplomaticrecord.core.dossier.Dossiers;
import org.diplomaticrecord.core.form.EntryForm;
import org.diplomaticrecord.core.form.JsonText;
import org.diplomaticrecord.core.form.Unreadable;
import org.diplomaticrecord.core.importing.ImportFile.Format;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The first line of an export: what the dossier consists of besides its events, and how many
 * follow.
 *
 * @param dossier the dossier
 * @param introduced what this record does not define yet
 * @param entries how many events follow
 */
record ExportHead(DossierId dossier, List<Definitions> introduced, long entries) {
  private static final int VERSION = 1;
  private static final String NAME = "body";

  /** Reads a first line; its definitions are read as those of a dossier file. */
  static ExportHead read(String line, EntryForm form, Dossiers dossiers) {
    ObjectNode head = object(line);
    JsonNode export = head.path("export");
    if (export.path("version").asInt(0) != VERSION || !export.path("entries").isIntegralNumber()) {
      throw refused(
          "this service reads exports of version %d that say how many entries follow"
              .formatted(VERSION));
    }
    head.remove("export");
    byte[] definitions = head.toString().getBytes(StandardCharsets.UTF_8);
    FileContents contents =
        FileReading.read(new ImportFile(NAME, Format.JSON_LINES, definitions), form);
    List<ImportFault> faults = new ArrayList<>(contents.faults());
    List<Definitions> introduced = new Introductions(dossiers, faults).of(List.of(contents));
    if (!faults.isEmpty()) {
      throw new FaultyImport(faults);
    }
    return new ExportHead(
        Objects.requireNonNull(contents.id()), introduced, export.get("entries").longValue());
  }

  private static ObjectNode object(String line) {
    try {
      if (JsonText.tree(line) instanceof ObjectNode object) {
        return object;
      }
      throw refused("it is no object");
    } catch (Unreadable e) {
      throw refused(e.getMessage());
    }
  }

  private static FaultyImport refused(String message) {
    return new FaultyImport(List.of(fault(1, message)));
  }

  static ImportFault fault(int line, String message) {
    return new ImportFault(new Place(NAME, line), message);
  }
}
