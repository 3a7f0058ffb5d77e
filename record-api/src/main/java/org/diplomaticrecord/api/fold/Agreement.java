package org.diplomaticrecord.api.fold;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.diplomaticrecord.api.fold.Answer.PossibleValue;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.view.Detail;
import org.jspecify.annotations.Nullable;

/** What all that can be so on a day agrees on, and on what not. */
final class Agreement {
  private final Front front;
  private final Fold fold;
  private final Worlds worlds;

  private final Numbers numbers;

  private Agreement(Front front, Modes modes, Worlds worlds) {
    this.front = front;
    this.fold = modes.fold();
    this.numbers = modes.numbers();
    this.worlds = worlds;
  }

  /** The answer; empty where certainly nothing has happened. */
  static Optional<Answer> of(Front front, LocalDate day, Modes modes) {
    Worlds worlds = Worlds.on(day, front, modes);
    return worlds.status() == null
        ? Optional.empty()
        : Optional.of(new Agreement(front, modes, worlds).answer());
  }

  private Answer answer() {
    String status = Objects.requireNonNull(worlds.status());
    Set<String> holds = new LinkedHashSet<>();
    Set<String> mayHold = new LinkedHashSet<>();
    for (String word : fold.words()) {
      if (worlds.allHold(word)) {
        holds.add(word);
      } else if (worlds.someHold(word)) {
        mayHold.add(word);
      }
    }
    FieldValues values = new FieldValues(front, numbers, worlds);
    Map<String, List<PossibleValue>> found = new HashMap<>();
    List<Value> since = worlds.beginnings(status);
    FieldValues.possible("since", since, Value::content, found);
    values.possible(found);
    fold.flags()
        .forEach((property, word) -> {
          if (mayHold.contains(word)) {
            found.put(
                property,
                List.of(new PossibleValue(true, List.of()), new PossibleValue(false, List.of())));
          }
        });
    Detail detail = fold.detail(values);
    SequencedMap<String, List<PossibleValue>> possible = inOrder(found, detail);
    Reasons reasons = Reasons.of(deciding(holds, mayHold));
    List<String> statuses = List.copyOf(worlds.statuses());
    boolean isCertain = statuses.size() == 1;
    return new Answer(
        values.get(Modes.TITLE),
        status,
        List.copyOf(holds),
        List.copyOf(mayHold),
        isCertain ? Certainty.CERTAIN : Certainty.POSSIBLE,
        isCertain ? List.of() : statuses,
        (Edtf) since.getFirst().content(),
        until(status, values),
        reasons.positions(),
        reasons.parties(),
        reasons.citations(),
        detail,
        List.copyOf(possible.keySet()),
        possible,
        reasons.notes(),
        reasons.approximate(),
        (front.bounded() || worlds.bounded())
            && !(isCertain && mayHold.isEmpty() && possible.isEmpty()));
  }

  /** Those of every item first, then those of the detail as it gives them. */
  private static SequencedMap<String, List<PossibleValue>> inOrder(
      Map<String, List<PossibleValue>> possible, Detail detail) {
    SequencedMap<String, List<PossibleValue>> ordered = new LinkedHashMap<>();
    List<String> names = new ArrayList<>(List.of("title", "since", "until"));
    for (RecordComponent component : detail.getClass().getRecordComponents()) {
      names.add(component.getName());
    }
    for (String name : names) {
      List<PossibleValue> values = possible.get(name);
      if (values != null) {
        ordered.put(name, values);
      }
    }
    return Collections.unmodifiableSequencedMap(ordered);
  }

  /** What began each word that may hold and, where it need not hold, what may have ended it. */
  private Set<Occurrence> deciding(Set<String> holds, Set<String> mayHold) {
    Set<Occurrence> deciding = new HashSet<>(worlds.besides());
    for (String word : fold.words()) {
      if (holds.contains(word) || mayHold.contains(word)) {
        for (Value value : worlds.values(word)) {
          Occurrence by = value.by();
          if (by != null && (value.held() || mayHold.contains(word))) {
            deciding.add(by);
          }
        }
      }
    }
    return deciding;
  }

  /** The end that something states in advance; else when another status may have begun. */
  private @Nullable Edtf until(String status, FieldValues values) {
    Edtf stated = values.get(Fold.UNTIL);
    if (stated != null) {
      return stated;
    }
    List<String> others = new ArrayList<>(worlds.statuses());
    others.remove(status);
    return others.stream()
        .filter(other -> !other.equals(Answer.NOT_YET) && worlds.canHoldWithout(other, status))
        .map(other -> (Edtf) worlds.beginnings(other).getFirst().content())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
