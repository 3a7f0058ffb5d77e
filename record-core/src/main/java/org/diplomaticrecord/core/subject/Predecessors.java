package org.diplomaticrecord.core.subject;

import java.util.List;
import org.diplomaticrecord.api.command.RecordRejected;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.EntryCorrected;
import org.diplomaticrecord.api.entry.EntryRetracted;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.diplomaticrecord.api.law.Precedence;
import org.diplomaticrecord.api.timeline.Statement;
import org.jspecify.annotations.Nullable;

/** What an entry may be said to have come after, in the history that would result. */
final class Predecessors {
  private static final String FIELD = "after";

  private final List<RecordEvent> history;
  private final int last;

  /**
   * @param history with the event to decide on at its end
   */
  Predecessors(List<RecordEvent> history) {
    this.history = history;
    this.last = history.size() - 1;
  }

  /**
   * Checks what the last event says it came after, and that nothing read contradicts it.
   *
   * @param read what would be read
   */
  void require(List<Statement> read) {
    Entry entry =
        switch (history.get(last)) {
          case Entry itself -> itself;
          case EntryCorrected correction -> correction.replacement();
          case EntryRetracted _ -> null;
        };
    if (entry != null && entry.after() != null) {
      requireOccurrence(entry.after());
    }
    Precedence.contradiction(read, this::root)
        .ifPresent(contradiction -> {
          throw refused(contradiction);
        });
  }

  private void requireOccurrence(long place) {
    if (place >= last) {
      throw new RecordRejected(
          "history.after-unknown",
          "The subject's history holds no such event. Name in 'after' one of the same subject that is recorded already, or leave it out.",
          List.of(),
          FIELD);
    }
    if (history.get((int) place) instanceof EntryRetracted) {
      throw new RecordRejected(
          "history.after-retraction",
          "It is a retraction, which tells of nothing that happened. Name in 'after' the entry that does, or leave it out.",
          List.of(place),
          FIELD);
    }
    if (root(place) == root(last)) {
      throw new RecordRejected(
          "history.after-itself",
          "Nothing comes after itself, and a correction tells of the same happening as what it corrects. Name in 'after' another, or leave it out.",
          List.of(place),
          FIELD);
    }
  }

  private RecordRejected refused(Precedence.Contradiction contradiction) {
    List<Statement> statements = contradiction.statements();
    return new RecordRejected(
        contradiction.rule(),
        contradiction.message(),
        statements.stream()
            .map(Statement::sequence)
            .filter(place -> place != last)
            .distinct()
            .toList(),
        field(statements));
  }

  /** Its own {@code after} is at fault where the new event is said to have come after the next. */
  private @Nullable String field(List<Statement> statements) {
    return statements.subList(0, statements.size() - 1).stream()
            .anyMatch(statement -> statement.sequence() == last)
        ? FIELD
        : null;
  }

  private long root(long place) {
    long root = place;
    while (history.get((int) root) instanceof EntryCorrected correction) {
      root = correction.corrects();
    }
    return root;
  }
}
