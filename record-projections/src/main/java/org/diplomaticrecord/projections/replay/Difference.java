package org.diplomaticrecord.projections.replay;

import org.jspecify.annotations.Nullable;

/**
 * A subject of which the projections do not say what its events say.
 *
 * @param subject the subject, {@code kind/name}
 * @param digest of what is folded afresh; absent where the events say nothing
 * @param projectionDigest of what the projections say; absent where they say nothing
 * @param overlapping whether two states of the subject hold at once
 */
public record Difference(
    String subject,
    @Nullable String digest,
    @Nullable String projectionDigest,
    boolean overlapping) {}
