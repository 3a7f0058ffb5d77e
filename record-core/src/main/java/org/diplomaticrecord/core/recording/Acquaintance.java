package org.diplomaticrecord.core.recording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diplomaticrecord.api.command.RecordCommand;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.core.dossier.Definitions;
import org.diplomaticrecord.core.dossier.Party;
import org.diplomaticrecord.core.dossier.Source;
import org.diplomaticrecord.core.subject.DossierRegister;
import org.diplomaticrecord.core.subject.References;
import org.diplomaticrecord.core.subject.SubjectDirectory;

/** What the entries of a batch may name: what the record knows, and what comes with them. */
class Acquaintance {
  private record Leaning(int proposal, References on) {}

  private final SubjectDirectory directory;
  private final DossierRegister register;

  Acquaintance(SubjectDirectory directory, DossierRegister register) {
    this.directory = directory;
    this.register = register;
  }

  Check check(Batch batch) {
    Check check = new Check();
    batch.introduced().forEach(check::introduce);
    for (Proposal proposal : batch.proposals()) {
      if (proposal instanceof Proposal.OfEntry(DossierId dossier, _, var entry, _)) {
        check.known(dossier).add(entry.subject());
      }
    }
    return check;
  }

  /** Collects what does not come along, and asks the record once for all of it. */
  final class Check {
    private final Map<DossierId, Set<Object>> introduced = new HashMap<>();
    private final Map<DossierId, List<Leaning>> open = new HashMap<>();

    private Set<Object> known(DossierId dossier) {
      return introduced.computeIfAbsent(dossier, _ -> new HashSet<>());
    }

    private void introduce(Definitions definitions) {
      Set<Object> known = known(definitions.id());
      definitions.parties().stream().map(Party::id).forEach(known::add);
      definitions.sources().stream().map(Source::id).forEach(known::add);
    }

    void of(int index, RecordCommand command) {
      DossierId dossier = command.address().dossier();
      References named = References.of(command).without(known(dossier));
      if (!named.isEmpty()) {
        open.computeIfAbsent(dossier, _ -> new ArrayList<>()).add(new Leaning(index, named));
      }
    }

    List<Refusal> refusals() {
      List<Refusal> refusals = new ArrayList<>();
      open.forEach((dossier, leaning) ->
          References.union(leaning.stream().map(Leaning::on).toList())
              .unknown(dossier, directory, register)
              .forEach((what, ids) -> {
                for (Object id : ids) {
                  for (Leaning each : leaning) {
                    if (each.on().names(id)) {
                      refusals.add(
                          new Refusal.Unknown(
                              each.proposal(), what.rule(), id, what.message(List.of(id))));
                    }
                  }
                }
              }));
      return refusals;
    }
  }
}
