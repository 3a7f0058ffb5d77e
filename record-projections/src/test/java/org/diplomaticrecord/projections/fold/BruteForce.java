package org.diplomaticrecord.projections.fold;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryCorrected;
import org.diplomaticrecord.api.entry.EntryRetracted;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.diplomaticrecord.api.fold.Recorded;
import org.diplomaticrecord.api.timeline.Lens;
import org.diplomaticrecord.api.value.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * Which events of a history are in effect, written out as plainly as can be: by asking each about
 * all after it.
 */
final class BruteForce {
  /** A turn of events, or its end, and the position of what says so. */
  record Turn(Entry entry, boolean end, Bounds bounds, int root, long position) {}

  private static final Comparator<Turn> VALID_TIME =
      Comparator.comparing(Turn::bounds).thenComparingInt(Turn::root).thenComparing(Turn::end);

  private final List<Recorded> history;
  private final Lens lens;

  BruteForce(List<Recorded> history, Lens lens) {
    this.history = history;
    this.lens = lens;
  }

  /** The entries in effect as plain entries, at the positions of what says them now. */
  List<Recorded> plain() {
    return IntStream.range(0, history.size())
        .filter(this::inEffect)
        .boxed()
        .sorted(Comparator.comparingInt(this::root))
        .flatMap(at -> Stream.ofNullable(entry(at)).map(entry -> new Recorded(position(at), entry)))
        .filter(each ->
            lens.accordingTo().isEmpty()
                || lens.accordingTo().contains(((Entry) each.event()).accordingTo()))
        .toList();
  }

  private boolean inEffect(int at) {
    boolean seen =
        lens.citing().isEmpty()
            || event(at).citations().stream()
                .anyMatch(cited -> lens.citing().contains(cited.source()));
    return seen
        && IntStream.range(at + 1, history.size())
            .noneMatch(later -> inEffect(later) && supersedes(later, at));
  }

  /** It acts on the event, or, later, on what the event corrects: of several the last decides. */
  private boolean supersedes(int later, int at) {
    List<Integer> targets = targets(later);
    return targets.contains(at)
        || (event(at) instanceof EntryCorrected && !Collections.disjoint(targets, targets(at)));
  }

  private List<Integer> targets(int at) {
    return switch (event(at)) {
      case Entry _ -> List.of();
      case EntryRetracted retraction -> List.of((int) retraction.retracts());
      case EntryCorrected correction -> {
        List<Integer> targets = new ArrayList<>(List.of((int) correction.corrects()));
        if (event(targets.getFirst()) instanceof EntryCorrected) {
          targets.addAll(targets(targets.getFirst()));
        }
        yield targets;
      }
    };
  }

  private int root(int at) {
    return event(at) instanceof EntryCorrected correction ? root((int) correction.corrects()) : at;
  }

  private @Nullable Entry entry(int at) {
    return switch (event(at)) {
      case Entry entry -> entry;
      case EntryCorrected correction -> correction.replacement();
      case EntryRetracted _ -> null;
    };
  }

  private RecordEvent event(int at) {
    return history.get(at).event();
  }

  private long position(int at) {
    return history.get(at).position();
  }

  /** All that happens, in the order of valid time. */
  List<Turn> turns() {
    List<Turn> turns = new ArrayList<>();
    List<Recorded> plain = plain();
    for (int root = 0; root < plain.size(); root++) {
      Entry entry = (Entry) plain.get(root).event();
      long position = plain.get(root).position();
      turns.add(new Turn(entry, false, entry.dated().start(), root, position));
      if (entry.dated().end().isPresent()) {
        turns.add(new Turn(entry, true, entry.dated().end().get(), root, position));
      }
    }
    turns.sort(VALID_TIME);
    return turns;
  }
}
