package org.diplomaticrecord.projections.fold;

import java.time.LocalDate;
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
import org.diplomaticrecord.api.law.Law;
import org.diplomaticrecord.api.law.Step;
import org.diplomaticrecord.api.timeline.Lens;
import org.diplomaticrecord.api.value.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of a history written out as plainly as can be: which events are in effect, by asking
 * each about all after it; which histories can have been as of a day, by trying every choice in
 * every order.
 */
final class BruteForce {
  /** A turn of events, or its end, and the position of what says so. */
  record Turn(Entry entry, boolean end, Bounds bounds, int root, long position) {}

  private static final Comparator<Turn> VALID_TIME =
      Comparator.comparing(Turn::bounds).thenComparingInt(Turn::root).thenComparing(Turn::end);

  /** Where no order is lawful, the dates alone decide. */
  private record NoLaw() implements Law<NoLaw> {
    @Override
    public NoLaw start() {
      return this;
    }

    @Override
    public Step<NoLaw> next(NoLaw state, Entry entry) {
      return Step.lawful(state);
    }
  }

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

  /** Every history that can have been as of the end of a day, the shortest first. */
  <S> List<List<Turn>> histories(LocalDate day, Law<S> law) {
    List<Turn> turns = turns();
    List<Turn> order = firstOrder(List.of(), turns, new ArrayList<>(), law, law.start());
    return order == null ? histories(day, turns, new NoLaw()) : histories(day, order, law);
  }

  private static <S> List<List<Turn>> histories(LocalDate day, List<Turn> order, Law<S> law) {
    List<List<Turn>> histories = new ArrayList<>();
    for (List<Turn> choice : choices(order, day)) {
      List<Turn> rest =
          order.stream().filter(turn -> !choice.contains(turn)).sorted(VALID_TIME).toList();
      List<Turn> found =
          firstOrder(
              choice.stream().sorted(VALID_TIME).toList(),
              rest,
              new ArrayList<>(),
              law,
              law.start());
      if (found != null) {
        histories.add(found.subList(0, choice.size()));
      }
    }
    return histories;
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

  private static List<List<Turn>> choices(List<Turn> order, LocalDate day) {
    List<List<Turn>> choices = List.of(List.of());
    for (Turn turn : order) {
      boolean certain = !turn.bounds().latest().isAfter(day);
      boolean never = turn.bounds().earliest().isAfter(day);
      List<List<Turn>> without = choices;
      List<List<Turn>> with =
          choices.stream()
              .map(choice -> Stream.concat(choice.stream(), Stream.of(turn)).toList())
              .toList();
      choices =
          certain
              ? with
              : never ? without : Stream.concat(without.stream(), with.stream()).toList();
    }
    return choices.stream().sorted(Comparator.comparingInt(List::size)).toList();
  }

  /**
   * The first order, by valid time, that the dates and the law allow: all of one list, then all of
   * the other.
   */
  private static <S> @Nullable List<Turn> firstOrder(
      List<Turn> choice, List<Turn> rest, List<Turn> placed, Law<S> law, S state) {
    List<Turn> all = Stream.concat(choice.stream(), rest.stream()).toList();
    if (placed.size() == all.size()) {
      return List.copyOf(placed);
    }
    for (Turn next : placed.size() < choice.size() ? choice : rest) {
      boolean allowed =
          !placed.contains(next)
              && all.stream()
                  .filter(other -> !other.equals(next) && !placed.contains(other))
                  .noneMatch(other ->
                      other.bounds().latest().isBefore(next.bounds().earliest())
                          || (next.end() && !other.end() && other.root() == next.root()));
      Step<S> step = next.end() ? Step.lawful(state) : law.next(state, next.entry());
      if (allowed && step instanceof Step.Lawful<S>(S after)) {
        placed.add(next);
        List<Turn> order = firstOrder(choice, rest, placed, law, after);
        placed.removeLast();
        if (order != null) {
          return order;
        }
      }
    }
    return null;
  }
}
