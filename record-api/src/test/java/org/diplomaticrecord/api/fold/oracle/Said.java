package org.diplomaticrecord.api.fold.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryCorrected;
import org.diplomaticrecord.api.entry.EntryRetracted;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.diplomaticrecord.api.fold.Recorded;
import org.diplomaticrecord.api.timeline.Lens;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it is read.
 *
 * @param entry what is said
 * @param position where the event that says it now stands in the record
 * @param root the place in the history of the entry it goes back to
 * @param after the place of the entry that what it came after goes back to, where it says so
 */
public record Said(Entry entry, long position, int root, @Nullable Integer after) {
  /** An event says one thing. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Said that && position == that.position;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(position);
  }

  /**
   * What a lens shows of a history, each event asked whether anything later in effect acts on it.
   */
  public static List<Said> of(List<Recorded> history, Lens lens) {
    return new InEffect(history, lens).said();
  }

  /** The places of the events in effect: those that can be corrected or retracted. */
  static List<Integer> inEffect(List<Recorded> history) {
    InEffect all = new InEffect(history, Lens.WHOLE);
    return IntStream.range(0, history.size()).filter(all::inEffect).boxed().toList();
  }

  private record InEffect(List<Recorded> history, Lens lens) {
    List<Said> said() {
      List<Said> said = new ArrayList<>();
      IntStream.range(0, history.size())
          .filter(this::inEffect)
          .boxed()
          .sorted(Comparator.comparingInt(this::root))
          .forEach(at -> {
            Entry entry = entry(at);
            if (entry != null && heard(entry)) {
              said.add(new Said(entry, history.get(at).position(), root(at), after(entry)));
            }
          });
      return said;
    }

    private boolean heard(Entry entry) {
      return lens.accordingTo().isEmpty() || lens.accordingTo().contains(entry.accordingTo());
    }

    /** Whether it is seen, and of all in effect that acts where it does the last. */
    private boolean inEffect(int at) {
      boolean seen =
          lens.citing().isEmpty()
              || event(at).citations().stream()
                  .anyMatch(cited -> lens.citing().contains(cited.source()));
      List<Integer> places = actsOn(at);
      return seen
          && IntStream.range(at + 1, history.size())
              .filter(this::inEffect)
              .mapToObj(this::actsOn)
              .noneMatch(later -> later.contains(at) || isCorrection(at) && meet(later, places));
    }

    private static boolean meet(List<Integer> some, List<Integer> others) {
      return some.stream().anyMatch(others::contains);
    }

    private boolean isCorrection(int at) {
      return event(at) instanceof EntryCorrected;
    }

    /** Of a correction also what it corrects in turn. */
    private List<Integer> actsOn(int at) {
      return switch (event(at)) {
        case Entry _ -> List.of();
        case EntryRetracted retraction -> List.of((int) retraction.retracts());
        case EntryCorrected correction -> {
          List<Integer> places = new ArrayList<>(List.of((int) correction.corrects()));
          if (isCorrection(places.getFirst())) {
            places.addAll(actsOn(places.getFirst()));
          }
          yield places;
        }
      };
    }

    private int root(int at) {
      return event(at) instanceof EntryCorrected correction
          ? root((int) correction.corrects())
          : at;
    }

    private @Nullable Integer after(Entry entry) {
      Long named = entry.after();
      return named == null || named >= history.size() ? null : root((int) (long) named);
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
  }
}
