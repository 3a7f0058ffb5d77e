package org.diplomaticrecord.core.recording;

import org.diplomaticrecord.api.entry.Entry;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.diplomaticrecord.api.value.ImportKey;
import org.diplomaticrecord.api.value.SubjectAddress;
import org.diplomaticrecord.core.recording.Refusal.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * An event of a history and where it comes from.
 *
 * @param address the subject
 * @param sequence its place in the subject's history
 * @param event the event
 * @param key the key it is recorded under, if any
 * @param where recorded at a position, or proposed in this batch
 */
record KnownEvent(
    SubjectAddress address,
    long sequence,
    RecordEvent event,
    @Nullable ImportKey key,
    Conflict where) {
  /** The entry that is read where this event is in effect; a retraction has none. */
  @Nullable Entry reads() {
    return event.reads();
  }
}
