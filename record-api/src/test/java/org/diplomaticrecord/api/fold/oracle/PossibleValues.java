package org.diplomaticrecord.api.fold.oracle;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.diplomaticrecord.api.fold.Answer;
import org.jspecify.annotations.Nullable;

/** The values an answer holds to be possible. */
final class PossibleValues {
  private PossibleValues() {}

  static Map<String, Set<@Nullable Object>> of(Answer answer) {
    Map<String, Set<@Nullable Object>> values = new LinkedHashMap<>();
    answer
        .possibleValues()
        .forEach((name, possible) -> {
          Set<@Nullable Object> distinct = new HashSet<>();
          possible.forEach(each -> {
            if (!distinct.add(each.value())) {
              throw new AssertionError("%s twice in %s".formatted(each.value(), name));
            }
          });
          values.put(name, distinct);
        });
    return values;
  }
}
