package org.diplomaticrecord.core.recording;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.SubjectAddress;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks up what is recorded under import keys and at positions. */
class RecordedKeys {
  private final JdbcClient jdbc;

  RecordedKeys(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean anythingOf(DossierId dossier) {
    return jdbc.sql("SELECT EXISTS (SELECT FROM record.event WHERE dossier = ?)")
        .param(dossier.code())
        .query(Boolean.class)
        .single();
  }

  /** The subjects of those events of the dossier that are recorded at these positions. */
  List<SubjectAddress> subjectsAt(DossierId dossier, Collection<Long> positions) {
    return positions.isEmpty()
        ? List.of()
        : jdbc.sql(
                "SELECT aggregate_identifier FROM record.event WHERE dossier = ? AND position = ANY (?)")
            .param(dossier.code())
            .param(positions.toArray(Long[]::new))
            .query((row, _) -> SubjectAddress.of(row.getString(1)))
            .list();
  }

  /** The subjects of the events recorded under these keys, by key. */
  Map<String, SubjectAddress> subjects(DossierId dossier, Collection<String> keys) {
    Map<String, SubjectAddress> subjects = new HashMap<>();
    jdbc.sql(
            "SELECT import_key, aggregate_identifier FROM record.event WHERE dossier = ? AND import_key = ANY (?)")
        .param(dossier.code())
        .param(keys.toArray(String[]::new))
        .query(row -> {
          subjects.put(row.getString(1), SubjectAddress.of(row.getString(2)));
        });
    return subjects;
  }
}
