package org.diplomaticrecord.api.fold;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.diplomaticrecord.api.value.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * Follows all orders of a cluster at once: over the sets of what can have happened together, the
 * smaller ones first. Each such set speaks for the days on which all of it can have happened and
 * the rest need not have.
 */
final class Sweep {
  private final Cluster cluster;
  private final Modes modes;
  private final Budget budget;
  private final NavigableSet<LocalDate> days;
  private final NavigableMap<LocalDate, Front> told = new TreeMap<>();
  private @Nullable Front end;

  private Sweep(Cluster cluster, Modes modes, Budget budget) {
    this.cluster = cluster;
    this.modes = modes;
    this.budget = budget;
    this.days = cluster.turns();
  }

  static Passage through(Cluster cluster, Front front, Modes modes, Budget budget) {
    Sweep sweep = new Sweep(cluster, modes, budget);
    Map<BitSet, Front> layer = Map.of(new BitSet(), front);
    while (!layer.isEmpty()) {
      layer = sweep.next(layer);
    }
    return new Passage(sweep.told, Objects.requireNonNull(sweep.end));
  }

  private Map<BitSet, Front> next(Map<BitSet, Front> layer) {
    Map<BitSet, Front> larger = new HashMap<>();
    layer.forEach((done, reached) -> {
      Set<Integer> open = new HashSet<>();
      for (int mode : reached.modes()) {
        if (cluster.completes(done, modes.rules(mode), budget)) {
          open.add(mode);
        }
      }
      if (open.isEmpty()) {
        return;
      }
      Front front = reached.only(open);
      tell(done, front);
      if (done.equals(cluster.all())) {
        end = front;
      }
      for (int at = 0; at < cluster.size(); at++) {
        if (cluster.isNext(at, done)) {
          Front after = modes.after(front, cluster.get(at));
          if (!after.modes().isEmpty()) {
            larger.merge(Cluster.with(done, at), after, this::or);
          }
        }
      }
    });
    return larger;
  }

  /** From the last first day of what has happened to before the first last day of what has not. */
  private void tell(BitSet done, Front front) {
    LocalDate from = Bounds.OPEN_START;
    LocalDate to = Bounds.OPEN_END;
    boolean all = true;
    for (int at = 0; at < cluster.size(); at++) {
      Occurrence each = cluster.get(at);
      if (done.get(at)) {
        from = each.earliest().isAfter(from) ? each.earliest() : from;
      } else {
        all = false;
        to = each.latest().isBefore(to) ? each.latest() : to;
      }
    }
    if (all) {
      days.tailSet(from, true).forEach(day -> told.merge(day, front, this::or));
    } else if (from.isBefore(to)) {
      days.subSet(from, true, to, false).forEach(day -> told.merge(day, front, this::or));
    }
  }

  private Front or(Front one, Front other) {
    return one.or(other, modes.numbers());
  }
}
