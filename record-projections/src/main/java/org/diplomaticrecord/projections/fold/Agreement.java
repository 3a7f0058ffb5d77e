package org.diplomaticrecord.projections.fold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.diplomaticrecord.api.value.Edtf;
import org.jspecify.annotations.Nullable;

/** What all that can have been agrees on, and on what not. */
final class Agreement {
  private Agreement() {}

  /** The answer over the versions of what can have been, the one with the fewest happenings first. */
  static Optional<Answer> of(List<Version> versions) {
    return versions.stream()
        .filter(version -> version.standing() != null)
        .findFirst()
        .map(leading -> answer(leading, Objects.requireNonNull(leading.standing()), versions));
  }

  private static Answer answer(Version leading, Standing standing, List<Version> versions) {
    boolean one = versions.size() == 1;
    Set<String> statuses = new LinkedHashSet<>();
    versions.forEach(version -> statuses.add(version.status()));
    Set<Told> because = new TreeSet<>(Comparator.comparingLong(Told::position));
    versions.forEach(version -> because.addAll(version.because()));
    because.addAll(one ? Set.of() : turns(versions));
    Set<String> holds = new LinkedHashSet<>(standing.holds());
    Set<String> may = new LinkedHashSet<>();
    versions.forEach(version -> may.addAll(version.holds()));
    versions.forEach(version -> holds.retainAll(version.holds()));
    may.removeAll(holds);
    return new Answer(
        leading.title(),
        standing.status(),
        List.copyOf(holds),
        List.copyOf(may),
        statuses.size() == 1 ? Certainty.CERTAIN : Certainty.POSSIBLE,
        statuses.size() == 1 ? List.of() : List.copyOf(statuses),
        standing.since(),
        one || standing.until() != null ? standing.until() : until(standing, versions),
        because.stream().map(Told::position).toList(),
        because.stream().map(Told::by).distinct().sorted().toList(),
        because.stream().flatMap(told -> told.entry().citations().stream()).distinct().toList(),
        standing.detail(),
        one ? List.of() : uncertain(leading, standing, versions));
  }

  /** What is possible only and makes a difference. */
  private static List<Told> turns(List<Version> versions) {
    List<Told> turns = new ArrayList<>();
    for (int at = 1; at < versions.size(); at++) {
      Version before = versions.get(at - 1);
      Version after = versions.get(at);
      if (!Objects.equals(before.standing(), after.standing())) {
        after.history().stream().filter(told -> !before.history().contains(told)).forEach(turns::add);
      }
    }
    return turns;
  }

  private static @Nullable Edtf until(Standing standing, List<Version> versions) {
    return versions.stream()
        .map(Version::standing)
        .filter(other -> other != null && !other.status().equals(standing.status()))
        .findFirst()
        .map(Standing::since)
        .orElse(null);
  }

  private static List<String> uncertain(Version leading, Standing standing, List<Version> versions) {
    Set<String> names = new LinkedHashSet<>();
    for (Version version : versions) {
      Standing other = version.standing();
      if (other == null || version == leading) {
        continue;
      }
      if (!Objects.equals(version.title(), leading.title())) {
        names.add("title");
      }
      if (other.status().equals(standing.status()) && !Objects.equals(other.since(), standing.since())) {
        names.add("since");
      }
      Properties.differing(standing.detail(), other.detail(), names);
    }
    return List.copyOf(names);
  }
}
