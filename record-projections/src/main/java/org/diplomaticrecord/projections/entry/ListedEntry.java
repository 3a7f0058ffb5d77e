package org.diplomaticrecord.projections.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as the chronology lists it.
 *
 * @param position its place in the record
 * @param id its id
 * @param subject what it is about, {@code kind/name}
 * @param sequence its place in the subject's history, from 0
 * @param type its stored type
 * @param revision the revision of the form in which it was written
 * @param recordedAt when the record came to know it
 * @param recordedBy who recorded it
 * @param importKey the name it has in its dossier file
 * @param correlationId what it was recorded along with
 * @param dated when it was so in the world
 * @param earliest the first day on which that can have been
 * @param latest the last day
 * @param accordingTo the party that says so
 * @param supersedes the position of the event it corrects or retracts
 * @param supersededBy the position of the event in effect that took its place or withdrew it
 * @param payload the exact text that was accepted
 * @param dossier the dossier it belongs to
 */
public record ListedEntry(
    long position,
    UUID id,
    String subject,
    long sequence,
    String type,
    String revision,
    Instant recordedAt,
    @Nullable String recordedBy,
    @Nullable String importKey,
    @Nullable String correlationId,
    @Nullable String dated,
    LocalDate earliest,
    LocalDate latest,
    @Nullable String accordingTo,
    @Nullable Long supersedes,
    @Nullable Long supersededBy,
    String payload,
    String dossier) {}
