package org.diplomaticrecord.core.subject;

import java.util.Set;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.SubjectId;

/** Which subjects have a history. */
public interface SubjectDirectory {
  /** Those of the subjects about which nothing is recorded in the dossier. */
  Set<SubjectId> unknown(DossierId dossier, Set<SubjectId> subjects);
}
