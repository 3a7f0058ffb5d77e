package org.diplomaticrecord.core.importing;

import org.jspecify.annotations.Nullable;

/**
 * What taking over an export came to.
 *
 * @param dryRun whether it was only tried
 * @param entries how many events were taken over
 * @param skipped how many the record held already, all the same
 * @param firstPosition the position of the first one taken over
 * @param lastPosition the position of the last one
 * @param positionsKept whether each event has the position that the export tells; they have not
 *     where it was one of a dossier out of several. Absent if the export has no event
 */
public record RestoreSummary(
    boolean dryRun,
    long entries,
    long skipped,
    @Nullable Long firstPosition,
    @Nullable Long lastPosition,
    @Nullable Boolean positionsKept) {}
