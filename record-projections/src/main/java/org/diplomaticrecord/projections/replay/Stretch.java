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
  /** The columns stand in the order of the index. */
  static final String CONDITION =
      "t.dossier = ? AND (t.kind, t.name) >= (?, ?) AND (t.kind, t.name) <= (?, ?)";

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

  List<Object> arguments(long basis) {
    List<Object> arguments = new ArrayList<>();
    arguments.add(dossier.code());
    arguments.addAll(from);
    arguments.addAll(to);
    arguments.add(basis);
    return arguments;
  }
}
