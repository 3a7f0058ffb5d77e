package org.diplomaticrecord.projections.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diplomaticrecord.api.law.Law;
import org.diplomaticrecord.api.timeline.Lens;
import org.diplomaticrecord.api.value.Bounds;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.projections.diff.Comparison;
import org.diplomaticrecord.projections.diff.Difference;
import org.diplomaticrecord.projections.diff.Difference.Aspect;
import org.diplomaticrecord.projections.diff.Difference.Change;
import org.diplomaticrecord.projections.diff.Responsible;
import org.diplomaticrecord.projections.dossier.Viewpoint;
import org.diplomaticrecord.projections.fold.BruteForce.Turn;
import org.diplomaticrecord.projections.history.HistorySegment;
import org.diplomaticrecord.projections.history.HistoryVersion;
import org.diplomaticrecord.projections.history.SubjectHistory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Random histories with corrections, corrections of corrections and retractions, whole and
 * narrowed, cut after every event: what is read as of some of the days on which anything can turn,
 * and as of the days before them, is held against brute force, on both axes. A failure names the
 * kind and the seed.
 */
class BothAxesPropertiesTest {
  private static final int HISTORIES = Integer.getInteger("record.histories", 10_000);
  private static final int EVENTS = 5;
  private static final int DAYS = 1;
  private static final DossierId DOSSIER = new DossierId("random");
  private static final List<Kind> TRIED_OUT =
      List.of(Kind.MEASURE, Kind.DEMAND, Kind.PERSON, Kind.POLICY);
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final ObjectWriter WRITER = Item.writer(MAPPER);

  @Test
  void readsAtEveryCutWhatBruteForceReadsAndTellsHowTwoReadingsDiffer() {
    IntStream.range(0, HISTORIES)
        .parallel()
        .mapToObj(Case::new)
        .forEach(each -> {
          each.saysOfEveryDayAtEveryCutWhatBruteForceSays();
          each.tellsWhatChangedInTheWorld();
          each.tellsWhatChangedInOurKnowledge();
        });
  }

  /** One history, seen through one lens. */
  private static final class Case {
    private final int seed;
    private final Kind kind;
    private final SubjectId subject;
    private final Lens lens;
    private final List<Recorded> events;
    private final List<BruteForce> cuts;
    private final List<LocalDate> days;

    /** What is to be read, cut by cut and day by day. */
    private final List<List<Optional<Answer>>> answers = new ArrayList<>();

    Case(int seed) {
      this.seed = seed;
      kind =
          seed % 2 == 0
              ? TRIED_OUT.get(seed / 2 % TRIED_OUT.size())
              : Kind.values()[seed / 2 % Kind.values().length];
      subject = new SubjectId(kind, "random");
      lens =
          switch (seed % 7) {
            case 0 -> new Lens(Set.of(), Set.of(RandomHistory.SOURCES.get(seed % 3)));
            case 1 -> new Lens(Set.of(RandomHistory.PARTIES.get(seed % 2)), Set.of());
            default -> Lens.WHOLE;
          };
      events = RandomHistory.of(kind, seed, EVENTS);
      cuts =
          IntStream.rangeClosed(1, events.size())
              .mapToObj(size -> new BruteForce(events.subList(0, size), lens))
              .toList();
      days = days(new Random(seed));
      for (BruteForce cut : cuts) {
        Telling plain = Telling.of(kind, cut.plain(), Lens.WHOLE);
        answers.add(days.stream().map(plain::asOf).toList());
      }
    }

    private List<LocalDate> days(Random random) {
      List<LocalDate> turning =
          cuts.stream()
              .flatMap(cut -> cut.turns().stream())
              .flatMap(turn -> Stream.of(turn.bounds().earliest(), turn.bounds().latest()))
              .filter(day -> !day.equals(Bounds.OPEN_START) && !day.equals(Bounds.OPEN_END))
              .toList();
      NavigableSet<LocalDate> days = new TreeSet<>();
      days.add(RandomHistory.FIRST_DAY.plusDays(random.nextInt(RandomHistory.DAYS)));
      for (int at = 0; at < DAYS && !turning.isEmpty(); at++) {
        LocalDate day = turning.get(random.nextInt(turning.size()));
        days.add(day.minusDays(1));
        days.add(day);
      }
      return List.copyOf(days);
    }

    void saysOfEveryDayAtEveryCutWhatBruteForceSays() {
      SubjectHistory history = SubjectHistory.of(subject, events, lens);
      HistorySegment segment = history.from(Bounds.OPEN_START);
      for (int at = 0; at < days.size(); at++) {
        LocalDate day = days.get(at);
        while (!segment.covers(day)) {
          HistorySegment next = history.from(segment.validTo());
          check(!next.versions().equals(segment.versions()), "adjacent segments differ", day);
          segment = next;
        }
        check(history.covering(day).equals(segment), "every day is of one segment", day);
        saysAtEveryCutWhatBruteForceSays(segment, at);
      }
      while (!segment.validTo().equals(Bounds.OPEN_END)) {
        segment = history.from(segment.validTo());
      }
    }

    private void saysAtEveryCutWhatBruteForceSays(HistorySegment segment, int at) {
      LocalDate day = days.get(at);
      List<HistoryVersion> versions = segment.versions();
      long until = position(0);
      for (int number = 0; number < versions.size(); number++) {
        HistoryVersion version = versions.get(number);
        check(version.recordedFrom() == until, "versions leave no gap", day);
        check(
            number == 0 || !versions.get(number - 1).item().equals(version.item()),
            "adjacent versions differ",
            day);
        until = version.recordedTo();
      }
      check(until == Rectangle.OPEN, "the last version is open", day);
      for (int cut = 0; cut < cuts.size(); cut++) {
        long basis = position(cut);
        Item said =
            versions.stream()
                .filter(each -> each.recordedFrom() <= basis && basis < each.recordedTo())
                .findFirst()
                .orElseThrow()
                .item();
        Item expected = item(cut, at);
        int number = cut;
        check(
            said.equals(expected),
            () -> "%s at cut %d, not %s".formatted(said, number, expected),
            day);
        triedOut(said, cut, day);
      }
    }

    /** Where every possible history can be tried out, the words are those on which they agree. */
    private void triedOut(Item said, int cut, LocalDate day) {
      if (TRIED_OUT.contains(kind)) {
        var naive = HistoryPropertiesTest.naive(kind);
        var expected =
            HistoryPropertiesTest.expected(cuts.get(cut).histories(day, Law.of(kind)), naive);
        var words =
            said.holds().isEmpty() && said.mayHold().isEmpty()
                ? Optional.<HistoryPropertiesTest.Expected>empty()
                : Optional.of(HistoryPropertiesTest.words(said));
        check(words.equals(expected), () -> "%s, not %s".formatted(words, expected), day);
      }
    }

    void tellsWhatChangedInTheWorld() {
      Random random = new Random(seed);
      for (int cut = 0; cut < cuts.size(); cut++) {
        int earlier = random.nextInt(days.size());
        int later = random.nextInt(earlier, days.size());
        LocalDate from = days.get(earlier);
        LocalDate to = days.get(later);
        List<Long> responsible =
            Responsible.of(
                new Comparison.InTheWorld(from, viewpoint(to, position(cut))),
                kind,
                events.subList(0, cut + 1));
        List<Long> turned =
            cuts.get(cut).turns().stream()
                .filter(turn -> turned(turn, from, to))
                .map(Turn::position)
                .sorted()
                .distinct()
                .toList();
        check(responsible.equals(turned), () -> "%s, not %s".formatted(responsible, turned), to);
        Answer before = answer(cut, earlier);
        Answer after = answer(cut, later);
        check(
            Objects.equals(before, after) || !responsible.isEmpty(), "someone is responsible", to);
        if (cut == cuts.size() - 1) {
          differ(before, after, to);
        }
      }
    }

    private static boolean turned(Turn turn, LocalDate from, LocalDate to) {
      LocalDate earliest = turn.bounds().earliest();
      LocalDate latest = turn.bounds().latest();
      boolean began = earliest.isAfter(from) && !earliest.isAfter(to);
      boolean ended = latest.isAfter(from) && !latest.isAfter(to);
      return began || ended;
    }

    void tellsWhatChangedInOurKnowledge() {
      Random random = new Random(seed);
      int day = random.nextInt(days.size());
      LocalDate asOf = days.get(day);
      int to = random.nextInt(cuts.size());
      int from = random.nextInt(-1, to + 1);
      List<Long> responsible =
          Responsible.of(
              new Comparison.InOurKnowledge(
                  from < 0 ? 0 : position(from), viewpoint(asOf, position(to))),
              kind,
              events.subList(0, to + 1));
      List<Long> changing =
          IntStream.rangeClosed(from + 1, to)
              .filter(cut -> !Objects.equals(answer(cut, day), answer(cut - 1, day)))
              .mapToObj(this::position)
              .toList();
      check(
          responsible.equals(changing), () -> "%s, not %s".formatted(responsible, changing), asOf);
      differ(answer(from, day), answer(to, day), asOf);
    }

    private void differ(@Nullable Answer before, @Nullable Answer after, LocalDate day) {
      var difference = Difference.between(json(before), json(after));
      check(difference.isEmpty() == Objects.equals(before, after), "differ or do not", day);
      if (difference.isPresent()) {
        Change change = difference.get().change();
        check(change == Change.APPEARED == (before == null), "appeared", day);
        check(change == Change.DISAPPEARED == (after == null), "disappeared", day);
        if (before != null && after != null) {
          boolean status =
              !HistoryPropertiesTest.words(before).equals(HistoryPropertiesTest.words(after));
          boolean certainty = before.certainty() != after.certainty();
          Set<Aspect> aspects = difference.get().aspects();
          // The order in which words are given says something too: more differs than the sets.
          check(aspects.contains(Aspect.STATUS) || !status, "status", day);
          check(aspects.contains(Aspect.CERTAINTY) == certainty, "certainty", day);
          check(
              aspects.contains(Aspect.EVIDENCE)
                  == !(before.because().equals(after.because())
                      && before.accordingTo().equals(after.accordingTo())
                      && before.citations().equals(after.citations())),
              "evidence",
              day);
        }
      }
    }

    private @Nullable JsonNode json(@Nullable Answer answer) {
      return answer == null
          ? null
          : MAPPER.readTree(WRITER.writeValueAsString(Item.of(subject, answer)));
    }

    private Item item(int cut, int day) {
      Answer answer = answer(cut, day);
      return answer != null
          ? Item.of(subject, answer)
          : cuts.get(cut).plain().isEmpty() ? Item.notRecorded(subject) : Item.notYet(subject);
    }

    /** What the entries in effect say, each as if nothing had ever been corrected. */
    private @Nullable Answer answer(int cut, int day) {
      return cut < 0 ? null : answers.get(cut).get(day).orElse(null);
    }

    private Viewpoint viewpoint(LocalDate day, long basis) {
      return new Viewpoint(DOSSIER, day, basis, lens, false);
    }

    private long position(int cut) {
      return events.get(cut).position();
    }

    private void check(boolean holds, String what, LocalDate day) {
      check(holds, () -> what, day);
    }

    private void check(boolean holds, Supplier<String> what, LocalDate day) {
      if (!holds) {
        throw new AssertionError(
            "%s, seed %d, %s, day %s: %s%n%s".formatted(kind, seed, lens, day, what.get(), events));
      }
    }
  }
}
