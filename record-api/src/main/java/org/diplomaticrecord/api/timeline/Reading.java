package org.diplomaticrecord.api.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryCorrected;
import org.diplomaticrecord.api.entry.EntryRetracted;
import org.diplomaticrecord.api.entry.RecordEvent;

/**
 * Which events of a subject's history are in effect. A correction takes the place of what it
 * corrects and of all that stood there before; a retraction takes its target away, and what the
 * target had replaced or withdrawn comes back. An event a lens does not see has no effect on the
 * others.
 */
public final class Reading {
  private static final int UNSEEN = -1;
  private static final int IN_EFFECT = -2;

  private final List<? extends RecordEvent> history;
  private final Lens lens;

  /**
   * For each event {@link #IN_EFFECT}, {@link #UNSEEN}, or the place of the event that superseded
   * it.
   */
  private final int[] effects;

  private Reading(List<? extends RecordEvent> history, Lens lens) {
    this.history = history;
    this.lens = lens;
    this.effects = new int[history.size()];
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
    reading.decideEffects();
    return reading;
  }

  /**
   * From the last event to the first: what comes later has been decided, and it alone can
   * supersede.
   */
  private void decideEffects() {
    Arrays.fill(effects, IN_EFFECT);
    for (int at = effects.length - 1; at >= 0; at--) {
      RecordEvent event = history.get(at);
      if (!lens.sees(event.citations())) {
        effects[at] = UNSEEN;
      } else if (effects[at] == IN_EFFECT) {
        switch (event) {
          case Entry _ -> {}
          case EntryRetracted retraction -> effects[(int) retraction.retracts()] = at;
          case EntryCorrected _ -> supersedeChain(at);
        }
      }
    }
  }

  private void supersedeChain(int correction) {
    int link = correction;
    while (history.get(link) instanceof EntryCorrected step) {
      link = (int) step.corrects();
      effects[link] = correction;
    }
  }

  /**
   * Whether the event at this place of the history is in effect: seen, not corrected and not
   * retracted.
   */
  public boolean inEffect(long sequence) {
    return effects[(int) sequence] == IN_EFFECT;
  }

  /**
   * The event in effect that took the place of the one at this place, or withdrew it. Where a
   * correction was itself corrected, the last one took the place of all before it.
   */
  public OptionalLong supersededBy(long sequence) {
    int effect = effects[(int) sequence];
    return effect < 0 ? OptionalLong.empty() : OptionalLong.of(effect);
  }

  /** What is read, in the order it was recorded. */
  public List<Statement> statements() {
    List<Statement> statements = new ArrayList<>();
    for (int at = 0; at < effects.length; at++) {
      if (effects[at] == IN_EFFECT) {
        switch (history.get(at)) {
          case Entry entry -> add(statements, new Statement(at, at, entry));
          case EntryCorrected correction ->
              add(statements, new Statement(at, root(at), correction.replacement()));
          case EntryRetracted _ -> {}
        }
      }
    }
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
