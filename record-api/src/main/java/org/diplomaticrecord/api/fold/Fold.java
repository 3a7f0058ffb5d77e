package org.diplomaticrecord.api.fold;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.fold.Field.One;
import org.diplomaticrecord.api.value.Bounds;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.view.Detail;

/**
 * What the occurrences of one kind come to. A fold keeps nothing: it says what one occurrence
 * changes where a mode holds, and how the fields read together. A narrowed reading may leave out
 * anything, the opening entry too.
 */
interface Fold {
  /** When the status ends, where something says so in advance: a property of every item. */
  One<Edtf> UNTIL = new One<>("until");

  /** The words of the view, those that say most first: the first that holds is the status. */
  List<String> words();

  /** Something happened or began. */
  void happened(Occurrence occurrence, Change change);

  /** What lasted ended. Asked only where {@link #end} gives days. */
  default void ended(Occurrence occurrence, Change change) {}

  /** On which days what the entry tells of ended; empty where nothing comes of its end. */
  default Optional<Bounds> end(Entry entry) {
    return Optional.empty();
  }

  /** How the fields read together. */
  Detail detail(Values values);

  /** The properties of the detail that tell whether a word holds, with that word. */
  default Map<String, String> flags() {
    return Map.of();
  }

  /**
   * What can hold on a day in a mode: one moment where that is certain. Dates that the mode marks
   * can come to something without anything happening.
   */
  default List<Moment> on(LocalDate day, Mode mode) {
    return List.of(Moment.of(mode));
  }

  /** The days after the first and before the last on which {@link #on} comes to something else. */
  default NavigableSet<LocalDate> turns(LocalDate first, LocalDate last, Mode mode) {
    return new TreeSet<>();
  }
}
