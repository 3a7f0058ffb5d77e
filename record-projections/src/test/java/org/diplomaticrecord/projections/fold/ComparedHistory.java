package org.diplomaticrecord.projections.fold;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.diplomaticrecord.api.fold.Answer;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.projections.diff.Comparison;
import org.diplomaticrecord.projections.diff.Difference;
import org.diplomaticrecord.projections.diff.Difference.Aspect;
import org.diplomaticrecord.projections.diff.Difference.Change;
import org.diplomaticrecord.projections.diff.Responsible;
import org.diplomaticrecord.projections.dossier.Viewpoint;
import org.diplomaticrecord.projections.fold.BruteForce.Turn;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** How two readings of a history are told to differ, on either axis. */
final class ComparedHistory extends CutHistory {
  private static final DossierId DOSSIER = new DossierId("random");
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final ObjectWriter WRITER = Item.writer(MAPPER);

  ComparedHistory(int seed) {
    super(seed);
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
              .filter(turn -> !turn.end() && turned(turn, from, to))
              .map(Turn::position)
              .sorted()
              .distinct()
              .toList();
      check(
          responsible.containsAll(turned),
          () -> "%s, not all of %s".formatted(responsible, turned),
          to);
      Answer before = answer(cut, earlier);
      Answer after = answer(cut, later);
      check(Objects.equals(before, after) || !responsible.isEmpty(), "someone is responsible", to);
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
    check(responsible.equals(changing), () -> "%s, not %s".formatted(responsible, changing), asOf);
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
            !(before.status().equals(after.status())
                && before.possibleStatuses().equals(after.possibleStatuses())
                && Set.copyOf(before.holds()).equals(Set.copyOf(after.holds()))
                && Set.copyOf(before.mayHold()).equals(Set.copyOf(after.mayHold())));
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

  private Viewpoint viewpoint(LocalDate day, long basis) {
    return new Viewpoint(DOSSIER, day, basis, lens, false);
  }
}
