package org.diplomaticrecord.projections.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.diplomaticrecord.api.entry.EntryType;
import org.diplomaticrecord.api.problem.Problem;
import org.diplomaticrecord.api.problem.ProblemType;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.projections.stream.StreamFilter;

/**
 * Finds what is asked for and can never come, because another parameter leaves it out: a silent
 * stream would look like a record in which nothing happens.
 */
final class Contradictions {
  /** An event there can be, by what parameters ask for. */
  private record Event(String kind, EntryType stored, EntryType effective) {}

  private static final List<Event> EVENTS =
      Stream.of(Kind.values()).map(Kind::word).flatMap(Contradictions::events).toList();

  /** A value that was asked for, and the events that match it. */
  private record Asked(String parameter, String value, Predicate<Event> matching) {}

  private Contradictions() {}

  /** Entries of a kind, corrections that make such of others, and retractions. */
  private static Stream<Event> events(String kind) {
    return Stream.of(EntryType.values())
        .filter(type -> first(type.typeName(), '.').equals(kind))
        .flatMap(type ->
            Stream.of(
                new Event(kind, type, type),
                new Event(kind, EntryType.ENTRY_CORRECTED, type),
                new Event(kind, EntryType.ENTRY_RETRACTED, EntryType.ENTRY_RETRACTED)));
  }

  /**
   * Refuses a filter that contradicts itself.
   *
   * @throws Problem that names both parameters
   */
  static void refuse(StreamFilter filter) {
    List<List<Asked>> parameters = new ArrayList<>();
    parameters.add(
        filter.kinds().stream()
            .map(kind -> new Asked("kind", kind, event -> event.kind.equals(kind)))
            .toList());
    parameters.add(
        filter.types().stream()
            .map(type -> new Asked("type", type.typeName(), event -> event.effective == type))
            .toList());
    parameters.add(
        filter.storedTypes().stream()
            .map(type -> new Asked("storedType", type.typeName(), event -> event.stored == type))
            .toList());
    parameters.add(
        filter.subjects().stream()
            .map(subject ->
                new Asked("subject", subject, event -> event.kind.equals(first(subject, '/'))))
            .toList());
    parameters.removeIf(List::isEmpty);
    for (int one = 0; one < parameters.size(); one++) {
      for (int other = one + 1; other < parameters.size(); other++) {
        refuseExcluded(parameters.get(one), parameters.get(other));
        refuseExcluded(parameters.get(other), parameters.get(one));
      }
    }
  }

  private static void refuseExcluded(List<Asked> some, List<Asked> others) {
    List<Event> left =
        EVENTS.stream()
            .filter(event -> others.stream().anyMatch(other -> other.matching.test(event)))
            .toList();
    some.stream()
        .filter(asked -> left.stream().noneMatch(asked.matching))
        .min(Comparator.comparing(Asked::value))
        .ifPresent(asked -> {
          throw contradiction(asked, others.getFirst().parameter());
        });
  }

  private static Problem contradiction(Asked asked, String other) {
    String message =
        "nothing of '%s' can ever match '%s' as it is given: leave one of them out, or follow two streams"
            .formatted(asked.value(), other);
    return new Problem(
        ProblemType.INVALID_PARAMETER,
        "%s: %s".formatted(asked.parameter(), message),
        List.of(
            new Problem.Fault(asked.parameter(), message),
            new Problem.Fault(other, "leaves out '%s'".formatted(asked.value()))));
  }

  private static String first(String text, char end) {
    return text.substring(0, text.indexOf(end));
  }
}
