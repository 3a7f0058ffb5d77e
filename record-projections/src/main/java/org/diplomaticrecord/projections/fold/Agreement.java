package org.diplomaticrecord.projections.fold;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;
import org.diplomaticrecord.api.value.Citation;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.PartyId;
import org.jspecify.annotations.Nullable;

/** What all that can have been agrees on, and on what not. */
final class Agreement {
  private final List<Version> versions;

  /** The different outcomes in the order of the versions, and a number for each. */
  private final SequencedMap<Outcome, Integer> outcomes = new LinkedHashMap<>();

  private final @Nullable String title;
  private final Standing standing;

  private Agreement(List<Version> versions, Outcome leading) {
    this.versions = versions;
    this.title = leading.title();
    this.standing = Objects.requireNonNull(leading.standing());
  }

  /**
   * The answer over the versions of what can have been, the one with the fewest happenings first.
   */
  static Optional<Answer> of(List<Version> versions) {
    return versions.stream()
        .map(Version::outcome)
        .filter(outcome -> outcome.standing() != null)
        .findFirst()
        .map(leading -> new Agreement(versions, leading))
        .map(agreement -> versions.size() == 1 ? agreement.certain() : agreement.merged());
  }

  private Answer certain() {
    return answer(
        standing.holds(), List.of(), List.of(), standing.until(), standing.because(), List.of());
  }

  private Answer merged() {
    Set<Told> because = new HashSet<>(decisive());
    Set<String> holds = new LinkedHashSet<>(standing.holds());
    Set<String> mayHold = new LinkedHashSet<>();
    Set<String> statuses = new LinkedHashSet<>();
    for (Outcome outcome : outcomes.keySet()) {
      holds.retainAll(outcome.holds());
      mayHold.addAll(outcome.holds());
      statuses.add(outcome.status());
      because.addAll(outcome.because());
    }
    mayHold.removeAll(holds);
    return answer(
        List.copyOf(holds),
        List.copyOf(mayHold),
        statuses.size() == 1 ? List.of() : List.copyOf(statuses),
        standing.until() == null ? possibleEnd() : standing.until(),
        because,
        uncertain());
  }

  private Answer answer(
      List<String> holds,
      List<String> mayHold,
      List<String> possibleStatuses,
      @Nullable Edtf until,
      Collection<Told> because,
      List<String> uncertain) {
    List<Told> ordered = new ArrayList<>(because);
    ordered.sort(Comparator.comparingLong(Told::position));
    SequencedSet<Long> positions = new LinkedHashSet<>();
    SequencedSet<Citation> citations = new LinkedHashSet<>();
    Set<PartyId> parties = new TreeSet<>();
    for (Told told : ordered) {
      positions.add(told.position());
      parties.add(told.by());
      citations.addAll(told.entry().citations());
    }
    return new Answer(
        title,
        standing.status(),
        holds,
        mayHold,
        possibleStatuses.isEmpty() ? Certainty.CERTAIN : Certainty.POSSIBLE,
        possibleStatuses,
        standing.since(),
        until,
        List.copyOf(positions),
        List.copyOf(parties),
        List.copyOf(citations),
        standing.detail(),
        uncertain);
  }

  /**
   * What has happened in some versions only, if these do not all come to the same as those without
   * it.
   */
  private List<Told> decisive() {
    int[] numbers = versions.stream().mapToInt(version -> number(version.outcome())).toArray();
    if (outcomes.size() == 1) {
      return List.of();
    }
    Set<Told> happened = new LinkedHashSet<>();
    versions.forEach(version -> happened.addAll(version.history()));
    return happened.stream().filter(told -> isDecisive(told, numbers)).toList();
  }

  private int number(Outcome outcome) {
    return outcomes.computeIfAbsent(outcome, _ -> outcomes.size());
  }

  private boolean isDecisive(Told told, int[] numbers) {
    BitSet with = new BitSet();
    BitSet without = new BitSet();
    for (int at = 0; at < numbers.length; at++) {
      (versions.get(at).history().contains(told) ? with : without).set(numbers[at]);
    }
    return !without.isEmpty() && !without.equals(with);
  }

  private @Nullable Edtf possibleEnd() {
    return outcomes.keySet().stream()
        .map(Outcome::standing)
        .filter(other -> other != null && !other.holds().contains(standing.status()))
        .findFirst()
        .map(Standing::since)
        .orElse(null);
  }

  private List<String> uncertain() {
    Set<String> names = new LinkedHashSet<>();
    for (Outcome outcome : outcomes.keySet()) {
      Standing other = outcome.standing();
      if (other == null) {
        continue;
      }
      if (!Objects.equals(outcome.title(), title)) {
        names.add("title");
      }
      if (other.status().equals(standing.status())
          && !Objects.equals(other.since(), standing.since())) {
        names.add("since");
      }
      Properties.differing(standing.detail(), other.detail(), names);
    }
    return List.copyOf(names);
  }
}
