package org.diplomaticrecord.projections.projecting;

import java.util.concurrent.ExecutionException;
import org.diplomaticrecord.api.value.SubjectAddress;

/** The shadow tables of one projection. */
sealed interface Part permits EntryTables, StateTables {
  /** Copies what an event settles. */
  void changed(SubjectProjection.Change change) throws ExecutionException, InterruptedException;

  /** Copies what is left open after the last event of a subject. */
  void left(SubjectAddress address, SubjectProjection subject)
      throws ExecutionException, InterruptedException;

  /** Copies all that is not copied yet. */
  void finish() throws ExecutionException, InterruptedException;
}
