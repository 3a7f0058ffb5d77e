package org.diplomaticrecord.api.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryCorrected;
import org.diplomaticrecord.api.entry.EntryType;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.diplomaticrecord.api.timeline.Lens;
import org.diplomaticrecord.api.timeline.Reading;
import org.diplomaticrecord.api.value.Kind;

/**
 * Histories of a subject as a seed gives them: few days, dates of every precision, lawful or not.
 */
public final class RandomHistories {
  private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 25);
  private static final int DAYS = 12;

  private static final Map<Kind, List<Entry>> EXAMPLES =
      Arrays.stream(EntryType.values())
          .map(Examples::of)
          .filter(Entry.class::isInstance)
          .map(Entry.class::cast)
          .collect(Collectors.groupingBy(entry -> entry.subject().kind()));

  private final Random random;

  private RandomHistories(long seed) {
    this.random = new Random(seed);
  }

  /**
   * From a new seed, which is printed so that a failure can be repeated with {@code
   * -Dhistories.seed=…}.
   */
  public static RandomHistories seeded(Class<?> test) {
    long seed = Long.getLong("histories.seed", System.nanoTime());
    System.out.printf("%s: -Dhistories.seed=%d%n", test.getSimpleName(), seed);
    return new RandomHistories(seed);
  }

  /** Entries about one subject of the kind. */
  public List<Entry> entries(Kind kind, int count) {
    return IntStream.range(0, count).mapToObj(_ -> entry(kind)).toList();
  }

  /**
   * Entries about one subject of the kind, and corrections and retractions of what is in effect.
   */
  public List<RecordEvent> events(Kind kind, int count) {
    List<RecordEvent> history = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      history.add(event(kind, history));
    }
    return history;
  }

  private RecordEvent event(Kind kind, List<RecordEvent> history) {
    Reading reading = Reading.of(history, Lens.WHOLE);
    List<Integer> inEffect =
        IntStream.range(0, history.size()).filter(reading::inEffect).boxed().toList();
    if (inEffect.isEmpty() || random.nextInt(5) < 2) {
      return entry(kind);
    }
    int target = oneOf(inEffect);
    boolean correctable =
        history.get(target) instanceof Entry || history.get(target) instanceof EntryCorrected;
    return correctable && random.nextBoolean()
        ? Examples.citing(List.of(citation()), Examples.corrected(target, entry(kind)))
        : Examples.citing(
            List.of(citation()), Examples.retracted(target, history.getFirst().subject()));
  }

  /** An entry about the subject of the kind. */
  public Entry entry(Kind kind) {
    Entry entry =
        Examples.about(kind.word() + "/random", Examples.dated(date(), oneOf(EXAMPLES.get(kind))));
    return Examples.citing(
        List.of(citation()), Examples.accordingTo(oneOf(List.of("JP", "KP")), entry));
  }

  /** A citation of one of three documents. */
  public String citation() {
    return oneOf(List.of("seed-a §1", "seed-b §4", "P1 p. 1"));
  }

  /** A date within few days, of any precision. */
  public String date() {
    LocalDate one = day();
    LocalDate two = day();
    LocalDate from = one.isBefore(two) ? one : two;
    LocalDate to = one.isBefore(two) ? two : one;
    return switch (random.nextInt(16)) {
      case 0 -> "2010-01";
      case 1 -> "2010-02";
      case 2 -> "2010";
      case 3, 4, 5 -> "[%s..%s]".formatted(from, to);
      case 6 -> "[..%s]".formatted(to);
      case 7 -> "[%s..]".formatted(from);
      case 8, 9 -> "%s/%s".formatted(from, to);
      case 10 -> "%s/..".formatted(from);
      default -> one.toString();
    };
  }

  /** One of the days around which all happens. */
  public LocalDate day() {
    return FIRST_DAY.plusDays(random.nextInt(DAYS));
  }

  /** One of these. */
  public <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
