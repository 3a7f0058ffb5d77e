package org.diplomaticrecord.projections.fold;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryCorrected;
import org.diplomaticrecord.api.entry.EntryRetracted;
import org.diplomaticrecord.api.entry.EntryType;
import org.diplomaticrecord.api.entry.Extent;
import org.diplomaticrecord.api.entry.Ground;
import org.diplomaticrecord.api.entry.PersonEntry.IdentificationRevoked;
import org.diplomaticrecord.api.entry.PersonEntry.PersonIdentified;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.diplomaticrecord.api.example.Examples;
import org.diplomaticrecord.api.fold.Recorded;
import org.diplomaticrecord.api.law.Law;
import org.diplomaticrecord.api.law.LawfulOrder;
import org.diplomaticrecord.api.timeline.Lens;
import org.diplomaticrecord.api.timeline.Reading;
import org.diplomaticrecord.api.timeline.Timeline;
import org.diplomaticrecord.api.value.Citation;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SourceId;
import org.diplomaticrecord.api.value.SubjectId;

/**
 * Histories of a kind with dates of every precision, corrections, corrections of corrections and
 * retractions, in any order of their dates. Some are such as a recorder admits, others are any at
 * all. The same seed gives the same.
 */
public final class RandomHistory {
  public static final LocalDate FIRST_DAY = LocalDate.of(2014, 1, 1);
  public static final int DAYS = 75;
  static final List<SourceId> SOURCES =
      Stream.of("seed-a", "seed-b", "P1").map(SourceId::new).toList();
  static final List<PartyId> PARTIES = Stream.of("JP", "KP").map(PartyId::new).toList();

  private final Random random;
  private final SubjectId subject;
  private final List<EntryType> types;
  private final boolean lawful;
  private final List<RecordEvent> events = new ArrayList<>();

  private RandomHistory(Kind kind, long seed) {
    random = new Random(seed);
    subject = new SubjectId(kind, "random");
    types =
        Arrays.stream(EntryType.values())
            .filter(type -> type.name().startsWith(kind.name()))
            .toList();
    lawful = random.nextInt(4) > 0;
  }

  /**
   * A history of up to so many events; their positions have gaps, as other subjects have events
   * too.
   */
  public static List<Recorded> of(Kind kind, long seed, int atMost) {
    RandomHistory history = new RandomHistory(kind, seed);
    for (int tries = 0; tries < 10 * atMost && history.events.size() < atMost; tries++) {
      history.add(history.next());
    }
    return IntStream.range(0, history.events.size())
        .mapToObj(at -> new Recorded(3L * at + 2, history.events.get(at)))
        .toList();
  }

  private void add(RecordEvent event) {
    events.add(event);
    if (lawful
        && LawfulOrder.of(Timeline.of(events, Lens.WHOLE).happenings(), Law.of(subject.kind()))
            instanceof LawfulOrder.None) {
      events.removeLast();
    }
  }

  private RecordEvent next() {
    Reading reading = Reading.of(events, Lens.WHOLE);
    List<Integer> inEffect =
        IntStream.range(0, events.size()).filter(reading::inEffect).boxed().toList();
    List<Integer> correctable =
        inEffect.stream().filter(at -> !(events.get(at) instanceof EntryRetracted)).toList();
    int dice = random.nextInt(10);
    if (dice == 0 && !inEffect.isEmpty()) {
      return new EntryRetracted(subject, any(inEffect), "withdrawn", cited());
    }
    if (dice < 4 && !correctable.isEmpty()) {
      return new EntryCorrected(
          subject, any(correctable), entry(), Ground.REFINEMENT, "told better", cited());
    }
    return entry();
  }

  private Entry entry() {
    Entry example = Examples.about(subject.toString(), (Entry) Examples.of(any(types)));
    Entry entry = Examples.with("after", null, Examples.with("citations", cited(), example));
    entry = Examples.accordingTo(any(PARTIES).code(), Examples.dated(date(), entry));
    if (entry instanceof PersonIdentified || entry instanceof IdentificationRevoked) {
      entry = Examples.with("authority", any(PARTIES), entry);
    }
    boolean hasExtent =
        Arrays.stream(entry.getClass().getRecordComponents())
            .anyMatch(component -> component.getType() == Extent.class);
    return hasExtent ? Examples.with("extent", any(List.of(Extent.values())), entry) : entry;
  }

  private String date() {
    LocalDate one = day();
    LocalDate other = day();
    LocalDate first = one.isBefore(other) ? one : other;
    LocalDate last = one.isBefore(other) ? other : one;
    return switch (random.nextInt(12)) {
      case 0 -> YearMonth.from(one).toString();
      case 1 -> "2014~";
      case 2 -> first + "/" + last;
      case 3 -> first + "/" + YearMonth.from(last);
      case 4 ->
          any(List.of(first + "/..", "../" + first, "[.." + first + "]", "[" + first + "..]"));
      case 5, 6, 7 -> "[" + first + ".." + last + "]";
      default -> one.toString();
    };
  }

  private LocalDate day() {
    return FIRST_DAY.plusDays(10 + random.nextInt(DAYS - 20));
  }

  private List<Citation> cited() {
    return List.of(new Citation(any(SOURCES), "§1"));
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
