package org.diplomaticrecord.api.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.value.DossierId;
import org.diplomaticrecord.api.value.SubjectAddress;

/**
 * Record an entry. The first entry of a subject brings the subject into being.
 *
 * @param dossier the dossier of the subject
 * @param entry what to record
 */
public record RecordEntry(DossierId dossier, Entry entry) implements RecordCommand {
  @Override
  @TargetAggregateIdentifier
  public SubjectAddress address() {
    return new SubjectAddress(dossier, entry.subject());
  }
}
