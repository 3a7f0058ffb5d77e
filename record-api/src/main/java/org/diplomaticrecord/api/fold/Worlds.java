package org.diplomaticrecord.api.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The modes that can be on a day, with the words that hold in each and the status that they make.
 */
final class Worlds {
  private record World(int mode, Moment moment, String status) {}

  /** Nothing first, then by the days of what wrote it. */
  static final Comparator<Value> EARLIEST_FIRST =
      Comparator.comparing(
          Value::by,
          Comparator.nullsFirst(
              Comparator.comparing(Occurrence::told).thenComparing(Comparator.naturalOrder())));

  private static final Comparator<List<Value>> EARLIEST_BEGUN =
      Comparator.comparing(
          values -> values.getFirst().by(),
          Comparator.nullsFirst(Comparator.comparing(Occurrence::told)));

  private final Set<World> worlds;
  private final Front front;
  private final Numbers numbers;

  /**
   * What each status that can be can have begun with: not yet first, then the one begun earliest.
   */
  private final SequencedMap<String, List<Value>> beginnings = new LinkedHashMap<>();

  private Worlds(Set<World> worlds, Front front, Modes modes) {
    this.worlds = worlds;
    this.front = front;
    this.numbers = modes.numbers();
    Map<String, List<Value>> begun = new LinkedHashMap<>();
    for (String word : modes.fold().words()) {
      List<Value> values = new ArrayList<>(began(word));
      if (!values.isEmpty()) {
        values.sort(EARLIEST_FIRST);
        begun.put(word, values);
      }
    }
    if (worlds.stream().anyMatch(each -> each.status().equals(Answer.NOT_YET))) {
      beginnings.put(Answer.NOT_YET, List.of());
    }
    begun.entrySet().stream()
        .sorted(
            Map.Entry.<String, List<Value>>comparingByKey(Comparator.comparing(this::isByDateAlone))
                .thenComparing(Map.Entry.comparingByValue(EARLIEST_BEGUN)))
        .forEach(each -> beginnings.put(each.getKey(), each.getValue()));
  }

  static Worlds on(LocalDate day, Front front, Modes modes) {
    Fold fold = modes.fold();
    Set<World> worlds = new LinkedHashSet<>();
    for (int mode : front.modes()) {
      for (Moment moment : fold.on(day, modes.mode(mode))) {
        worlds.add(new World(mode, moment, status(moment, fold)));
      }
    }
    return new Worlds(worlds, front, modes);
  }

  private static String status(Moment moment, Fold fold) {
    return fold.words().stream()
        .filter(moment.words()::contains)
        .findFirst()
        .orElse(Answer.NOT_YET);
  }

  /** Whether a status is only what a date comes to that was told in advance. */
  private boolean isByDateAlone(String status) {
    return worlds.stream()
        .filter(each -> each.status().equals(status))
        .allMatch(each -> each.moment().besides().containsKey(status));
  }

  /** Whether it was not looked at if some of this is so. */
  boolean bounded() {
    return worlds.stream().anyMatch(each -> each.moment().bounded());
  }

  private Set<Value> began(String word) {
    Set<Value> values = new HashSet<>();
    Set<Integer> modes = new HashSet<>();
    for (World world : worlds) {
      if (world.status().equals(word)) {
        Value besides = world.moment().besides().get(word);
        if (besides == null) {
          modes.add(world.mode());
        } else {
          values.add(besides);
        }
      }
    }
    for (int mode : modes) {
      values(word, mode).filter(Value::held).forEach(values::add);
    }
    return values;
  }

  /** What a word can have begun with or been ended by. */
  Set<Value> values(String word) {
    Set<Value> values = new HashSet<>();
    for (World world : worlds) {
      Value besides = world.moment().besides().get(word);
      if (besides == null) {
        values(word, world.mode()).forEach(values::add);
      } else {
        values.add(besides);
      }
    }
    return values;
  }

  private Stream<Value> values(String word, int mode) {
    int slot = numbers.slot(Change.slot(word));
    return Arrays.stream(numbers.set(front.set(mode, slot))).mapToObj(numbers::value);
  }

  /** The statuses that can be, {@link Answer#NOT_YET} among them. */
  SequencedSet<String> statuses() {
    return beginnings.sequencedKeySet();
  }

  /**
   * The status that is shown: of those that can be the one that began first; none if there is none.
   */
  @Nullable String status() {
    return beginnings.keySet().stream()
        .filter(each -> !each.equals(Answer.NOT_YET))
        .findFirst()
        .orElse(null);
  }

  /** What a status can have begun with, the earliest first. */
  List<Value> beginnings(String status) {
    return Objects.requireNonNull(beginnings.get(status));
  }

  boolean allHold(String word) {
    return worlds.stream().allMatch(each -> each.moment().words().contains(word));
  }

  boolean someHold(String word) {
    return worlds.stream().anyMatch(each -> each.moment().words().contains(word));
  }

  /** Whether a word holds in a world with the status that is shown. */
  boolean shows(String word) {
    return worlds.stream()
        .anyMatch(each -> each.status().equals(status()) && each.moment().words().contains(word));
  }

  /** Whether a status can be where a word does not hold. */
  boolean canHoldWithout(String status, String word) {
    return worlds.stream()
        .anyMatch(each -> each.status().equals(status) && !each.moment().words().contains(word));
  }

  /** The modes with the status that is shown. */
  Set<Integer> shown() {
    return modes(String.valueOf(status()));
  }

  /** The modes in which anything has happened. */
  Set<Integer> begun() {
    Set<Integer> begun = new HashSet<>();
    for (World world : worlds) {
      if (!world.status().equals(Answer.NOT_YET)) {
        begun.add(world.mode());
      }
    }
    return begun;
  }

  /** What words hold by, that no occurrence began. */
  Set<Occurrence> besides() {
    Set<Occurrence> besides = new HashSet<>();
    for (World world : worlds) {
      world
          .moment()
          .besides()
          .values()
          .forEach(each -> besides.add(Objects.requireNonNull(each.by())));
    }
    return besides;
  }

  private Set<Integer> modes(String status) {
    Set<Integer> modes = new HashSet<>();
    for (World world : worlds) {
      if (world.status().equals(status)) {
        modes.add(world.mode());
      }
    }
    return modes;
  }
}
