package org.diplomaticrecord.api.fold;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.diplomaticrecord.api.fold.Answer.PossibleValue;
import org.diplomaticrecord.api.fold.Field.Many;
import org.diplomaticrecord.api.fold.Field.One;
import org.diplomaticrecord.api.fold.Field.Slot;
import org.diplomaticrecord.api.fold.Field.Whole;
import org.diplomaticrecord.api.fold.Field.Word;
import org.jspecify.annotations.Nullable;

/** The values of the fields on a day: what is shown of each, and what else it can be. */
final class FieldValues implements Values {
  /** By the days of what wrote them; what one entry wrote, by what it says. */
  private static final Comparator<Value> IN_ORDER =
      Worlds.EARLIEST_FIRST.thenComparing(each -> String.valueOf(each.content()));

  private final Front front;
  private final Numbers numbers;
  private final Worlds worlds;
  private final Set<Integer> shown;
  private final Set<Integer> begun;

  FieldValues(Front front, Numbers numbers, Worlds worlds) {
    this.front = front;
    this.numbers = numbers;
    this.worlds = worlds;
    this.shown = worlds.shown();
    this.begun = worlds.begun();
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> @Nullable T get(One<T> field) {
    return (T) first(new Slot(field, field.name())).content();
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T extends Record> @Nullable T get(Whole<T> field) {
    return (T) first(new Slot(field, field.name())).content();
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> List<T> list(Many<T> field) {
    List<Value> values = new ArrayList<>();
    for (int slot : numbers.slotsOf(field)) {
      List<Value> possible = values(slot, shown);
      if (possible.stream().allMatch(each -> each.shown(field) != null)) {
        values.add(possible.getFirst());
      }
    }
    values.sort(IN_ORDER);
    return (List<T>) values.stream().map(Value::content).toList();
  }

  @Override
  public boolean holds(String word) {
    return worlds.shows(word);
  }

  private Value first(Slot slot) {
    return values(numbers.slot(slot), shown).getFirst();
  }

  /** What can stand in a slot in some modes, the earliest first. */
  private List<Value> values(int slot, Set<Integer> modes) {
    int set = Numbers.EMPTY;
    boolean isFirst = true;
    for (int mode : modes) {
      int more = front.set(mode, slot);
      set = isFirst ? more : numbers.union(set, more);
      isFirst = false;
    }
    int[] values = numbers.set(set);
    if (values.length == 1) {
      return List.of(numbers.value(values[0]));
    }
    return Arrays.stream(values).mapToObj(numbers::value).sorted(IN_ORDER).toList();
  }

  /** Adds the properties that can have several values, each with these. */
  void possible(Map<String, List<PossibleValue>> found) {
    Map<Many<?>, List<List<Value>>> elements = new HashMap<>();
    for (int number = 0; number < numbers.slots(); number++) {
      Slot slot = numbers.slot(number);
      List<Value> values = values(number, begun);
      if (values.size() > 1) {
        switch (slot.field()) {
          case One<?> one -> possible(one.name(), values, each -> each.shown(one), found);
          case Whole<?> whole -> whole(whole, values, found);
          case Many<?> list -> {
            if (distinct(values, value -> value.shown(list)).size() > 1) {
              elements.computeIfAbsent(list, _ -> new ArrayList<>()).add(values);
            }
          }
          case Word _ -> {}
        }
      }
    }
    elements.forEach((list, all) -> found.put(list.name(), elements(list, all)));
  }

  private static List<PossibleValue> elements(Many<?> list, List<List<Value>> all) {
    all.sort(Comparator.comparing(List::getLast, IN_ORDER));
    return all.stream()
        .flatMap(values -> distinct(values, value -> value.shown(list)).stream())
        .filter(element -> element.value() != null)
        .toList();
  }

  private static void whole(
      Whole<?> field, List<Value> values, Map<String, List<PossibleValue>> found) {
    if (values.size() < 2) {
      return;
    }
    Class<?> type = Objects.requireNonNull(values.getLast().content()).getClass();
    for (RecordComponent component : type.getRecordComponents()) {
      possible(component.getName(), values, each -> value(component, each.shown(field)), found);
    }
  }

  private static @Nullable Object value(RecordComponent component, @Nullable Object of) {
    try {
      return of == null ? null : component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Adds a property if it can have several values. */
  static void possible(
      String name,
      List<Value> values,
      Function<Value, @Nullable Object> shown,
      Map<String, List<PossibleValue>> found) {
    List<PossibleValue> distinct = distinct(values, shown);
    if (distinct.size() > 1) {
      found.put(name, distinct);
    }
  }

  private static List<PossibleValue> distinct(
      List<Value> values, Function<Value, @Nullable Object> shown) {
    if (values.size() == 1) {
      return List.of(new PossibleValue(shown.apply(values.getFirst()), List.of()));
    }
    Map<@Nullable Object, Set<Long>> positions = new LinkedHashMap<>();
    for (Value value : values) {
      Set<Long> because = positions.computeIfAbsent(shown.apply(value), _ -> new TreeSet<>());
      Occurrence by = value.by();
      if (by != null) {
        because.add(by.position());
      }
    }
    List<PossibleValue> distinct = new ArrayList<>();
    positions.forEach(
        (value, because) -> distinct.add(new PossibleValue(value, List.copyOf(because))));
    return distinct;
  }
}
