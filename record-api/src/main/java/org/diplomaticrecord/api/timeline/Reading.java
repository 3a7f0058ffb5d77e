package org.diplomaticrecord.api.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryCorrected;
import org.diplomaticrecord.api.entry.EntryRetracted;
import org.diplomaticrecord.api.entry.RecordEvent;

/**
 * Which events of a subject's history are in effect: the one computation on which views, the
 * chronology and refusals rest. A correction takes the place of what it corrects and of all that
 * stood there before; a retraction takes its target away, and what the target had replaced or
 * withdrawn comes back. Where several events in effect act on one, the last of them decides: an
 * earlier correction of the same is then not read either, so that no place is ever read twice. An
 * event a lens does not see has no effect on the others.
 */
public final class Reading {
  private static final int NONE = -1;

  private final List<? extends RecordEvent> history;
  private final Lens lens;
  private final BitSet inEffect;

  /** For each place the last event in effect that acts on it, or {@link #NONE}. */
  private final int[] decidedBy;

  private Reading(List<? extends RecordEvent> history, Lens lens) {
    this.history = history;
    this.lens = lens;
    this.inEffect = new BitSet(history.size());
    this.decidedBy = new int[history.size()];
  }

  /**
   * Reads a history.
   *
   * @param history the subject's events in the order they were recorded, from its first up to the
   *     basis
   * @param lens what is seen of them
   */
  public static Reading of(List<? extends RecordEvent> history, Lens lens) {
    Reading reading = new Reading(history, lens);
    reading.decide();
    return reading;
  }

  /**
   * From the last event to the first: what comes later has been decided, and it alone can
   * supersede.
   */
  private void decide() {
    Arrays.fill(decidedBy, NONE);
    for (int at = history.size() - 1; at >= 0; at--) {
      if (seen(at) && superseding(at) == NONE) {
        inEffect.set(at);
        int acting = at;
        actsOn(at)
            .filter(place -> decidedBy[place] == NONE)
            .forEach(place -> decidedBy[place] = acting);
      }
    }
  }

  /** What acts on an event itself goes before what has taken the place that it had taken. */
  private int superseding(int at) {
    return decidedBy[at] != NONE || !(history.get(at) instanceof EntryCorrected)
        ? decidedBy[at]
        : actsOn(at).map(place -> decidedBy[place]).max().orElse(NONE);
  }

  private boolean seen(int at) {
    return lens.sees(history.get(at).citations());
  }

  /** The places an event acts on: of a correction, all down to the entry it goes back to. */
  private IntStream actsOn(int at) {
    return switch (history.get(at)) {
      case Entry _ -> IntStream.empty();
      case EntryRetracted retraction -> IntStream.of((int) retraction.retracts());
      case EntryCorrected correction ->
          IntStream.iterate((int) correction.corrects(), place -> place != NONE, this::corrected);
    };
  }

  private int corrected(int at) {
    return history.get(at) instanceof EntryCorrected correction
        ? (int) correction.corrects()
        : NONE;
  }

  /**
   * Whether the event at this place of the history is in effect: seen, not corrected and not
   * retracted.
   */
  public boolean inEffect(long sequence) {
    return inEffect.get((int) sequence);
  }

  /**
   * The event in effect that took the place of the one at this place, or withdrew it: the last
   * where there are several. Where a correction was itself corrected, the last one took the place
   * of all before it.
   *
   * @return empty where the event is in effect, and where the lens does not see it
   */
  public OptionalLong supersededBy(long sequence) {
    int at = (int) sequence;
    return inEffect.get(at) || !seen(at) ? OptionalLong.empty() : OptionalLong.of(superseding(at));
  }

  /**
   * All events in effect that keep the one at this place from being read: that which {@link
   * #supersededBy} names, and then any others, the last first.
   */
  public List<Long> standingAgainst(long sequence) {
    int at = (int) sequence;
    List<Long> standing = new ArrayList<>();
    supersededBy(sequence)
        .ifPresent(by -> {
          standing.add(by);
          for (int later = history.size() - 1; later > at; later--) {
            if (later != by && inEffect.get(later) && standsAgainst(later, at)) {
              standing.add((long) later);
            }
          }
        });
    return standing;
  }

  private boolean standsAgainst(int later, int at) {
    return actsOn(later)
        .anyMatch(place ->
            place == at
                || history.get(at) instanceof EntryCorrected
                    && actsOn(at).anyMatch(taken -> taken == place));
  }

  /**
   * What is read in the place of an entry or correction: the event in effect that goes back to the
   * same entry.
   *
   * @return the place of that event in the history; empty where nothing is read there, as in the
   *     place of a retraction
   */
  public OptionalLong readInPlaceOf(long sequence) {
    long root = root(sequence);
    return statements().stream()
        .filter(statement -> statement.root() == root)
        .mapToLong(Statement::sequence)
        .findFirst();
  }

  /** What is read, in the order it was recorded. */
  public List<Statement> statements() {
    List<Statement> statements = new ArrayList<>();
    inEffect.stream()
        .forEach(at -> {
          switch (history.get(at)) {
            case Entry entry -> add(statements, at, entry);
            case EntryCorrected correction -> add(statements, at, correction.replacement());
            case EntryRetracted _ -> {}
          }
        });
    return statements;
  }

  private void add(List<Statement> statements, long sequence, Entry entry) {
    if (lens.hears(entry)) {
      Long after = entry.after();
      boolean isKnown = after != null && after < history.size();
      statements.add(new Statement(sequence, root(sequence), entry, isKnown ? root(after) : null));
    }
  }

  private long root(long sequence) {
    int root = (int) sequence;
    while (history.get(root) instanceof EntryCorrected correction) {
      root = (int) correction.corrects();
    }
    return root;
  }
}
