package org.diplomaticrecord.core.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.diplomaticrecord.api.problem.Problem;
import org.diplomaticrecord.core.form.After;
import org.diplomaticrecord.core.form.Pointers;
import org.diplomaticrecord.core.recording.Proposal;
import org.diplomaticrecord.core.recording.Refusal;
import org.diplomaticrecord.core.recording.Refusal.Conflict;

/** Says where in the files that stands which the record refused. */
final class Findings {
  /** Where an element of the entries can say what it came after. */
  private static final List<String> AFTER =
      List.of("/" + After.FIELD, "/changes/" + After.FIELD, "/replacement/" + After.FIELD);

  private final List<ImportFile> files;
  private final List<Item> items;
  private final List<Proposal> proposals;
  private final Map<Integer, Located> located = new HashMap<>();

  /**
   * @param proposals what the items became, in the same order
   */
  Findings(List<ImportFile> files, List<Item> items, List<Proposal> proposals) {
    this.files = files;
    this.items = items;
    this.proposals = proposals;
  }

  /**
   * @param unread subjects and import keys of what could not be read: nothing is blamed for leaning
   *     on them
   */
  List<ImportFault> of(List<Refusal> all, Set<String> unread) {
    List<Refusal> refusals = all.stream().filter(refusal -> !leansOn(unread, refusal)).toList();
    locate(refusals);
    List<ImportFault> faults = new ArrayList<>();
    for (Refusal refusal : refusals) {
      Item item = items.get(refusal.proposal());
      switch (refusal) {
        case Refusal.ByRule(_, _, String rule, String message, var conflicts) ->
            faults.add(
                new ImportFault(
                    item.place(),
                    message,
                    rule,
                    conflicts.stream().map(each -> told(refusal, each)).toList()));
        case Refusal.Unlike(_, String message, var conflicts, var change) ->
            faults.add(
                new ImportFault(
                    item.place(),
                    message,
                    Refusal.Unlike.RULE,
                    conflicts.stream().map(each -> told(refusal, each)).toList(),
                    change));
        case Refusal.OfAfter(_, _, String rule, String message, var conflicts) ->
            faults.add(
                afterwards(
                    refusal.proposal(),
                    item,
                    message,
                    rule,
                    conflicts.stream().map(each -> told(refusal, each)).toList()));
        case Refusal.Unknown(_, String rule, Object named, String message) ->
            faults.add(
                new ImportFault(place(refusal.proposal(), item, named), message, rule, List.of()));
        case Refusal.Faults(_, var inside) ->
            inside.forEach(fault -> faults.add(inChanges(refusal.proposal(), item, fault)));
      }
    }
    return faults;
  }

  /** The refusal of the import, in the order of files and lines. */
  FaultyImport faulty(List<ImportFault> faults) {
    List<String> names = files.stream().map(ImportFile::name).toList();
    return new FaultyImport(
        faults.stream()
            .sorted(
                Comparator.<ImportFault>comparingInt(fault -> names.indexOf(fault.place().file()))
                    .thenComparingInt(fault -> fault.place().line()))
            .toList());
  }

  private static boolean leansOn(Set<String> unread, Refusal refusal) {
    return switch (refusal) {
      case Refusal.ByRule rule -> unread.contains(rule.subject());
      case Refusal.Unknown unknown -> unread.contains(unknown.named().toString());
      case Refusal.OfAfter after -> unread.contains(after.leansOn());
      case Refusal.Unlike _ -> false;
      case Refusal.Faults _ -> false;
    };
  }

  private ImportFault.Conflict told(Refusal refusal, Conflict conflict) {
    return conflict.proposal() == null
        ? new ImportFault.Conflict.Recorded(
            proposals.get(refusal.proposal()).dossier(),
            Objects.requireNonNull(conflict.position()))
        : new ImportFault.Conflict.InFile(items.get(conflict.proposal()).place());
  }

  private Place place(int proposal, Item item, Object named) {
    Located found = located.get(proposal);
    Optional<String> pointer = found == null ? Optional.empty() : Pointers.to(found.tree(), named);
    return found != null && pointer.isPresent()
        ? found.place(file(item), pointer.get())
        : item.place();
  }

  private ImportFault afterwards(
      int proposal, Item item, String message, String rule, List<ImportFault.Conflict> conflicts) {
    Located found = located.get(proposal);
    for (String pointer : AFTER) {
      if (found != null && !found.tree().at(pointer).isMissingNode()) {
        return new ImportFault(found.place(file(item), pointer), message, rule, conflicts);
      }
    }
    return new ImportFault(item.place(), message, rule, conflicts);
  }

  private ImportFault inChanges(int proposal, Item item, Problem.Fault fault) {
    Located found = located.get(proposal);
    return new ImportFault(
        found == null
            ? item.place()
            : found.place(file(item), ItemForm.below("/changes", fault).pointer()),
        fault.message());
  }

  /** Reads the files concerned again: what stands inside the entries was not kept. */
  private void locate(List<Refusal> refusals) {
    Map<ImportFile, Map<Integer, Integer>> wanted = new HashMap<>();
    for (Refusal refusal : refusals) {
      if (isInside(refusal)) {
        Item item = items.get(refusal.proposal());
        wanted
            .computeIfAbsent(file(item), _ -> new HashMap<>())
            .put(item.index(), refusal.proposal());
      }
    }
    wanted.forEach((file, asked) ->
        EntrySearch.in(file, asked.keySet())
            .forEach((index, found) -> located.put(asked.get(index), found)));
  }

  private static boolean isInside(Refusal refusal) {
    return switch (refusal) {
      case Refusal.Unknown _, Refusal.OfAfter _, Refusal.Faults _ -> true;
      case Refusal.ByRule _, Refusal.Unlike _ -> false;
    };
  }

  private ImportFile file(Item item) {
    return files.stream()
        .filter(file -> file.name().equals(item.place().file()))
        .findFirst()
        .orElseThrow();
  }
}
