package org.diplomaticrecord.projections.replay;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.projections.entry.StoredEvent;
import org.jspecify.annotations.Nullable;

/**
 * One replay under way: takes the histories of subjects in the order of their ids, a stretch of
 * subjects at a time, and keeps nothing of those it is done with.
 */
final class Folding {
  private static final int SUBJECTS_AT_ONCE = 100;

  private final Question question;
  private final Fresh fresh;
  private final Stored stored;
  private final States states;
  private final Watcher watcher;
  private final long all;

  private final Map<Kind, Tally> tallies = new EnumMap<>(Kind.class);
  private final Comparing ofStates = new Comparing();
  private final Comparing ofEntries = new Comparing();
  private final List<List<StoredEvent>> histories = new ArrayList<>();
  private List<String> from = Stretch.START;
  private @Nullable String item;
  private long subjects;
  private long events;

  Folding(Question question, Fresh fresh, Stored stored, States states, Watcher watcher, long all) {
    this.question = question;
    this.fresh = fresh;
    this.stored = stored;
    this.states = states;
    this.watcher = watcher;
    this.all = all;
  }

  /** Takes the next subject. */
  void take(List<StoredEvent> history) {
    histories.add(history);
    if (histories.size() == SUBJECTS_AT_ONCE) {
      SubjectId last = history.getFirst().address().subject();
      compare(new Stretch(question.dossier(), from, Stretch.at(last)));
      from = Stretch.after(last);
    }
  }

  /** There are no more. */
  Replayed end() {
    SubjectId only = question.subject();
    compare(
        only == null
            ? new Stretch(question.dossier(), from, Stretch.END)
            : new Stretch(question.dossier(), Stretch.at(only), Stretch.at(only)));
    return new Replayed(
        subjects,
        events,
        tallies,
        item,
        ofStates.end(),
        question.asOf() == null ? ofEntries.end() : null);
  }

  private void compare(Stretch stretch) {
    NavigableMap<String, Side> projected = stored.in(stretch);
    for (List<StoredEvent> history : histories) {
      SubjectId subject = history.getFirst().address().subject();
      // Those in between the projections alone know.
      while (!projected.isEmpty() && projected.firstKey().compareTo(subject.toString()) < 0) {
        onlyProjected(projected.pollFirstEntry());
      }
      Side said = projected.remove(subject.toString());
      compare(subject.toString(), fold(history), said == null ? Side.nothing() : said);
    }
    while (!projected.isEmpty()) {
      onlyProjected(projected.pollFirstEntry());
    }
    histories.clear();
    watcher.at(events, all);
  }

  private Side fold(List<StoredEvent> history) {
    Side side = fresh.fold(history);
    subjects++;
    events += history.size();
    Kind kind = history.getFirst().address().subject().kind();
    if (question.asOf() != null) {
      for (State state : side.states()) {
        tallies.computeIfAbsent(kind, _ -> new Tally()).add(state);
        item = question.subject() == null ? null : states.answered(state);
      }
    }
    return side;
  }

  private void onlyProjected(Map.Entry<String, Side> side) {
    compare(side.getKey(), Side.nothing(), side.getValue());
  }

  private void compare(String subject, Side one, Side other) {
    List<String> lines = states.lines(one);
    boolean same = one.states().equals(other.states());
    ofStates.add(
        subject, lines, same ? lines : states.lines(other), one.overlaps() || other.overlaps());
    ofEntries.add(subject, one.entries(), other.entries(), false);
  }
}
