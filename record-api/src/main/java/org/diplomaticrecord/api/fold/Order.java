package org.diplomaticrecord.api.fold;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.diplomaticrecord.api.value.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * Occurrences of one subject with the order that their entries state: what ended did so after it
 * began, and what is said to come {@code after} another did. What is stated leaves fewer days. An
 * order that contradicts the dates or itself, as a narrowed reading may hold one, says nothing.
 */
final class Order {
  private final List<Occurrence> occurrences;

  /** What each came after, by what is stated. */
  private final Map<Occurrence, Occurrence> predecessors;

  private final Set<Occurrence> linked;

  private Order(List<Occurrence> occurrences, Map<Occurrence, Occurrence> predecessors) {
    this.occurrences =
        occurrences.stream()
            .sorted(
                Comparator.comparing(Occurrence::bounds).thenComparing(Comparator.naturalOrder()))
            .toList();
    this.predecessors = predecessors;
    this.linked = new HashSet<>(predecessors.keySet());
    linked.addAll(predecessors.values());
  }

  static Order of(List<Occurrence> told) {
    return narrowed(told, stated(told, true))
        .or(() -> narrowed(told, stated(told, false)))
        .orElseGet(() -> new Order(told, Map.of()));
  }

  /** In the order of the days that are left to each. */
  List<Occurrence> occurrences() {
    return occurrences;
  }

  /** Whether one certainly came before the other. */
  boolean isBefore(Occurrence one, Occurrence other) {
    return one.bounds().before(other.bounds()) || one.equals(predecessors.get(other));
  }

  /** Whether nothing but its dates says what the occurrence came after or before. */
  boolean isFree(Occurrence occurrence) {
    return !linked.contains(occurrence);
  }

  /** Whether the same is stated of an occurrence here and in another order. */
  boolean isStatedAlike(Occurrence occurrence, Order other) {
    return Objects.equals(predecessors.get(occurrence), other.predecessors.get(occurrence))
        && isFree(occurrence) == other.isFree(occurrence);
  }

  private static Map<Occurrence, Occurrence> stated(List<Occurrence> told, boolean after) {
    Map<Long, Occurrence> beginnings = new HashMap<>();
    told.stream()
        .filter(each -> !each.ends())
        .forEach(each -> beginnings.put(each.statement().root(), each));
    Map<Occurrence, Occurrence> stated = new HashMap<>();
    for (Occurrence each : told) {
      Long named =
          each.ends()
              ? Long.valueOf(each.statement().root())
              : after ? each.statement().after() : null;
      Occurrence earlier = named == null ? null : beginnings.get(named);
      if (earlier != null && !earlier.equals(each)) {
        stated.put(each, earlier);
      }
    }
    return stated;
  }

  /** Each within the days that the others leave to it; none where no day is left. */
  private static Optional<Order> narrowed(
      List<Occurrence> told, Map<Occurrence, Occurrence> stated) {
    if (stated.keySet().stream().anyMatch(each -> comesAfterItself(each, stated))) {
      return Optional.empty();
    }
    Map<Occurrence, Bounds> left = new HashMap<>();
    told.forEach(each -> left.put(each, each.told()));
    for (boolean changed = true; changed; ) {
      changed = false;
      for (var link : stated.entrySet()) {
        Bounds first = days(left, link.getValue());
        Bounds second = days(left, link.getKey());
        LocalDate from = later(first.earliest(), second.earliest());
        LocalDate until = sooner(first.latest(), second.latest());
        if (from.isAfter(second.latest()) || first.earliest().isAfter(until)) {
          return Optional.empty();
        }
        changed |= !from.equals(second.earliest()) || !until.equals(first.latest());
        left.put(link.getKey(), new Bounds(from, second.latest()));
        left.put(link.getValue(), new Bounds(first.earliest(), until));
      }
    }
    List<Occurrence> within = told.stream().map(each -> each.within(days(left, each))).toList();
    return Optional.of(new Order(within, stated));
  }

  private static boolean comesAfterItself(
      Occurrence start, Map<Occurrence, Occurrence> predecessors) {
    Set<Occurrence> seen = new HashSet<>();
    @Nullable Occurrence at = start;
    while (at != null && seen.add(at)) {
      at = predecessors.get(at);
    }
    return at != null;
  }

  private static Bounds days(Map<Occurrence, Bounds> left, Occurrence occurrence) {
    return Objects.requireNonNull(left.get(occurrence));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate sooner(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
