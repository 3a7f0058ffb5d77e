package org.diplomaticrecord.api.fold.oracle;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.diplomaticrecord.api.example.Examples;
import org.diplomaticrecord.api.fold.Recorded;
import org.diplomaticrecord.api.fold.Segment;
import org.diplomaticrecord.api.timeline.Lens;
import org.jspecify.annotations.Nullable;

/** Answers with each position replaced by what stands there: equal whatever was recorded first. */
public final class Positionless {
  /** What is said at a position; that it names another entry's place is no part of it. */
  private final Map<Long, String> said;

  private static final Set<String> POSITIONS = Set.of("position", "because");

  private Positionless(Map<Long, String> said) {
    this.said = said;
  }

  /** Of answers that a lens gives of a history. */
  public static Positionless of(List<Recorded> history, Lens lens) {
    return new Positionless(
        Said.of(history, lens).stream()
            .collect(
                Collectors.toMap(
                    Said::position,
                    each -> Examples.with("after", null, each.entry()).toString())));
  }

  public String of(Segment segment) {
    return String.valueOf(replaced("segment", segment));
  }

  private @Nullable Object replaced(String name, @Nullable Object value) {
    return switch (value) {
      case Long position when POSITIONS.contains(name) -> said.get(position);
      case Map<?, ?> map ->
          map.entrySet().stream()
              .map(each -> each.getKey() + "=" + replaced("", each.getValue()))
              .toList();
      // What entries say in the order of their positions: here in any.
      case List<?> list when List.of("because", "citations", "notes").contains(name) ->
          list.stream()
              .map(each -> String.valueOf(replaced(name, each)))
              .sorted(Comparator.naturalOrder())
              .toList();
      case List<?> list -> list.stream().map(each -> replaced("", each)).toList();
      case Record answer -> components(answer);
      case null -> null;
      default -> value;
    };
  }

  private List<String> components(Record answer) {
    List<String> components = new ArrayList<>();
    for (RecordComponent each : answer.getClass().getRecordComponents()) {
      try {
        components.add(
            each.getName() + "=" + replaced(each.getName(), each.getAccessor().invoke(answer)));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return components;
  }
}
