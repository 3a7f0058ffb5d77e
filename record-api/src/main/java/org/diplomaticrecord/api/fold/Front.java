package org.diplomaticrecord.api.fold;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * All that can be so: the modes, and in each of them for every slot the set of the values it can
 * have. Slots depend on each other only through the mode.
 */
final class Front {
  /** By the number of the mode, then by the number of the slot: the number of the set of values. */
  private final Map<Integer, int[]> sets;

  private final boolean bounded;

  Front(Map<Integer, int[]> sets, boolean bounded) {
    this.sets = sets;
    this.bounded = bounded;
  }

  /** Nothing has happened. */
  static Front start(int mode) {
    return new Front(Map.of(mode, new int[0]), false);
  }

  Set<Integer> modes() {
    return sets.keySet();
  }

  /** Whether it may hold more than can be so, since a search was cut short. */
  boolean bounded() {
    return bounded;
  }

  /** The number of the set of values that a slot can have in a mode. */
  int set(int mode, int slot) {
    int[] inMode = inMode(mode);
    return slot < inMode.length ? inMode[slot] : Numbers.EMPTY;
  }

  /** The sets of a mode by slot; those not reached are empty. */
  int[] inMode(int mode) {
    return sets.getOrDefault(mode, new int[0]);
  }

  /** What can be so by the one or by the other. */
  Front or(Front other, Numbers numbers) {
    if (this == other) {
      return this;
    }
    Map<Integer, int[]> union = new HashMap<>(sets);
    other.sets.forEach(
        (mode, values) -> union.merge(mode, values, (one, two) -> join(one, two, numbers)));
    return new Front(union, bounded || other.bounded);
  }

  static int[] join(int[] one, int[] two, Numbers numbers) {
    if (one == two) {
      return one;
    }
    int[] longer = one.length < two.length ? two : one;
    int[] shorter = one.length < two.length ? one : two;
    int[] joined = longer.clone();
    for (int slot = 0; slot < longer.length; slot++) {
      int other = slot < shorter.length ? shorter[slot] : Numbers.EMPTY;
      if (other != joined[slot]) {
        joined[slot] = numbers.union(joined[slot], other);
      }
    }
    return joined;
  }

  /** What can be so where only some of the modes can. */
  Front only(Set<Integer> some) {
    if (some.size() == sets.size()) {
      return this;
    }
    Map<Integer, int[]> fewer = new HashMap<>(sets);
    fewer.keySet().retainAll(some);
    return new Front(fewer, bounded);
  }

  Front cutShort() {
    return new Front(sets, true);
  }

  /** Where one state only is left, nothing is open any more that a search left open. */
  Front settled(Numbers numbers) {
    return bounded
            && sets.size() == 1
            && sets.values().stream().allMatch(each -> isOne(each, numbers))
        ? new Front(sets, false)
        : this;
  }

  private static boolean isOne(int[] sets, Numbers numbers) {
    return Arrays.stream(sets).allMatch(set -> numbers.set(set).length == 1);
  }
}
