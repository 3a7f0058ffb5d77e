package org.diplomaticrecord.core.recording;

import java.util.List;
import java.util.Map;
import org.diplomaticrecord.api.value.SubjectAddress;
import org.diplomaticrecord.core.dossier.Definitions;

/**
 * What is to be recorded together, all or nothing.
 *
 * @param proposals in the order in which they are to get their positions
 * @param introduced what they may name although the record does not know it yet
 * @param lastRead the sequence of the last event the recorder has read, -1 for none, of subjects
 *     where later ones are to stand in the way
 * @param recordedBy who records them
 */
public record Batch(
    List<Proposal> proposals,
    List<Definitions> introduced,
    Map<SubjectAddress, Long> lastRead,
    String recordedBy) {
  public Batch {
    proposals = List.copyOf(proposals);
    lastRead = Map.copyOf(lastRead);
    introduced = List.copyOf(introduced);
  }
}
