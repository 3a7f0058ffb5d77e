package org.diplomaticrecord.api.command;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.Ground;
import org.diplomaticrecord.api.value.Citation;
import org.diplomaticrecord.api.value.SubjectAddress;

/**
 * Put a whole replacement in the place of an entry or of an earlier correction.
 *
 * @param address the subject
 * @param corrects the place of the event to correct in the subject's history, from 0
 * @param replacement the whole entry as it is to be read
 * @param ground why
 * @param reason why, in words
 * @param citations what the correction itself rests on
 */
public record CorrectEntry(
    @TargetAggregateIdentifier SubjectAddress address,
    long corrects,
    Entry replacement,
    Ground ground,
    String reason,
    List<Citation> citations)
    implements RecordCommand {}
