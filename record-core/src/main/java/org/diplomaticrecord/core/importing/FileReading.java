package org.diplomaticrecord.core.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.core.dossier.Dossier;
import org.diplomaticrecord.core.dossier.Party;
import org.diplomaticrecord.core.dossier.Source;
import org.diplomaticrecord.core.form.EntryForm;
import org.diplomaticrecord.core.form.Faulty;
import org.diplomaticrecord.core.form.Unreadable;
import org.diplomaticrecord.core.form.Utf8;
import org.diplomaticrecord.core.importing.FileContents.Defined;
import org.jspecify.annotations.Nullable;

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
  private @Nullable Defined<ListId> list;
  private boolean listTold;
  private boolean dossierTold;
  private boolean whole = true;
  private int index;

  private FileReading(ImportFile file, EntryForm form) {
    this.file = file;
    this.form = form;
    this.items = new ItemForm(form);
  }

  static FileContents read(ImportFile file, EntryForm form) {
    FileReading reading = new FileReading(file, form);
    try {
      sections(file, reading);
      if (!reading.dossierTold && reading.whole) {
        reading.fault(1, "", "the file does not say to which dossier it belongs");
      }
    } catch (Unreadable e) {
      reading.broken(e.line(), "", e.getMessage());
    }
    return new FileContents(
        file,
        reading.id,
        reading.dossier,
        reading.list,
        reading.parties,
        reading.sources,
        reading.read,
        reading.faults,
        reading.unread,
        reading.whole);
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
      fault(given.place(file), "the file says a second time to which dossier it belongs");
      return;
    }
    dossierTold = true;
    if (given.tree().isString()) {
      id = noting(given, () -> form.value(DossierId.class, given.tree()));
      return;
    }
    Dossier defined = noting(given, () -> form.read(Dossier.class, given.tree()));
    if (defined != null) {
      id = defined.id();
      dossier = new Defined<>(given.place(file), defined);
    }
  }

  @Override
  public void list(Located given) {
    if (listTold) {
      fault(given.place(file), "the file says a second time which list it is an edition of");
      return;
    }
    listTold = true;
    ListId name = noting(given, () -> form.value(ListId.class, given.tree()));
    list = name == null ? null : new Defined<>(given.place(file), name);
  }

  @Override
  public void party(Located given) {
    Party party = noting(given, () -> form.read(Party.class, given.tree()));
    if (party == null) {
      unread(given, "id");
    } else {
      parties.add(new Defined<>(given.place(file), party));
    }
  }

  @Override
  public void source(Located given) {
    Source source = noting(given, () -> form.read(Source.class, given.tree()));
    if (source == null) {
      unread(given, "id");
    } else {
      sources.add(new Defined<>(given.place(file), source));
    }
  }

  @Override
  public void entry(Located given) {
    int at = index++;
    Item item = noting(given, () -> items.read(at, given.place(file), given.tree()));
    if (item == null) {
      unread(given, "subject");
      unread(given, "importKey");
    } else {
      read.add(item);
    }
  }

  /** What others may lean on without being blamed for it. */
  private void unread(Located given, String name) {
    unread.add(given.tree().path(name).asString(""));
  }

  @Override
  public void fault(int line, String pointer, String message) {
    fault(new Place(file.name(), line, pointer), message);
  }

  @Override
  public void broken(int line, String pointer, String message) {
    whole = false;
    fault(line, pointer, message);
  }

  private void fault(Place place, String message) {
    if (hasEnough()) {
      whole = false;
    } else {
      faults.add(new ImportFault(place, message));
    }
  }

  /** One more than is told: then there are others that nobody looked for. */
  private boolean hasEnough() {
    return faults.size() > FaultyImport.MOST;
  }

  @FunctionalInterface
  private interface Form<T> {
    T read() throws Faulty;
  }

  /** What was read; where that failed, its faults are noted. */
  private <T> @Nullable T noting(Located given, Form<T> form) {
    if (hasEnough()) {
      whole = false;
      return null;
    }
    try {
      return form.read();
    } catch (Faulty faulty) {
      faulty.faults().forEach(fault -> fault(given.place(file, fault.pointer()), fault.message()));
      return null;
    }
  }
}
