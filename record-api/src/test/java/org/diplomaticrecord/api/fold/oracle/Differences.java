package org.diplomaticrecord.api.fold.oracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was found to differ, in words. */
final class Differences {
  private final List<String> found = new ArrayList<>();

  List<String> list() {
    return found;
  }

  void compare(String what, @Nullable Object expected, @Nullable Object given) {
    if (!Objects.equals(expected, given)) {
      found.add("%s: %s, not %s".formatted(what, given, expected));
    }
  }

  /** What is shown is so in one of the outcomes. */
  void oneOf(
      String what,
      List<Outcome> outcomes,
      Function<Outcome, ? extends @Nullable Object> value,
      @Nullable Object given) {
    if (outcomes.stream().noneMatch(each -> Objects.equals(value.apply(each), given))) {
      compare(
          what, outcomes.stream().map(value).distinct().toList(), List.of(String.valueOf(given)));
    }
  }

  /** Each element once, in one of its forms, and no other. */
  void list(String what, Map<Object, Set<Object>> elements, List<?> given) {
    Set<Object> keys = new HashSet<>();
    for (Object element : given) {
      Object key = Lists.key(element);
      if (!keys.add(key) || !elements.getOrDefault(key, Set.of()).contains(element)) {
        found.add("%s: %s is not among %s".formatted(what, element, elements));
      }
    }
    compare(what, elements.keySet(), keys);
  }
}
