package org.diplomaticrecord.core.importing;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an import came to.
 *
 * @param dryRun whether it was only tried: then nothing was recorded, and there are no positions
 * @param entries how many entries, corrections and retractions were recorded; of a dry run, how
 *     many the files hold, those recorded already among them
 * @param skipped how many stood in the record already under their import keys; 0 of a dry run,
 *     which does not count them
 * @param byKind the recorded ones by kind of subject
 * @param firstPosition the position of the first recorded one, if any
 * @param lastPosition the position of the last recorded one, if any
 */
public record ImportSummary(
    boolean dryRun,
    int entries,
    int skipped,
    Map<String, Integer> byKind,
    @Nullable Long firstPosition,
    @Nullable Long lastPosition) {}
