package org.diplomaticrecord.projections.replay;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.projections.entry.StoredEvent;
import org.jspecify.annotations.Nullable;

/**
 * One replay under way: takes the histories of subjects in the order of their ids, has them
 * compared a stretch at a time, and keeps nothing of those it is done with.
 */
final class Folding {
  /** So many stretches are compared at the same time. */
  static final int AT_ONCE = 2;

  private static final int SUBJECTS_AT_ONCE = 100;

  private final Question question;
  private final Section section;
  private final States states;
  private final Executor workers;
  private final Watcher watcher;
  private final long all;

  private final Map<Kind, Tally> tallies = new EnumMap<>(Kind.class);
  private final Comparing ofStates = new Comparing();
  private final Comparing ofEntries = new Comparing();
  private final Queue<CompletableFuture<List<Section.Result>>> underWay = new ArrayDeque<>();
  private List<List<StoredEvent>> histories = new ArrayList<>();
  private List<String> from = Stretch.START;
  private @Nullable String item;
  private long subjects;
  private long events;

  Folding(
      Question question,
      Section section,
      States states,
      Executor workers,
      Watcher watcher,
      long all) {
    this.question = question;
    this.section = section;
    this.states = states;
    this.workers = workers;
    this.watcher = watcher;
    this.all = all;
  }

  /** Takes the next subject. */
  void take(List<StoredEvent> history) {
    histories.add(history);
    if (histories.size() == SUBJECTS_AT_ONCE) {
      SubjectId last = history.getFirst().address().subject();
      begin(new Stretch(question.dossier(), from, Stretch.at(last)));
      from = Stretch.after(last);
    }
  }

  /** There are no more. */
  Replayed end() {
    SubjectId only = question.subject();
    begin(
        only == null
            ? new Stretch(question.dossier(), from, Stretch.END)
            : new Stretch(question.dossier(), Stretch.at(only), Stretch.at(only)));
    while (!underWay.isEmpty()) {
      finish(underWay.remove());
    }
    return new Replayed(
        subjects,
        events,
        tallies,
        item,
        ofStates.end(),
        question.asOf() == null ? ofEntries.end() : null);
  }

  private void begin(Stretch stretch) {
    List<List<StoredEvent>> taken = histories;
    histories = new ArrayList<>();
    if (underWay.size() == AT_ONCE) {
      finish(underWay.remove());
    }
    underWay.add(CompletableFuture.supplyAsync(() -> section.compare(stretch, taken), workers));
  }

  /** In the order in which they were begun: that is what a digest is about. */
  private void finish(CompletableFuture<List<Section.Result>> begun) {
    try {
      begun.join().forEach(this::add);
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
    watcher.at(events, all);
  }

  private void add(Section.Result result) {
    if (result.events() > 0) {
      subjects++;
      events += result.events();
    }
    State day = result.day();
    if (day != null) {
      tallies.computeIfAbsent(Kind.of(day.kind()), _ -> new Tally()).add(day);
      item = question.subject() == null ? null : states.answered(day);
    }
    ofStates.add(result.subject(), result.states());
    ofEntries.add(result.subject(), result.entries());
  }
}
