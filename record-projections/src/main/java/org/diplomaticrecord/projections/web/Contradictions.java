package org.diplomaticrecord.projections.web;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
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
  private static final Set<String> ALL_KINDS =
      Arrays.stream(Kind.values()).map(Kind::word).collect(toSet());

  /** A value that was asked for, and the kinds of subjects of which something can match it. */
  private record Asked(String parameter, String value, Set<String> kinds) {}

  private Contradictions() {}

  /**
   * Refuses a filter that contradicts itself.
   *
   * @throws Problem that names both parameters
   */
  static void refuse(StreamFilter filter) {
    List<Asked> kinds =
        filter.kinds().stream().map(kind -> new Asked("kind", kind, Set.of(kind))).toList();
    List<Asked> types =
        filter.types().stream()
            .map(type -> new Asked("type", type.typeName(), kinds(type)))
            .toList();
    List<Asked> subjects =
        filter.subjects().stream()
            .map(subject -> new Asked("subject", subject, Set.of(first(subject, '/'))))
            .toList();
    refuse(kinds, types);
    refuse(kinds, subjects);
    refuse(types, subjects);
  }

  private static void refuse(List<Asked> some, List<Asked> others) {
    if (!some.isEmpty() && !others.isEmpty()) {
      refuseExcluded(some, others);
      refuseExcluded(others, some);
    }
  }

  private static void refuseExcluded(List<Asked> some, List<Asked> others) {
    Set<String> left = others.stream().flatMap(other -> other.kinds().stream()).collect(toSet());
    String other = others.getFirst().parameter();
    some.stream()
        .filter(asked -> asked.kinds().stream().noneMatch(left::contains))
        .sorted((one, two) -> one.value().compareTo(two.value()))
        .findFirst()
        .ifPresent(asked -> {
          throw contradiction(asked, other);
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

  /** A correction or retraction is of the kind of its subject, which may be any. */
  private static Set<String> kinds(EntryType type) {
    String word = first(type.typeName(), '.');
    return ALL_KINDS.contains(word) ? Set.of(word) : ALL_KINDS;
  }

  private static String first(String text, char end) {
    return text.substring(0, text.indexOf(end));
  }
}
