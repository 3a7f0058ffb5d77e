package org.diplomaticrecord.projections.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import org.diplomaticrecord.projections.entry.StoredEvent;
import org.jspecify.annotations.Nullable;

/** Folds a stretch of subjects and compares it. It has nothing to do with any other stretch. */
final class Section {
  /**
   * What came of one subject.
   *
   * @param subject its id, whatever a planted row may say
   * @param events how many it has; none where the projections alone know it
   * @param day of a day, how it stood; absent where nothing had happened by then
   */
  record Result(
      String subject, int events, @Nullable State day, Compared states, Compared entries) {}

  private final Question question;
  private final Fresh fresh;
  private final Stored stored;
  private final States states;

  Section(Question question, Fresh fresh, Stored stored, States states) {
    this.question = question;
    this.fresh = fresh;
    this.stored = stored;
    this.states = states;
  }

  /** In the order of the ids, those among them that the projections alone know. */
  List<Result> compare(Stretch stretch, List<List<StoredEvent>> histories) {
    List<Result> results = new ArrayList<>(histories.size());
    NavigableMap<String, Side> projected = stored.in(stretch);
    for (List<StoredEvent> history : histories) {
      String subject = history.getFirst().address().subject().toString();
      while (!projected.isEmpty() && projected.firstKey().compareTo(subject) < 0) {
        results.add(onlyProjected(projected));
      }
      Side said = projected.remove(subject);
      results.add(
          compare(
              subject, history.size(), fresh.fold(history), said == null ? Side.nothing() : said));
    }
    while (!projected.isEmpty()) {
      results.add(onlyProjected(projected));
    }
    return results;
  }

  private Result onlyProjected(NavigableMap<String, Side> projected) {
    var first = projected.pollFirstEntry();
    return compare(first.getKey(), 0, Side.nothing(), first.getValue());
  }

  private Result compare(String subject, int events, Side one, Side other) {
    List<String> lines = states.lines(one);
    List<String> index = one.entries().stream().map(EntryLine::text).toList();
    return new Result(
        subject,
        events,
        question.asOf() == null || one.states().isEmpty() ? null : one.states().getFirst(),
        Compared.of(
            lines,
            one.states().equals(other.states()) ? lines : states.lines(other),
            one.overlaps() || other.overlaps()),
        Compared.of(
            index,
            one.entries().equals(other.entries())
                ? index
                : other.entries().stream().map(EntryLine::text).toList(),
            false));
  }
}
