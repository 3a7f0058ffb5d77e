package org.diplomaticrecord.api.command;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.diplomaticrecord.api.value.Citation;
import org.diplomaticrecord.api.value.SubjectAddress;

/**
 * Withdraw an entry, a correction or a retraction.
 *
 * @param address the subject
 * @param retracts the place of the event to withdraw in the subject's history, from 0
 * @param reason why, in words
 * @param citations what the retraction itself rests on
 */
public record RetractEntry(
    @TargetAggregateIdentifier SubjectAddress address,
    long retracts,
    String reason,
    List<Citation> citations)
    implements RecordCommand {}
