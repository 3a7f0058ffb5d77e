package org.diplomaticrecord.core.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.core.dossier.Definitions;
import org.diplomaticrecord.core.dossier.Dossier;
import org.diplomaticrecord.core.dossier.Dossiers;
import org.diplomaticrecord.core.dossier.Party;
import org.diplomaticrecord.core.dossier.Source;
import org.diplomaticrecord.core.importing.FileContents.Defined;
import org.jspecify.annotations.Nullable;

/**
 * What an import defines that the record does not have yet. A definition is made once: saying
 * another thing later is a fault.
 */
final class Introductions {
  private final Dossiers dossiers;
  private final List<ImportFault> faults;

  Introductions(Dossiers dossiers, List<ImportFault> faults) {
    this.dossiers = dossiers;
    this.faults = faults;
  }

  /** The new definitions, by dossier. */
  List<Definitions> of(List<FileContents> files) {
    Map<DossierId, List<FileContents>> byDossier = new LinkedHashMap<>();
    for (FileContents file : files) {
      if (file.id() != null) {
        byDossier.computeIfAbsent(file.id(), _ -> new ArrayList<>()).add(file);
      }
    }
    List<Definitions> introduced = new ArrayList<>();
    byDossier.forEach((id, contents) -> introduced.add(of(id, contents)));
    return introduced;
  }

  private Definitions of(DossierId id, List<FileContents> files) {
    Definitions known = dossiers.of(id);
    Dossier dossier = known.dossier();
    List<Dossier> fresh =
        added(
            "dossier",
            dossier == null ? List.of() : List.of(dossier),
            Dossier::id,
            files.stream()
                .map(FileContents::dossier)
                .<Defined<Dossier>>mapMulti(Introductions::present)
                .toList());
    if (dossier == null && fresh.isEmpty()) {
      Place first = new Place(files.getFirst().file().name(), 1, "");
      faults.add(
          new ImportFault(
              first,
              "there is no dossier '%s'; define it: dossier: { id: %s, title: … }"
                  .formatted(id, id)));
    }
    List<Defined<Party>> parties = files.stream().flatMap(file -> file.parties().stream()).toList();
    List<Party> freshParties = added("party", known.parties(), Party::id, parties);
    faults.addAll(PartsOfParties.faults(known.parties(), parties));
    return new Definitions(
        id,
        fresh.isEmpty() ? null : fresh.getFirst(),
        freshParties,
        added(
            "source",
            known.sources(),
            Source::id,
            files.stream().flatMap(file -> file.sources().stream()).toList()));
  }

  private static <T> void present(@Nullable T value, java.util.function.Consumer<T> take) {
    if (value != null) {
      take.accept(value);
    }
  }

  private <T> List<T> added(String what, List<T> known, Function<T, ?> id, List<Defined<T>> given) {
    Map<Object, T> all = new LinkedHashMap<>();
    known.forEach(each -> all.put(id.apply(each), each));
    List<T> added = new ArrayList<>();
    for (Defined<T> defined : given) {
      T before = all.putIfAbsent(id.apply(defined.value()), defined.value());
      if (before == null) {
        added.add(defined.value());
      } else if (!before.equals(defined.value())) {
        faults.add(
            new ImportFault(
                defined.place(),
                "%s '%s' is defined already with other words; a definition is never changed: repeat it as it is, or leave it out"
                    .formatted(what, id.apply(defined.value()))));
      }
    }
    return added;
  }
}
