package org.diplomaticrecord.projections.entry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry, or what corrected or retracted it or one another.
 *
 * @param position its place in the record
 * @param type its stored type
 * @param recordedAt when the record came to know it
 * @param recordedBy who recorded it
 * @param dated when, by its word, it was so in the world; a retraction says no date
 * @param ground the ground of a correction
 * @param reason the reason of a correction or retraction
 * @param citations the documents it rests on itself, JSON
 * @param supersedes the position of the event it corrects or retracts
 * @param supersededBy the position of the event in effect that took its place or withdrew it
 */
public record ChainLink(
    long position,
    String type,
    Instant recordedAt,
    @Nullable String recordedBy,
    @Nullable String dated,
    @Nullable String ground,
    @Nullable String reason,
    String citations,
    @Nullable Long supersedes,
    @Nullable Long supersededBy) {}
