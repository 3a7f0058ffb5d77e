package org.diplomaticrecord.api.fold.oracle;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.diplomaticrecord.api.fold.Answer;
import org.diplomaticrecord.api.view.Detail;
import org.jspecify.annotations.Nullable;

/**
 * Whether an answer that was not looked for to the end leaves out nothing that can be so and holds
 * nothing to be certain that is not.
 */
final class Sound {
  private final List<Outcome> all;
  private final List<Outcome> begun;
  private final Answer answer;
  private final Map<String, Set<@Nullable Object>> possible;
  private final List<String> found = new ArrayList<>();

  private Sound(List<Outcome> all, Answer answer) {
    this.all = all;
    this.begun = all.stream().filter(Outcome::hasBegun).toList();
    this.answer = answer;
    this.possible = PossibleValues.of(answer);
  }

  /** What an answer leaves out or holds to be certain. */
  static List<String> missing(List<Outcome> all, Answer answer) {
    Sound sound = new Sound(all, answer);
    sound.words();
    sound.value("title", sound.begun, Outcome::title, answer.title());
    // Absent, it is said to be unknown; where it may be, that too.
    boolean isKnown =
        sound.possible.getOrDefault("since", Set.of()).stream().noneMatch(Objects::isNull);
    if (answer.since() != null && isKnown) {
      sound.value("since", sound.shown(), Outcome::since, answer.since());
    }
    if (sound.begun.stream().allMatch(each -> each.until() != null)) {
      sound.value("until", sound.begun, Outcome::until, answer.until());
    }
    for (RecordComponent component : answer.detail().getClass().getRecordComponents()) {
      sound.component(component);
    }
    return sound.found;
  }

  private List<Outcome> shown() {
    return begun.stream().filter(each -> each.status().equals(answer.status())).toList();
  }

  private void words() {
    Set<String> statuses = new HashSet<>(answer.possibleStatuses());
    statuses.add(answer.status());
    for (Outcome each : all) {
      check("statuses", statuses.contains(each.status()), each.status());
      for (String word : answer.holds()) {
        check("holds", each.holds(word), word);
      }
      for (String word : each.order()) {
        check(
            "mayHold",
            !each.holds(word) || answer.holds().contains(word) || answer.mayHold().contains(word),
            word);
      }
    }
  }

  private void component(RecordComponent component) {
    String name = component.getName();
    Function<Outcome, @Nullable Object> value = each -> Values.of(component, each.detail());
    Object given = Values.of(component, answer.detail());
    Class<? extends Detail> detail = answer.detail().getClass();
    if (!Lists.grows(detail, name)) {
      value(name, name.equals("inForce") ? all : begun, value, given);
      return;
    }
    Set<@Nullable Object> told = new HashSet<>(possible.getOrDefault(name, Set.of()));
    List<?> certain = ((List<?>) Objects.requireNonNull(given));
    for (Outcome each : begun) {
      List<?> elements = (List<?>) Objects.requireNonNull(value.apply(each));
      for (Object element : elements) {
        check(name, told.contains(element) || certain.contains(element), element);
      }
      for (Object element : certain) {
        check(name, told.contains(element) || elements.contains(element), element);
      }
    }
  }

  private void value(
      String name,
      List<Outcome> outcomes,
      Function<Outcome, ? extends @Nullable Object> value,
      @Nullable Object given) {
    Set<@Nullable Object> told = new HashSet<>(possible.getOrDefault(name, Set.of()));
    told.add(given);
    for (Outcome each : outcomes) {
      check(name, told.contains(value.apply(each)), value.apply(each));
    }
  }

  private void check(String what, boolean holds, @Nullable Object value) {
    if (!holds) {
      found.add("%s: %s".formatted(what, value));
    }
  }
}
