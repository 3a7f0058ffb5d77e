package org.diplomaticrecord.projections.replay;

import java.util.ArrayList;
import java.util.List;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.SubjectId;

/**
 * Subjects that follow one another in the order of their ids, those that only one side knows among
 * them.
 *
 * @param dossier their dossier
 * @param from the kind and the name of the first
 * @param to the kind and the name of the last
 */
record Stretch(DossierId dossier, List<String> from, List<String> to) {
  /** Before every subject. */
  static final List<String> START = List.of("", "");

  /** After every subject. */
  static final List<String> END = List.of("\uFFFF", "");

  static List<String> at(SubjectId subject) {
    return List.of(subject.kind().word(), subject.name());
  }

  /** The very next name there can be: a text in the database has no lesser character. */
  static List<String> after(SubjectId subject) {
    return List.of(subject.kind().word(), subject.name() + '\u0001');
  }

  /**
   * The columns stand in the order of the index. That two rows of values bound a short stretch the
   * planner cannot guess, and may read a whole table for each: where one kind is all, it is told.
   */
  String condition() {
    return withinOneKind()
        ? "t.dossier = ? AND t.kind = ? AND t.name >= ? AND t.name <= ?"
        : "t.dossier = ? AND (t.kind, t.name) >= (?, ?) AND (t.kind, t.name) <= (?, ?)";
  }

  /** What stands in the condition, and the basis. */
  List<Object> arguments(long basis) {
    List<Object> arguments = new ArrayList<>();
    arguments.add(dossier.code());
    arguments.addAll(from);
    arguments.addAll(withinOneKind() ? to.subList(1, 2) : to);
    arguments.add(basis);
    return arguments;
  }

  private boolean withinOneKind() {
    return from.getFirst().equals(to.getFirst());
  }
}
