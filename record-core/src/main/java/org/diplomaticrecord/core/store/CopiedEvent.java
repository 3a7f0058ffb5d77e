package org.diplomaticrecord.core.store;

import java.time.Instant;
import java.util.UUID;

/**
 * An event as another record keeps it, to the letter.
 *
 * @param entryId its id
 * @param address the subject, {@code dossier/kind/name}
 * @param sequence its place in the subject's history, from 0
 * @param type its stored type
 * @param revision the revision of the form in which it was written
 * @param recordedAt when that record came to know it
 * @param metaData the text of its meta data
 * @param payload the text of what it says
 */
public record CopiedEvent(
    UUID entryId,
    String address,
    long sequence,
    String type,
    String revision,
    Instant recordedAt,
    String metaData,
    String payload) {}
