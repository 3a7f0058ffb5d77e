package org.diplomaticrecord.core.recording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diplomaticrecord.api.command.RecordCommand;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SourceId;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.core.dossier.Definitions;
import org.diplomaticrecord.core.dossier.Party;
import org.diplomaticrecord.core.dossier.Source;
import org.diplomaticrecord.core.subject.DossierRegister;
import org.diplomaticrecord.core.subject.References;
import org.diplomaticrecord.core.subject.SubjectDirectory;

/** What the entries of a batch may name: what the record knows, and what comes with them. */
class Acquaintance {
  private record Named(int proposal, Object id) {}

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
      if (proposal instanceof Proposal.OfEntry(DossierId dossier, _, var entry)) {
        check.known(dossier).add(entry.subject());
      }
    }
    return check;
  }

  /** Collects what is not known yet, and asks the record once for all of it. */
  final class Check {
    private final Map<DossierId, Set<Object>> introduced = new HashMap<>();
    private final Map<DossierId, List<Named>> open = new HashMap<>();

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
      Set<Object> known = known(dossier);
      References named = References.of(command);
      for (Set<?> ids : List.of(named.subjects(), named.parties(), named.sources())) {
        for (Object id : ids) {
          if (!known.contains(id)) {
            open.computeIfAbsent(dossier, _ -> new ArrayList<>()).add(new Named(index, id));
          }
        }
      }
    }

    List<Refusal> refusals() {
      List<Refusal> refusals = new ArrayList<>();
      open.forEach((dossier, named) -> {
        Set<Object> unknown =
            new HashSet<>(register.unknownParties(dossier, only(PartyId.class, named)));
        unknown.addAll(register.unknownSources(dossier, only(SourceId.class, named)));
        unknown.addAll(directory.unknown(dossier, only(SubjectId.class, named)));
        named.stream()
            .filter(each -> unknown.contains(each.id()))
            .map(Check::refusal)
            .forEach(refusals::add);
      });
      return refusals;
    }

    private static Refusal refusal(Named named) {
      String id = named.id().toString();
      return switch (named.id()) {
        case SubjectId _ ->
            new Refusal.Unknown(
                named.proposal(),
                "reference.unknown",
                id,
                "Nothing is recorded in this dossier about %s. Record it first, or import both together."
                    .formatted(id));
        case PartyId _ ->
            new Refusal.Unknown(
                named.proposal(),
                "party.unknown",
                id,
                "No such party in this dossier: %s. Import a dossier file that introduces it."
                    .formatted(id));
        default ->
            new Refusal.Unknown(
                named.proposal(),
                "source.unknown",
                id,
                "No such source in this dossier: %s. Import a dossier file that introduces it."
                    .formatted(id));
      };
    }

    private static <T> Set<T> only(Class<T> type, List<Named> named) {
      Set<T> ids = new HashSet<>();
      named.stream().map(Named::id).filter(type::isInstance).map(type::cast).forEach(ids::add);
      return ids;
    }
  }
}
