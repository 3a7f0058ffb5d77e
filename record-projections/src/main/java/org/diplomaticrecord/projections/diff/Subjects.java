package org.diplomaticrecord.projections.diff;

import java.util.ArrayList;
import java.util.List;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.projections.dossier.Viewpoint;
import org.jspecify.annotations.Nullable;

/**
 * The query for the subjects that can differ: those with an entry that turns between the two days,
 * or was recorded between the two positions. What follows is looked at for them alone.
 */
final class Subjects {
  private final StringBuilder sql =
      new StringBuilder("SELECT DISTINCT kind, name FROM projection.entry WHERE dossier = ?");
  private final List<Object> arguments = new ArrayList<>();

  private Subjects(Viewpoint viewpoint) {
    arguments.add(viewpoint.dossier().code());
  }

  static Subjects of(Comparison comparison, @Nullable Kind kind) {
    Subjects subjects = new Subjects(comparison.after());
    switch (comparison) {
      case Comparison.InTheWorld(var from, var after) -> {
        subjects.and("earliest <= ?", after.asOf());
        subjects.and("latest > ?", from);
        subjects.and("position <= ?", after.basis());
        if (!after.parties().isEmpty()) {
          subjects.and("according_to = ANY (?)", after.parties().toArray(String[]::new));
        }
      }
      case Comparison.InOurKnowledge(long from, var after) -> {
        subjects.and("position > ?", from);
        subjects.and("position <= ?", after.basis());
      }
    }
    if (!comparison.after().sources().isEmpty()) {
      subjects.and("sources && ?::text[]", comparison.after().sources().toArray(String[]::new));
    }
    if (kind != null) {
      subjects.and("kind = ?", kind.word());
    }
    return subjects;
  }

  /** Only those after one. */
  Subjects after(@Nullable SubjectId last) {
    if (last != null) {
      sql.append(" AND (kind, name) > (?, ?)");
      arguments.add(last.kind().word());
      arguments.add(last.name());
    }
    return this;
  }

  private void and(String condition, Object argument) {
    sql.append(" AND ").append(condition);
    arguments.add(argument);
  }

  String sql() {
    return sql.toString();
  }

  List<Object> arguments() {
    return arguments;
  }
}
