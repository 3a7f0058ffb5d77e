package org.diplomaticrecord.api.fold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import org.diplomaticrecord.api.fold.Field.Slot;
import org.jspecify.annotations.Nullable;

/**
 * Numbers for the slots of a subject, for the values that stand in them, and for sets of values:
 * what can be so is then compared and joined number by number.
 */
final class Numbers {
  /** The set of {@link Value#NONE} alone. */
  static final int EMPTY = 0;

  private record ValueSet(int[] values) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof ValueSet(int[] others) && Arrays.equals(values, others);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(values);
    }
  }

  private final List<Slot> slots = new ArrayList<>();
  private final Map<Slot, Integer> slotNumbers = new HashMap<>();
  private final Map<Field<?>, List<Integer>> slotsOf = new HashMap<>();
  private final List<Value> values = new ArrayList<>();
  private final Map<Value, Integer> valueNumbers = new HashMap<>();
  private final List<int[]> sets = new ArrayList<>();
  private final Map<ValueSet, Integer> setNumbers = new HashMap<>();

  Numbers() {
    set(new int[] {value(Value.NONE)});
  }

  int slots() {
    return slots.size();
  }

  Slot slot(int number) {
    return slots.get(number);
  }

  int slot(Slot slot) {
    return slotNumbers.computeIfAbsent(
        slot,
        each -> {
          slots.add(each);
          slotsOf.computeIfAbsent(each.field(), _ -> new ArrayList<>()).add(slots.size() - 1);
          return slots.size() - 1;
        });
  }

  /** The slots of a field so far, in the order in which they were first written. */
  List<Integer> slotsOf(Field<?> field) {
    return slotsOf.getOrDefault(field, List.of());
  }

  Value value(int number) {
    return values.get(number);
  }

  int value(Value value) {
    return valueNumbers.computeIfAbsent(
        value,
        each -> {
          values.add(each);
          return values.size() - 1;
        });
  }

  /** The values of a set, in the order of their numbers. */
  int[] set(int number) {
    return sets.get(number);
  }

  /** The number of a set of values in any order. */
  int set(int... members) {
    int[] sorted =
        members.length == 1 ? members : Arrays.stream(members).sorted().distinct().toArray();
    return setNumbers.computeIfAbsent(
        new ValueSet(sorted),
        each -> {
          sets.add(each.values());
          return sets.size() - 1;
        });
  }

  int union(int one, int other) {
    if (one == other) {
      return one;
    }
    int[] first = set(one);
    int[] second = set(other);
    int[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return set(both);
  }

  /** The set of what each value of a set becomes. */
  int map(int set, UnaryOperator<Value> change) {
    IntUnaryOperator changed =
        number -> {
          Value before = value(number);
          Value after = change.apply(before);
          return after == before ? number : value(after);
        };
    return set(Arrays.stream(set(set)).map(changed).toArray());
  }
}
