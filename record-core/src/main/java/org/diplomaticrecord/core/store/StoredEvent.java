package org.diplomaticrecord.core.store;

import java.time.Instant;
import java.util.UUID;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.diplomaticrecord.api.value.ImportKey;
import org.diplomaticrecord.api.value.SubjectAddress;
import org.jspecify.annotations.Nullable;

/**
 * An event as it is kept.
 *
 * @param position its place in the one order of the record, from 1
 * @param entryId its id outside of the record
 * @param address the subject it belongs to
 * @param sequence its place in the subject's history, from 0
 * @param recordedAt when the record came to know it
 * @param importKey the name it was imported under
 * @param recordedBy who recorded it
 * @param event what it says
 */
public record StoredEvent(
    long position,
    UUID entryId,
    SubjectAddress address,
    long sequence,
    Instant recordedAt,
    @Nullable ImportKey importKey,
    @Nullable String recordedBy,
    RecordEvent event) {}
