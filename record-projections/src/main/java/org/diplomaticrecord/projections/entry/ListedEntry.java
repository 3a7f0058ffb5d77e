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
 * @param effectiveType the type of what it says: of a correction that of its replacement
 * @param title what its subject is called where it stands, as was known when it was recorded
 * @param text what it says in words
 * @param derived what in it the recorder concluded, and from what
 * @param after the position of the event it came after, where it says so
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
    String effectiveType,
    String title,
    @Nullable String text,
    @Nullable String derived,
    @Nullable Long after,
    String payload,
    String dossier) {

  /** The entry as a narrowed reading has it. */
  ListedEntry narrowed(@Nullable Long supersededBy, String title) {
    return new ListedEntry(
        position,
        id,
        subject,
        sequence,
        type,
        revision,
        recordedAt,
        recordedBy,
        importKey,
        correlationId,
        dated,
        earliest,
        latest,
        accordingTo,
        supersedes,
        supersededBy,
        effectiveType,
        title,
        text,
        derived,
        after,
        payload,
        dossier);
  }
}
