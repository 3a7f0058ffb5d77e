package org.diplomaticrecord.api.timeline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryCorrected;
import org.diplomaticrecord.api.entry.EntryRetracted;
import org.diplomaticrecord.api.entry.RecordEvent;

/**
 * Which events of a subject's history are in effect. A correction takes the place of what it corrects and of all that
 * stood there before; a retraction takes its target away, and what the target had replaced comes back. An event a lens
 * does not see has no effect on the others.
 */
public final class Reading {
  private final List<? extends RecordEvent> history;
  private final Lens lens;
  private final BitSet inEffect;

  private Reading(List<? extends RecordEvent> history, Lens lens, BitSet inEffect) {
    this.history = history;
    this.lens = lens;
    this.inEffect = inEffect;
  }

  /**
   * Reads a history.
   *
   * @param history the subject's events in the order they were recorded, from its first up to the basis
   * @param lens what is seen of them
   */
  public static Reading of(List<? extends RecordEvent> history, Lens lens) {
    BitSet superseded = new BitSet();
    BitSet inEffect = new BitSet();
    for (int at = history.size() - 1; at >= 0; at--) {
      RecordEvent event = history.get(at);
      if (superseded.get(at) || !lens.sees(event.citations())) {
        continue;
      }
      inEffect.set(at);
      switch (event) {
        case Entry _ -> {}
        case EntryRetracted retraction -> superseded.set((int) retraction.retracts());
        case EntryCorrected correction -> supersedeChain(history, correction, superseded);
      }
    }
    return new Reading(history, lens, inEffect);
  }

  private static void supersedeChain(
      List<? extends RecordEvent> history, EntryCorrected correction, BitSet superseded) {
    RecordEvent link = correction;
    while (link instanceof EntryCorrected step) {
      superseded.set((int) step.corrects());
      link = history.get((int) step.corrects());
    }
  }

  /** Whether the event at this place of the history is in effect: seen, not corrected and not retracted. */
  public boolean inEffect(long sequence) {
    return inEffect.get((int) sequence);
  }

  /** The event in effect that corrected or retracted the one at this place, if one did. */
  public OptionalLong supersededBy(long sequence) {
    return inEffect.stream()
        .filter(at -> at > sequence && target(history.get(at)).equals(Optional.of(sequence)))
        .asLongStream()
        .findFirst();
  }

  private static Optional<Long> target(RecordEvent event) {
    return switch (event) {
      case Entry _ -> Optional.empty();
      case EntryCorrected correction -> Optional.of(correction.corrects());
      case EntryRetracted retraction -> Optional.of(retraction.retracts());
    };
  }

  /** What is read, in the order it was recorded. */
  public List<Statement> statements() {
    List<Statement> statements = new ArrayList<>();
    inEffect.stream().forEach(at -> {
      switch (history.get(at)) {
        case Entry entry -> add(statements, new Statement(at, at, entry));
        case EntryCorrected correction -> add(statements, new Statement(at, root(at), correction.replacement()));
        case EntryRetracted _ -> {}
      }
    });
    return statements;
  }

  private void add(List<Statement> statements, Statement statement) {
    if (lens.hears(statement.entry())) {
      statements.add(statement);
    }
  }

  private long root(long sequence) {
    long root = sequence;
    while (history.get((int) root) instanceof EntryCorrected correction) {
      root = correction.corrects();
    }
    return root;
  }
}
