package org.diplomaticrecord.core.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
 * What an export begins with: what its dossiers consist of besides their events, and how many
 * events follow.
 *
 * @param several whether it is an export of the whole record, each line of which names its dossier;
 *     else it is one of a single dossier
 * @param dossiers the dossiers
 * @param introduced what this record does not define yet
 * @param entries how many events follow
 * @param lines how many lines it has
 */
record ExportHead(
    boolean several,
    List<DossierId> dossiers,
    List<Definitions> introduced,
    long entries,
    int lines) {
  private static final int OF_ONE = 1;
  private static final int OF_SEVERAL = 2;
  private static final int MOST_DOSSIERS = 100_000;
  private static final String NAME = "body";

  ExportHead {
    dossiers = List.copyOf(dossiers);
    introduced = List.copyOf(introduced);
  }

  /** Reads the first lines; definitions are read as those of a dossier file. */
  static ExportHead read(ExportLines lines, EntryForm form, Dossiers known) throws IOException {
    ObjectNode first = object(lines);
    JsonNode export = first.path("export");
    int version = export.path("version").asInt(0);
    if ((version != OF_ONE && version != OF_SEVERAL)
        || !export.path("entries").isIntegralNumber()) {
      throw lines.refused(
          "this service reads exports of the versions %d and %d that say how many entries follow"
              .formatted(OF_ONE, OF_SEVERAL));
    }
    Reading reading = new Reading(lines, form, known);
    if (version == OF_ONE) {
      first.remove("export");
      reading.definitions(first);
    } else {
      for (int left = dossiers(export, lines); left > 0; left--) {
        reading.definitions(object(lines));
      }
    }
    if (!reading.faults.isEmpty()) {
      throw new FaultyImport(reading.faults);
    }
    return new ExportHead(
        version == OF_SEVERAL,
        List.copyOf(reading.dossiers),
        reading.introduced,
        export.get("entries").longValue(),
        lines.line());
  }

  private static int dossiers(JsonNode export, ExportLines lines) {
    int dossiers = export.path("dossiers").asInt(-1);
    if (dossiers < 0 || dossiers > MOST_DOSSIERS) {
      throw lines.refused("it does not say how many dossiers follow");
    }
    return dossiers;
  }

  /** Gathers what is defined line by line, and all that is wrong with it. */
  private record Reading(
      ExportLines lines,
      EntryForm form,
      Dossiers known,
      Set<DossierId> dossiers,
      List<Definitions> introduced,
      List<ImportFault> faults) {
    Reading(ExportLines lines, EntryForm form, Dossiers known) {
      this(lines, form, known, new LinkedHashSet<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** Of the dossier that the last line is about. */
    void definitions(ObjectNode tree) {
      byte[] text = tree.toString().getBytes(StandardCharsets.UTF_8);
      FileContents contents = FileReading.read(new ImportFile(NAME, Format.JSON_LINES, text), form);
      List<ImportFault> found = new ArrayList<>(contents.faults());
      introduced.addAll(new Introductions(known, found).of(List.of(contents)));
      found.forEach(fault -> faults.add(fault(lines.line(), fault.message())));
      if (contents.id() != null && !dossiers.add(contents.id())) {
        faults.add(
            fault(lines.line(), "the dossier '%s' stands here again".formatted(contents.id())));
      }
    }
  }

  private static ObjectNode object(ExportLines lines) throws IOException {
    try {
      if (JsonText.tree(Objects.requireNonNullElse(lines.next(), ""))
          instanceof ObjectNode object) {
        return object;
      }
      throw lines.refused("it is no object");
    } catch (Unreadable e) {
      throw lines.refused(e.getMessage());
    }
  }

  static ImportFault fault(int line, String message) {
    return new ImportFault(new Place(NAME, line, ""), message);
  }
}
