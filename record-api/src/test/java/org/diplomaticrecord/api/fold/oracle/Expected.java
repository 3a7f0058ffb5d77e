package org.diplomaticrecord.api.fold.oracle;

import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.diplomaticrecord.api.fold.Answer;
import org.diplomaticrecord.api.fold.oracle.Words.Mark;
import org.jspecify.annotations.Nullable;

/** All that can be so on a day, one outcome for each history that comes to another. */
public final class Expected {
  private final List<Outcome> all;
  private final List<Outcome> begun;
  private final List<Turn> turns;
  private final boolean isWithinSight;

  Expected(List<Outcome> all, List<Turn> turns, boolean isWithinSight) {
    this.all = all;
    this.isWithinSight = isWithinSight;
    this.begun = all.stream().filter(Outcome::hasBegun).toList();
    this.turns = turns;
  }

  /** In what an answer is not the one that follows from these; empty where it is. */
  public List<String> differences(Answer answer) {
    return isWithinSight ? exactly(answer) : atLeast(answer);
  }

  /**
   * What an answer that says it is bounded leaves out; in what one that does not say so differs.
   */
  public List<String> atLeast(Answer answer) {
    return answer.bounded() ? Sound.missing(all, answer) : exactly(answer);
  }

  private List<String> exactly(Answer answer) {
    Differences found = new Differences();
    found.compare("statuses", statuses(), statuses(answer));
    found.compare("certainty", statuses().size() > 1, answer.certainty().name().equals("POSSIBLE"));
    found.compare("holds", words(true), answer.holds());
    found.compare("mayHold", words(false), answer.mayHold());
    List<Outcome> shown =
        begun.stream().filter(each -> each.status().equals(answer.status())).toList();
    if (shown.isEmpty()) {
      found.compare("status", "one of " + statuses(), answer.status());
      return found.list();
    }
    Map<String, Set<@Nullable Object>> possible = new LinkedHashMap<>();
    several("title", begun, Outcome::title, possible);
    several("since", shown, Outcome::since, possible);
    several("until", begun, Outcome::until, possible);
    found.oneOf("title", shown, Outcome::title, answer.title());
    found.oneOf("since", shown, Outcome::since, answer.since());
    if (shown.stream().allMatch(each -> each.until() != null)) {
      found.oneOf("until", shown, Outcome::until, answer.until());
    }
    for (RecordComponent each : answer.detail().getClass().getRecordComponents()) {
      component(each, shown, answer, possible, found);
    }
    found.compare("uncertain", List.copyOf(possible.keySet()), answer.uncertain());
    found.compare("possibleValues", possible, PossibleValues.of(answer));
    found.compare("because", because(), Set.copyOf(answer.because()));
    found.compare("because in order", List.copyOf(because()), answer.because());
    found.compare("bounded", false, answer.bounded());
    return found.list();
  }

  private Set<String> statuses() {
    return all.stream().map(Outcome::status).collect(Collectors.toSet());
  }

  private static Set<String> statuses(Answer answer) {
    return answer.possibleStatuses().isEmpty()
        ? Set.of(answer.status())
        : Set.copyOf(answer.possibleStatuses());
  }

  /** The words that all histories agree on, or those that only some have. */
  private List<String> words(boolean ofAll) {
    return begun.getFirst().order().stream()
        .filter(word -> all.stream().anyMatch(each -> each.holds(word)))
        .filter(word -> all.stream().allMatch(each -> each.holds(word)) == ofAll)
        .toList();
  }

  private void component(
      RecordComponent component,
      List<Outcome> shown,
      Answer answer,
      Map<String, Set<@Nullable Object>> possible,
      Differences found) {
    String name = component.getName();
    Function<Outcome, @Nullable Object> value = each -> Values.of(component, each.detail());
    Object given = Values.of(component, answer.detail());
    if (Lists.grows(answer.detail().getClass(), name)) {
      Set<Object> elements = Lists.possible(lists(begun, value));
      if (!elements.isEmpty()) {
        possible.put(name, new HashSet<>(elements));
      }
      found.list(name, Lists.certain(lists(shown, value)), (List<?>) given);
      found.compare(name + " in order", true, isInOrder((List<?>) given));
    } else {
      // Where nothing has happened, nothing is in force.
      several(name, name.equals("inForce") ? all : begun, value, possible);
      found.oneOf(name, shown, value, given);
    }
  }

  private static List<List<?>> lists(
      List<Outcome> outcomes, Function<Outcome, @Nullable Object> value) {
    return outcomes.stream()
        .<List<?>>map(each -> (List<?>) Objects.requireNonNull(value.apply(each)))
        .toList();
  }

  private static void several(
      String name,
      List<Outcome> outcomes,
      Function<Outcome, ? extends @Nullable Object> value,
      Map<String, Set<@Nullable Object>> possible) {
    Set<@Nullable Object> values = new HashSet<>();
    outcomes.forEach(each -> values.add(value.apply(each)));
    if (values.size() > 1) {
      possible.put(name, values);
    }
  }

  /** Whether elements that say where they stand come in the order of the days they tell of. */
  private boolean isInOrder(List<?> elements) {
    List<Turn> told =
        elements.stream()
            .flatMap(each ->
                turns.stream()
                    .filter(turn -> Positions.of(each).contains(turn.position()))
                    .filter(turn -> turn.ends() == Positions.isEnd(each)))
            .toList();
    for (int at = 1; at < told.size(); at++) {
      if (told.get(at - 1).days().compareTo(told.get(at).days()) > 0) {
        return false;
      }
    }
    return true;
  }

  /** What began each word that may hold and, where it need not, what ended it. */
  private Set<Long> because() {
    Set<Long> because = new TreeSet<>();
    List<String> mayHold = words(false);
    for (String word : words(true)) {
      all.forEach(each -> because.add(Objects.requireNonNull(each.words().get(word)).by()));
    }
    for (String word : mayHold) {
      for (Outcome each : all) {
        Mark mark = each.words().get(word);
        if (mark != null) {
          because.add(mark.by());
        }
      }
    }
    return because;
  }

  /** The same outcomes are not compared twice. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Expected that && all.equals(that.all);
  }

  @Override
  public int hashCode() {
    return all.hashCode();
  }

  @Override
  public String toString() {
    return all.stream().map(Outcome::toString).collect(Collectors.joining("\n  "));
  }
}
