package org.diplomaticrecord.core.recording;

import java.util.List;
import java.util.Map;
import org.diplomaticrecord.api.value.SubjectAddress;
import org.diplomaticrecord.core.dossier.Definitions;
import org.jspecify.annotations.Nullable;

/**
 * What is to be recorded together, all or nothing.
 *
 * @param proposals in the order in which they are to get their positions
 * @param introduced what they may name although the record does not know it yet
 * @param lastRead the sequence of the last event the recorder has read, -1 for none, of subjects
 *     where later ones are to stand in the way
 * @param recordedBy who records them
 * @param amending what is said of the corrections that proposals become which say something else
 *     than what was last imported under their keys; absent where such are refused
 */
public record Batch(
    List<Proposal> proposals,
    List<Definitions> introduced,
    Map<SubjectAddress, Long> lastRead,
    String recordedBy,
    @Nullable Amending amending) {
  /** A batch in which what is recorded under a key is not to be changed. */
  public Batch(
      List<Proposal> proposals,
      List<Definitions> introduced,
      Map<SubjectAddress, Long> lastRead,
      String recordedBy) {
    this(proposals, introduced, lastRead, recordedBy, null);
  }

  public Batch {
    proposals = List.copyOf(proposals);
    lastRead = Map.copyOf(lastRead);
    introduced = List.copyOf(introduced);
  }
}
