package org.diplomaticrecord.core.subject;

import java.util.Set;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.PartyId;
import org.diplomaticrecord.api.value.SourceId;

/** Which parties and documents a dossier knows. */
public interface DossierRegister {
  /** Those of the parties that are not registered in the dossier. */
  Set<PartyId> unknownParties(DossierId dossier, Set<PartyId> parties);

  /** Those of the documents that are not registered in the dossier. */
  Set<SourceId> unknownSources(DossierId dossier, Set<SourceId> sources);
}
