package org.diplomaticrecord.projections.fold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.view.Detail;
import org.jspecify.annotations.Nullable;

/** The view's words that hold in a history so far, and what made each of them hold. */
final class Words {
  private record Held(@Nullable Edtf since, Told because) {}

  private final List<String> order;
  private final Map<String, Held> held = new HashMap<>();

  /**
   * @param order all words of the view, those that say most first
   */
  Words(List<String> order) {
    this.order = order;
  }

  boolean hold(String word) {
    return held.containsKey(word);
  }

  /** The word holds from here on; if it held already, it goes on as it did. */
  void begin(String word, Told told) {
    held.computeIfAbsent(known(word), _ -> new Held(told.when(), told));
  }

  /** The word holds anew from here on. */
  void restart(String word, Told told) {
    held.put(known(word), new Held(told.when(), told));
  }

  /** The word holds, and if nothing said so before, it is not known since when. */
  void imply(String word, Told told) {
    held.computeIfAbsent(known(word), _ -> new Held(told.byThen(), told));
  }

  void end(String... words) {
    for (String word : words) {
      held.remove(word);
    }
  }

  /** Of all words only this holds from here on. */
  void only(String word, Told told) {
    held.clear();
    restart(word, told);
  }

  /** A word nobody can ask for must not hold. */
  private String known(String word) {
    if (!order.contains(word)) {
      throw new IllegalArgumentException("%s is no word of %s".formatted(word, order));
    }
    return word;
  }

  /** The standing. */
  Standing standing(Detail detail) {
    List<String> holds = new ArrayList<>();
    List<Told> because = new ArrayList<>();
    Edtf since = null;
    for (String word : order) {
      Held now = held.get(word);
      if (now != null) {
        since = holds.isEmpty() ? now.since() : since;
        holds.add(word);
        because.add(now.because());
      }
    }
    return new Standing(List.copyOf(holds), since, null, List.copyOf(because), detail);
  }
}
