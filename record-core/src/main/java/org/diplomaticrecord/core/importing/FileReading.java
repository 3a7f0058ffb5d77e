package org.diplomaticrecord.core.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.diplomaticrecord.api.problem.Problem;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.InvalidField;
import org.diplomaticrecord.core.dossier.Dossier;
import org.diplomaticrecord.core.dossier.Party;
import org.diplomaticrecord.core.dossier.Source;
import org.diplomaticrecord.core.form.EntryForm;
import org.diplomaticrecord.core.form.Faulty;
import org.diplomaticrecord.core.form.Unreadable;
import org.diplomaticrecord.core.form.Utf8;
import org.diplomaticrecord.core.importing.FileContents.Defined;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads one dossier file into what it says and what is wrong with it. */
final class FileReading implements Sections {
  private final ImportFile file;
  private final EntryForm form;
  private final ItemForm items;
  private final List<Item> read = new ArrayList<>();
  private final List<Defined<Party>> parties = new ArrayList<>();
  private final List<Defined<Source>> sources = new ArrayList<>();
  private final List<ImportFault> faults = new ArrayList<>();
  private final Set<String> unread = new HashSet<>();
  private @Nullable DossierId id;
  private @Nullable Defined<Dossier> dossier;
  private boolean dossierTold;
  private int index;

  private FileReading(ImportFile file, EntryForm form) {
    this.file = file;
    this.form = form;
    this.items = new ItemForm(form);
  }

  static FileContents read(ImportFile file, EntryForm form) {
    FileReading reading = new FileReading(file, form);
    boolean whole = false;
    try {
      sections(file, reading);
      if (!reading.dossierTold) {
        reading.fault(1, "the file does not say to which dossier it belongs");
      }
      whole = true;
    } catch (Unreadable e) {
      reading.fault(e.line(), e.getMessage());
    }
    return new FileContents(
        file,
        reading.id,
        reading.dossier,
        reading.parties,
        reading.sources,
        reading.read,
        reading.faults,
        reading.unread,
        whole);
  }

  /** Hands what stands in a file to its sections. */
  static void sections(ImportFile file, Sections sections) throws Unreadable {
    if (file.content().length > ImportFile.LARGEST) {
      throw new Unreadable(
          1, "the file has more than %d MiB; split it".formatted(ImportFile.LARGEST >> 20));
    }
    String text = Utf8.decode(file.content());
    switch (file.format()) {
      case YAML -> YamlFile.read(text, sections);
      case JSON_LINES -> JsonLinesFile.read(text, sections);
    }
  }

  @Override
  public void dossier(Located given) {
    if (dossierTold) {
      fault(given.line(), "the file says a second time to which dossier it belongs");
      return;
    }
    dossierTold = true;
    JsonNode tree = given.tree();
    if (tree.isString()) {
      try {
        id = new DossierId(tree.stringValue());
      } catch (InvalidField e) {
        fault(given.line(), e.getMessage());
      }
      return;
    }
    Dossier defined = read(Dossier.class, given);
    if (defined != null) {
      id = defined.id();
      dossier = new Defined<>(place(given), defined);
    }
  }

  @Override
  public void party(Located given) {
    Party party = read(Party.class, given);
    if (party != null) {
      parties.add(new Defined<>(place(given), party));
    }
  }

  @Override
  public void source(Located given) {
    Source source = read(Source.class, given);
    if (source != null) {
      sources.add(new Defined<>(place(given), source));
    }
  }

  @Override
  public void entry(Located given) {
    int at = index++;
    try {
      read.add(items.read(at, place(given), given.tree()));
    } catch (Faulty faulty) {
      faulty.faults().forEach(fault -> fault(given, fault));
      Stream.of("subject", "importKey")
          .map(name -> given.tree().path(name).asString(""))
          .forEach(unread::add);
    }
  }

  @Override
  public void fault(int line, String message) {
    faults.add(new ImportFault(new Place(file.name(), line), message));
  }

  private <T extends Record> @Nullable T read(Class<T> type, Located given) {
    try {
      if (given.tree() instanceof ObjectNode object) {
        return form.read(type, object);
      }
      fault(given.line(), "an object with its fields is expected");
    } catch (Faulty faulty) {
      faulty.faults().forEach(fault -> fault(given, fault));
    }
    return null;
  }

  private void fault(Located given, Problem.Fault fault) {
    faults.add(at(file, given, fault));
  }

  private Place place(Located given) {
    return new Place(file.name(), given.line());
  }

  /** A fault of a tree, at its line of the file. */
  static ImportFault at(ImportFile file, Located given, Problem.Fault fault) {
    String field = fault.pointer().isEmpty() ? "" : fault.pointer().substring(1) + ": ";
    return new ImportFault(
        new Place(file.name(), given.line(fault.pointer())), field + fault.message());
  }
}
