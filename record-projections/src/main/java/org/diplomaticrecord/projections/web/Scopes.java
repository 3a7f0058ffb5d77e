package org.diplomaticrecord.projections.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.Kind;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.projections.memento.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows of what can be asked for by a datetime which entries can change it. */
@Component
class Scopes {
  private static final String ENTRIES = "entries";
  private static final String SNAPSHOT = "snapshot";

  private final JdbcClient jdbc;

  Scopes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The scope of a dossier, a list of it, or one of a list; empty where there is no such thing. An
   * entry can be changed by what follows it in the history of its subject.
   *
   * @param list a view, the chronology or the snapshot; absent for the dossier
   * @param name a subject or the position of an entry; absent for the list
   */
  Optional<Scope> of(DossierId dossier, @Nullable String list, @Nullable String name) {
    if (list == null || (name == null && List.of(ENTRIES, SNAPSHOT).contains(list))) {
      return Optional.of(new Scope(dossier, null, null, 1));
    }
    if (list.equals(ENTRIES) && name != null) {
      return ChronologyController.number(name).flatMap(position -> ofEntry(dossier, position));
    }
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.view().equals(list))
        .map(kind -> new Scope(dossier, kind.word(), name, 1))
        .findFirst();
  }

  private Optional<Scope> ofEntry(DossierId dossier, long position) {
    return jdbc.sql("SELECT subject FROM record.event WHERE position = ? AND dossier = ?")
        .params(position, dossier.code())
        .query((row, number) -> SubjectId.of(row.getString(1)))
        .optional()
        .map(subject -> new Scope(dossier, subject.kind().word(), subject.name(), position));
  }
}
