package org.diplomaticrecord.projections.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded of a subject, in words as plain as the definition of what is in effect: it
 * shares nothing with the code that decides it.
 */
final class PlainHistory {
  enum Act {
    ENTRY,
    CORRECTION,
    RETRACTION
  }

  /**
   * An event.
   *
   * @param target what it corrects or retracts, by its place
   * @param source the document it rests on itself
   * @param day when it was so, by its word; a retraction says none
   * @param title what it calls the subject, if it does
   */
  record Event(
      Act act,
      int target,
      long position,
      String source,
      @Nullable String day,
      @Nullable String title) {}

  final List<Event> events;
  private final @Nullable String source;
  private final Map<Integer, List<Integer>> against = new HashMap<>();

  PlainHistory(List<Event> events, @Nullable String source) {
    this.events = List.copyOf(events);
    this.source = source;
  }

  PlainHistory with(Event event) {
    List<Event> more = new ArrayList<>(events);
    more.add(event);
    return new PlainHistory(more, source);
  }

  /** As who knows only one document has it. */
  PlainHistory by(@Nullable String document) {
    return new PlainHistory(events, document);
  }

  List<Integer> places() {
    return IntStream.range(0, events.size()).boxed().toList();
  }

  boolean seen(int at) {
    return source == null || events.get(at).source.equals(source);
  }

  boolean inEffect(int at) {
    return seen(at) && standingAgainst(at).isEmpty();
  }

  /** Whether it is read: what was said, and not that something was withdrawn. */
  boolean read(int at) {
    return inEffect(at) && events.get(at).act != Act.RETRACTION;
  }

  /** What acts on it and is in effect, the last first; of corrections also what outdid them. */
  List<Integer> standingAgainst(int at) {
    List<Integer> known = against.get(at);
    if (known == null) {
      known = seen(at) ? findStandingAgainst(at) : List.of();
      against.put(at, known);
    }
    return known;
  }

  private List<Integer> findStandingAgainst(int at) {
    List<Integer> acting = new ArrayList<>();
    List<Integer> rivals = new ArrayList<>();
    for (int later = events.size() - 1; later > at; later--) {
      if (inEffect(later) && line(later).contains(at)) {
        acting.add(later);
      } else if (inEffect(later)
          && events.get(at).act == Act.CORRECTION
          && line(later).stream().anyMatch(line(at)::contains)) {
        rivals.add(later);
      }
    }
    List<Integer> standing = new ArrayList<>(acting);
    standing.addAll(rivals);
    if (!standing.isEmpty()) {
      Integer first = standing.removeFirst();
      standing.sort(Comparator.reverseOrder());
      standing.addFirst(first);
    }
    return standing;
  }

  /** All that it acts on: of a correction down to the entry with which it began. */
  private Set<Integer> line(int at) {
    Set<Integer> line = new LinkedHashSet<>();
    Event event = events.get(at);
    if (event.act != Act.ENTRY) {
      line.add(event.target);
    }
    if (event.act == Act.CORRECTION && events.get(event.target).act == Act.CORRECTION) {
      line.addAll(line(event.target));
    }
    return line;
  }

  /** What the subject is called where an event stands, as was known then. */
  String title(int at, String otherwise) {
    PlainHistory then = new PlainHistory(events.subList(0, at + 1), source);
    List<Integer> titled =
        then.places().stream()
            .filter(place -> then.read(place) && events.get(place).title != null)
            .sorted(Comparator.comparing(this::day).thenComparing(Comparator.naturalOrder()))
            .toList();
    Integer called = titled.isEmpty() ? null : titled.getFirst();
    for (Integer place : titled) {
      int order = day(place).compareTo(day(at));
      if (order < 0 || order == 0 && place <= at) {
        called = place;
      }
    }
    String title = called == null ? null : events.get(called).title;
    return title == null ? otherwise : title;
  }

  /** A retraction stands where what it withdraws stood. */
  private String day(int at) {
    String day = events.get(at).day;
    return day == null ? day(events.get(at).target) : day;
  }

  @Override
  public String toString() {
    return events.stream()
        .map(event ->
            "%s %d (%s, %s, %s)"
                .formatted(event.act, event.target, event.source, event.day, event.title))
        .toList()
        .toString();
  }
}
