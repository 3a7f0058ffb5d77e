package org.diplomaticrecord.core.recording;

import org.diplomaticrecord.api.command.RecordCommand;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.diplomaticrecord.api.value.ImportKey;
import org.diplomaticrecord.api.value.SubjectAddress;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal became.
 *
 * @param command what was asked
 * @param address the subject
 * @param sequence the event's place in the subject's history
 * @param event the event
 * @param key the key it is recorded under, if any
 * @param recorded the position where the same is recorded already; absent where it is new
 * @param change what it says otherwise than before, where that became a correction
 */
record Decided(
    RecordCommand command,
    SubjectAddress address,
    long sequence,
    RecordEvent event,
    @Nullable ImportKey key,
    @Nullable Long recorded,
    @Nullable Change change) {
  Verdict verdict() {
    return new Verdict(address, recorded != null, change);
  }
}
