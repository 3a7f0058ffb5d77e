package org.diplomaticrecord.api.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diplomaticrecord.api.law.LawfulOrder.Found;
import org.diplomaticrecord.api.law.LawfulOrder.None;
import org.diplomaticrecord.api.timeline.Happening;
import org.diplomaticrecord.api.timeline.Timeline;

/**
 * What can have been, where dates are imprecise. A history as of the end of a day is all that has
 * certainly happened and a choice of what has possibly happened, in a lawful order after which the
 * rest can still follow lawfully.
 *
 * <p>A narrowed reading may leave out what makes the rest lawful, such as an imposition before a
 * lifting. Where no order of the whole timeline is lawful, the law is left aside and the dates
 * alone decide.
 */
public final class PossibleHistories {
  /**
   * Up to so many possible happenings every choice is looked at; of more, the first one, the first
   * two …
   */
  private static final int EVERY_CHOICE = 8;

  private final List<Happening> order;
  private final Law<?> law;

  private PossibleHistories(List<Happening> order, Law<?> law) {
    this.order = order;
    this.law = law;
  }

  /** The histories of a timeline, to be asked for many days. */
  public static PossibleHistories of(Timeline timeline, Law<?> law) {
    return switch (LawfulOrder.of(timeline.happenings(), law)) {
      case Found(var order) -> new PossibleHistories(order, law);
      case None _ -> withoutLaw(timeline.happenings());
    };
  }

  /**
   * The histories of a timeline as of the end of one day, as {@link #asOf(LocalDate)} gives them.
   */
  public static List<List<Happening>> asOf(Timeline timeline, LocalDate asOf, Law<?> law) {
    return of(timeline, law).asOf(asOf);
  }

  private static PossibleHistories withoutLaw(List<Happening> order) {
    return new PossibleHistories(order, new NoLaw());
  }

  /**
   * Every history that can have been as of the end of a day.
   *
   * @return at least one history, its happenings in the order in which they happened; the shortest
   *     first
   */
  public List<List<Happening>> asOf(LocalDate asOf) {
    List<Happening> certain =
        order.stream().filter(happening -> happening.bounds().certainBy(asOf)).toList();
    List<Happening> possible =
        order.stream().filter(happening -> happening.bounds().possibleBy(asOf)).toList();
    if (possible.isEmpty()) {
      return List.of(certain);
    }
    List<Happening> later =
        order.stream().filter(happening -> happening.bounds().earliest().isAfter(asOf)).toList();
    List<List<Happening>> histories =
        choices(possible.size())
            .flatMap(choice -> history(certain, possible, choice, later))
            .sorted(Comparator.comparingInt(List::size))
            .toList();
    return histories.isEmpty() ? withoutLaw(order).asOf(asOf) : histories;
  }

  /**
   * Which of the possible ones have happened: any of them or, where that is too much, the first
   * ones.
   */
  private static Stream<BitSet> choices(int possible) {
    return possible <= EVERY_CHOICE
        ? IntStream.range(0, 1 << possible).mapToObj(bits -> BitSet.valueOf(new long[] {bits}))
        : IntStream.rangeClosed(0, possible).mapToObj(PossibleHistories::first);
  }

  private static BitSet first(int count) {
    BitSet choice = new BitSet();
    choice.set(0, count);
    return choice;
  }

  private Stream<List<Happening>> history(
      List<Happening> certain, List<Happening> possible, BitSet choice, List<Happening> later) {
    List<Happening> happened = new ArrayList<>(certain);
    List<Happening> rest = new ArrayList<>(later);
    for (int at = 0; at < possible.size(); at++) {
      (choice.get(at) ? happened : rest).add(possible.get(at));
    }
    happened.sort(null);
    rest.sort(null);
    int early = happened.size();
    happened.addAll(rest);
    return switch (new OrderSearch<>(happened, early, law).run()) {
      case Found(var lawful) -> Stream.of(lawful.subList(0, early));
      case None _ -> Stream.empty();
    };
  }
}
