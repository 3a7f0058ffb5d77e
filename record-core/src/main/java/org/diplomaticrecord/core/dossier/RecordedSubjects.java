package org.diplomaticrecord.core.dossier;

import java.util.HashSet;
import java.util.Set;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.SubjectAddress;
import org.diplomaticrecord.api.value.SubjectId;
import org.diplomaticrecord.core.store.EventReader;
import org.diplomaticrecord.core.subject.SubjectDirectory;

/** A subject is known once something is recorded of it. */
class RecordedSubjects implements SubjectDirectory {
  private final EventReader reader;

  RecordedSubjects(EventReader reader) {
    this.reader = reader;
  }

  @Override
  public Set<SubjectId> unknown(DossierId dossier, Set<SubjectId> subjects) {
    Set<SubjectId> unknown = new HashSet<>(subjects);
    reader
        .known(subjects.stream().map(subject -> new SubjectAddress(dossier, subject)).toList())
        .forEach(address -> unknown.remove(address.subject()));
    return unknown;
  }
}
