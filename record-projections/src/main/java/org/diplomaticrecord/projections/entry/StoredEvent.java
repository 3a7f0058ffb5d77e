package org.diplomaticrecord.projections.entry;

import java.time.Instant;
import org.diplomaticrecord.api.entry.RecordEvent;
import org.diplomaticrecord.api.value.SubjectAddress;
import org.jspecify.annotations.Nullable;

/**
 * An event as it stands in the record.
 *
 * @param position its place in the one order of the record, from 1
 * @param recordedAt when the record came to know it
 * @param address its subject
 * @param sequence its place in the subject's history, from 0
 * @param importKey the name it has in its dossier file
 * @param event what it says
 */
public record StoredEvent(
    long position,
    Instant recordedAt,
    SubjectAddress address,
    long sequence,
    @Nullable String importKey,
    RecordEvent event) {}
